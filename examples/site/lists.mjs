import { homeOf, tagPath } from './addresses.mjs';

/** A front page shows this many stories; older ones are found by section, author and tag. */
const FRONT_PAGE = 25;
const LIST = 60;
/** Longest name of a folder that every file system takes. */
const LONGEST_SEGMENT = 200;

/**
 * Every page that lists stories: front page of each locale, sections, authors, tags. Newest first.
 * Addresses of sections and authors come with the cards; tags have the rule of the house style, `/tags/{tag}`.
 */
export function listsOf(stories, publication, { locales }) {
  const lists = new Map();
  const add = (story, { path, title, kind, most }) => {
    const list = lists.get(path) ?? { path, title, kind, locale: story.locale, cards: [] };
    if (list.cards.length < most) list.cards.push(story);
    lists.set(path, list);
  };

  for (const locale of locales) {
    const path = homeOf(locale, locales);
    lists.set(path, { path, title: publication.name ?? 'News', kind: 'home', locale, cards: [] });
  }
  for (const story of [...stories].sort(newestFirst)) {
    add(story, { path: homeOf(story.locale, locales), kind: 'home', most: FRONT_PAGE });
    if (story.section)
      add(story, { path: story.section.path, title: story.section.name, kind: 'section', most: LIST });
    for (const { path, name } of story.authors) add(story, { path, title: name, kind: 'author', most: LIST });
    for (const tag of story.tags) {
      const path = tagPath(tag, homeOf(story.locale, locales));
      if (path.length <= LONGEST_SEGMENT) add(story, { path, title: tag, kind: 'tag', most: LIST });
    }
  }
  return [...lists.values()];
}

const newestFirst = (a, b) =>
  b.firstPublishedAt.localeCompare(a.firstPublishedAt) || a.path.localeCompare(b.path);
