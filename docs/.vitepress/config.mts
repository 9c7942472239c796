import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { pathsAsLinks } from './paths-as-links.mts';

const DOCS = fileURLToPath(new URL('..', import.meta.url));

const titleOf = (page: string) => /^#+ (.+)$/m.exec(readFileSync(`${DOCS}${page}.md`, 'utf8'))?.[1] ?? page;
const pages = (...names: string[]) => names.map((name) => ({ text: titleOf(name), link: `/${name}` }));
const decisions = readdirSync(`${DOCS}decisions`)
  .filter((name) => name.endsWith('.md'))
  .map((name) => `decisions/${name.replace(/\.md$/, '')}`);

/** A dead link ends the build. Nothing is loaded from another host; search is in the page. */
export default defineConfig({
  title: 'Slugline',
  description: 'A newsroom’s back end on Strapi 5',
  cleanUrls: true,
  srcExclude: ['node_modules/**'],
  markdown: { config: pathsAsLinks },
  themeConfig: {
    search: { provider: 'local' },
    sidebar: [
      { text: 'Start', items: pages('start', 'release-notes') },
      { text: 'Editors', items: pages('editors-tour', 'editors', 'in-short', 'roles') },
      {
        text: 'Site developers',
        items: pages('site-developers', 'reading', 'webhooks', 'preview', 'feeds'),
      },
      {
        text: 'Operators',
        items: pages('operating', 'upgrading', 'intake', 'intake-pages', 'faults', 'benchmarks'),
      },
      { text: 'API', items: pages('api', 'admin-routes') },
      {
        text: 'How it works',
        collapsed: true,
        items: pages('write-path', 'in-short-cuts', 'text-rules', 'words'),
      },
      { text: 'Decisions', collapsed: true, items: pages(...decisions) },
    ],
  },
});
