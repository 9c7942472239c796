import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

/** Files, built beside those that are served until all are there, and a server part for the preview: see `start.mjs`. */
export default defineConfig({
  outDir: process.env.SITE_OUT ?? '.site/next',
  site: process.env.SITE_URL ?? 'http://127.0.0.1:4000',
  adapter: node({ mode: 'middleware' }),
  build: { format: 'directory' },
});
