import type { Core } from '@strapi/strapi';
import { blocksOf } from '../../newsroom/article/body';
import type { DemoStory, Translation } from './demo-story';
import { openLocales } from '../../stores/stories/locales';
import { authors, languages, paper, publication, sections } from './paper/paper';
import { drawPictures, pictureOf, type Drawn } from './picture';

type Documents = (uid: string) => {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
  count(params: object): Promise<number>;
};

const STORY = 'api::article.article';
const DAY_MS = 24 * 60 * 60 * 1_000;

interface Needs {
  strapi: Core.Strapi;
  say: (line: string) => void;
  /** Three stories, for tests and for who wants none of the rest (`DEMO=small`). */
  small: boolean;
}

/**
 * Loads the demo newspaper once, through the document service, so that the same hooks work as for an editor.
 * Does nothing where there is already a story. Returns how many it loaded. One transaction: a load that is killed
 * leaves nothing, so that the next start loads it whole.
 */
export async function loadDemo({ strapi, say, small }: Needs): Promise<number> {
  const documents = strapi.documents as unknown as Documents;
  if ((await documents(STORY).count({ status: 'draft', locale: '*' })) > 0) return 0;
  if (!small) await openLocales(strapi, languages); // not undone by a roll-back: Strapi remembers them in the process
  const stories = paper({ small });
  const drawn = await drawPictures(stories);
  try {
    return await strapi.db.transaction(() => load(stories, { strapi, say, drawn }, documents));
  } finally {
    await drawn.throwAway();
  }
}

async function load(
  stories: readonly DemoStory[],
  { strapi, say, drawn }: Pick<Needs, 'strapi' | 'say'> & { drawn: Drawn },
  documents: Documents,
): Promise<number> {
  await documents('api::publication.publication').create({ data: publication });
  const named = async (uid: string, names: string[]) => {
    const ids = new Map<string, string>();
    for (const name of names) ids.set(name, (await documents(uid).create({ data: { name } })).documentId);
    return ids;
  };
  const sectionIds = await named('api::section.section', sections);
  const authorIds = await named('api::author.author', authors);

  const storyIds = new Map<string, string>();
  for (const [at, story] of stories.entries()) {
    const isScheduled = story.life === 'scheduled';
    const { documentId } = await documents(STORY).create({
      status: isScheduled ? 'draft' : 'published',
      data: {
        ...wordsOf(story),
        credits: story.credits ?? [],
        corrections: story.corrections ?? [],
        summaryBullets: story.bullets ?? [],
        section: sectionIds.get(story.section),
        authors: story.authors.map((name) => authorIds.get(name)),
        relatedLinks: (story.related ?? []).map((headline) => ({ article: storyIds.get(headline) })),
        images: story.picture ? [await pictureOf(strapi, story.picture, drawn)] : [],
        ...(isScheduled ? { publishAt: new Date(Date.now() + DAY_MS).toISOString() } : {}),
      },
    });
    storyIds.set(story.headline, documentId);
    for (const [locale, words] of Object.entries(story.translations ?? {}))
      await documents(STORY).update({ documentId, locale, status: 'published', data: wordsOf(words) });
    await liveOn(documents, documentId, story);
    say(`  story ${at + 1} of ${stories.length}: ${story.headline}`);
  }
  return stories.length;
}

const wordsOf = ({ headline, standfirst, dateline, tags, paragraphs }: Translation) => ({
  headline,
  standfirst,
  dateline,
  tags,
  body: blocksOf(paragraphs),
});

/** What became of a story after readers had met it. */
async function liveOn(documents: Documents, documentId: string, { life }: DemoStory): Promise<void> {
  if (life === 'withdrawn') await documents(STORY).unpublish({ documentId });
  if (typeof life === 'object')
    await documents(STORY).update({ documentId, status: 'published', data: { slug: life.movedTo } });
}
