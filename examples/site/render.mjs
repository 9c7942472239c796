import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Eleventy } from '@11ty/eleventy';
import { blocksHtml } from '../../src/newsroom/article/blocks-html';
import { scriptJson } from '../../src/newsroom/edition/json-ld';
import { fileOf, homeOf, tagPath } from './addresses.mjs';

const PAGES = path.relative('.', fileURLToPath(new URL('pages', import.meta.url)));

/** Writes these pages into a folder. Templates are in `pages/`; Nunjucks escapes what is not marked as HTML. */
export async function render({ stories, lists, sections, publication, settings, into }) {
  const { mediaUrl, feedsUrl, locales } = settings;
  const media = (address) => (address ? new URL(address, mediaUrl).href : '');
  const time = (iso, locale) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
      new Date(iso),
    );

  const eleventy = new Eleventy(PAGES, path.relative('.', into), {
    quietMode: true,
    config: (config) => {
      config.setUseGitIgnore(false);
      config.addPassthroughCopy({ [path.join(PAGES, 'style.css')]: 'style.css' });
      config.addGlobalData('stories', stories);
      config.addGlobalData('lists', lists);
      config.addGlobalData('sections', sections);
      config.addGlobalData('publication', publication);
      config.addGlobalData('feedsUrl', feedsUrl);
      config.addFilter('media', media);
      config.addFilter('sources', ({ sizes = [] }) =>
        sizes.map(({ url, width }) => `${media(url)} ${width}w`).join(', '),
      );
      config.addFilter('time', time);
      config.addFilter('first', (items, count) => items.slice(0, count));
      config.addFilter('rest', (items) => items.slice(1));
      config.addFilter('inLocale', (pages, locale = locales[0]) =>
        pages.filter((page) => page.locale === locale),
      );
      config.addFilter('file', fileOf);
      config.addFilter('home', (locale) => homeOf(locale, locales));
      config.addFilter('tagPath', (tag, locale) => tagPath(tag, homeOf(locale, locales)));
      config.addFilter('html', (blocks) => blocksHtml(blocks, { siteUrl: settings.siteUrl, mediaUrl }));
      config.addFilter('scriptJson', scriptJson);
    },
  });
  eleventy.disableLogger(); // problems are thrown
  await eleventy.write();
}
