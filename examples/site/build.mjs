import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileOf, plainPath } from './addresses.mjs';
import { listsOf } from './lists.mjs';
import { render } from './render.mjs';

/**
 * The site as a folder of files, kept in step with the CMS.
 *
 * A build renders beside the site and then moves each finished file into place: a reader gets the old page or the new
 * one, never half of one. Where a message names its paths only those pages are made; the rest is not touched.
 */
export function site({ cms, folder, settings }) {
  const workshop = `${folder}.next`;
  let stories = new Map();
  let redirects = new Map();
  let navigation = '';

  /** Builds what a message asks for and says in words what was done. */
  const build = async ({ everything, changes, paths }) => {
    const startedMs = Date.now();
    let wanted = everything ? null : new Set(paths.map(plainPath));
    const [nextStories, nextRedirects, publication] = await Promise.all([
      everything ? everyStory(cms) : changedStories(cms, stories, changes, wanted),
      cms.redirects(),
      cms.publication(),
    ]);

    await rm(workshop, { recursive: true, force: true });
    const lists = listsOf([...nextStories.values()], publication, settings).filter(
      (list) => !nextStories.has(plainPath(list.path)), // of two pages at one address the story is shown
    );
    const sections = lists.filter(({ kind }) => kind === 'section');
    const nextNavigation = JSON.stringify(
      sections.map(({ path: address, title }) => [address, title]).sort(),
    );
    if (nextNavigation !== navigation) wanted = null; // every page shows the sections
    const isWanted = (page) => wanted === null || wanted.has(plainPath(page.path));
    await render({
      stories: [...nextStories.values()].filter(isWanted),
      lists: lists.filter(isWanted),
      sections: sections.sort((a, b) => a.title.localeCompare(b.title)),
      publication,
      settings,
      into: workshop,
    });
    const made = await moveIntoPlace(workshop, folder);
    // Before the old pages go: an address without a page answers by this map, and never with a 404 in between.
    redirects = new Map(nextRedirects.map(({ from, to }) => [plainPath(from), to]));
    const old = wanted === null ? await pagesIn(folder) : [...wanted].map(fileOf);
    for (const file of old) if (!made.includes(file)) await rm(path.join(folder, file), { force: true });

    stories = nextStories;
    navigation = nextNavigation;
    const pages = made.filter((file) => file.endsWith('.html')).length;
    return `${pages} pages in ${((Date.now() - startedMs) / 1_000).toFixed(1)} s`;
  };

  return {
    build,
    /** Where an old address leads: a path, null when it is gone, undefined when it never was. */
    redirectOf: (address) => redirects.get(address),
  };
}

async function everyStory(cms) {
  return byPath(await cms.stories(await cms.everyAddress()));
}

/** All stories after these changes: what changed, and every known story that a wanted page shows, is read again. */
async function changedStories(cms, stories, changes, wanted) {
  const known = [...stories.values()].filter((story) => wanted.has(plainPath(story.path)));
  const next = new Map([...stories].filter(([address]) => !wanted.has(address)));
  const addresses = new Map(
    [...known, ...changes].map(({ slug, locale }) => [`${locale} ${slug}`, { slug, locale }]),
  );
  for (const [address, story] of byPath(await cms.stories(addresses.values()))) next.set(address, story);
  return next;
}

const byPath = (stories) => new Map(stories.map((story) => [plainPath(story.path), story]));

async function pagesIn(folder) {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html'));
}

async function moveIntoPlace(from, to) {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(from, path.join(entry.parentPath ?? entry.path, entry.name)));
  for (const file of files) {
    await mkdir(path.dirname(path.join(to, file)), { recursive: true });
    await rename(path.join(from, file), path.join(to, file));
  }
  return files;
}
