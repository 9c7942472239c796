# The CMS and the example site from one source; `docker compose up` builds both (compose.yaml).

FROM node:24-bookworm-slim AS packages
WORKDIR /srv/slugline
# better-sqlite3 is compiled where no ready-made binary fits.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund

FROM packages AS build
ENV NODE_ENV=production STRAPI_TELEMETRY_DISABLED=true
COPY . .
RUN npm run build

# What the example site needs and the CMS does not: Eleventy is a development package.
FROM node:24-bookworm-slim AS site
WORKDIR /srv/slugline
ENV SITE_HOST=0.0.0.0 SITE_PORT=4000 SITE_FOLDER=/srv/site
COPY --from=packages /srv/slugline/node_modules node_modules
COPY package.json ./
COPY src/newsroom src/newsroom
COPY scripts/serving.mjs scripts/
COPY scripts/sites/connect.mjs scripts/sites/
COPY examples/site examples/site
RUN mkdir -p /srv/site /srv/site.next && chown node:node /srv /srv/site /srv/site.next
USER node
EXPOSE 4000
CMD ["node", "--import", "tsx", "examples/site/start.mjs"]

FROM build AS served
RUN npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim AS cms
WORKDIR /srv/slugline
ENV NODE_ENV=production STRAPI_TELEMETRY_DISABLED=true HOST=0.0.0.0 PORT=1337
COPY --from=served --chown=node:node /srv/slugline ./
USER node
EXPOSE 1337
# Uploads, and the database when it is SQLite (DATABASE_FILENAME), have to outlive the container.
VOLUME ["/srv/slugline/public/uploads"]
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:1337/api/health/ready').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "node_modules/@strapi/strapi/bin/strapi.js", "start"]
