import { createNewsroom, type Card, type Edition } from '@slugline/client';

/** Pictures are shown from here, too; another address where a CDN stands before them. */
export const CMS_URL: string = process.env['CMS_URL'] ?? 'http://127.0.0.1:1337';

/** The languages of the site; the first one has no prefix in addresses. */
const LOCALES = (process.env['SITE_LOCALES'] ?? 'en').split(',');

export const newsroom = createNewsroom({ url: CMS_URL });

export interface List {
  path: string;
  title: string;
  locale: string;
  cards: Card[];
}

export async function nameOfPaper() {
  const publication = await newsroom.publication();
  return (publication.ok && publication.data.name) || 'The news';
}

/** Everything that is public, newest first: read once a build. A read that fails ends the build; the old pages stay. */
async function readSite() {
  const name = await nameOfPaper();
  const stories: Edition[] = [];
  const lists = new Map<string, List>();
  const add = (path: string, title: string, card: Card) => {
    const list = lists.get(path) ?? { path, title, locale: card.locale, cards: [] };
    list.cards.push(card);
    lists.set(path, list);
  };
  for (const [at, locale] of LOCALES.entries()) {
    const home = at === 0 ? '/' : `/${locale}`;
    lists.set(home, { path: home, title: name, locale, cards: [] });
    for await (const card of newsroom.stories({ locale })) {
      const story = await newsroom.story(card.slug, { locale });
      if (!story.ok) continue; // withdrawn since the list was read
      stories.push(story.data);
      add(home, name, card);
      if (card.section) add(card.section.path, card.section.name, card);
      for (const author of card.authors) add(author.path, author.name, card);
    }
  }
  return { name, stories, lists: [...lists.values()] };
}

let site: ReturnType<typeof readSite> | undefined;
export const theSite = () => (site ??= readSite());
