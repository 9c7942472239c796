import { defineConfig } from 'astro/config';

/** Built beside the site that is served; `start.mjs` puts it in its place when it is whole. */
export default defineConfig({
  outDir: process.env.SITE_OUT ?? '.site/next',
  site: process.env.SITE_URL ?? 'http://127.0.0.1:4000',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
});
