import type { Knex } from 'knex';
import { pageOf } from '../../src/newsroom/edition/page';
import { houseStyle } from '../../src/newsroom/house-style';
import { writeEdition } from '../../src/stores/editions/edition-write';
import { addressKey } from '../../src/stores/stories/story-address';
import { storyFingerprints } from '../../src/stores/stories/story-fingerprints';
import { suggestRelated } from '../../src/stores/related/related-suggestions';
import { AUTHORS, blocksOf, documentIdAt, FILES, SECTIONS, storyAt } from './stories';
import { inShortOf } from './strapi-rows';

const AT_ONCE = 250;
const LOCALE = 'en';

/** Writes the editions of the loaded stories through the store that a save uses, many in one transaction. */
export async function fillEditions(db: Knex, total: number): Promise<void> {
  for (let from = 0; from < total; from += AT_ONCE) {
    await db.transaction(async (trx) => {
      const pages = [];
      for (let at = from; at < Math.min(total, from + AT_ONCE); at += 1) pages.push(pageAt(at, total));
      const ids = pages.map((page) => page.documentId);
      const fingerprints = await storyFingerprints(trx, ids, houseStyle); // so that the check at start finds them right
      for (const page of pages) {
        await writeEdition(trx, page, {
          now: Date.now(),
          fingerprint: fingerprints.get(addressKey(page)) ?? null,
        });
      }
    });
  }
}

/** Milliseconds of the archive's part of a publication: the look-up, the order and the rows, for some stories. */
export async function timedSuggestions(db: Knex, total: number, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const page = pageAt(Math.floor((at / count) * total), total);
    const start = performance.now();
    await db.transaction((trx) => suggestRelated(trx, page, Date.now()));
    times.push(performance.now() - start);
  }
  return times;
}

function pageAt(number: number, total: number) {
  const story = storyAt(number, total);
  const name = SECTIONS[story.section] as string;
  const at = new Date(story.firstPublishedMs).toISOString();
  return pageOf(
    {
      headline: story.headline,
      slug: story.slug,
      standfirst: story.standfirst,
      section: { documentId: `benchsection${story.section}`, name, slug: name },
      dateline: '',
      body: blocksOf(story.paragraphs),
      summaryBullets: [],
      inShort: inShortOf(story.bullets) as never,
      images: story.images.map(({ file, ...words }, place) => ({
        ...words,
        role: place === 0 ? ('lead' as const) : ('inline' as const),
        asset: {
          documentId: `benchfile${file}`,
          url: `/uploads/picture_${file}.jpg`,
          mime: 'image/jpeg',
          width: 1600,
          height: 900,
          alternativeText: '',
          caption: '',
          credit: '',
          copyright: '',
          formats: [1000, 750, 500].map((width) => ({
            name: String(width),
            url: `/uploads/${width}_picture_${file % FILES}.jpg`,
            width,
            height: Math.round((width * 9) / 16),
          })),
        },
      })),
      relatedLinks: story.related.map((other) => ({
        kind: 'article' as const,
        documentId: documentIdAt(other),
        title: '',
      })),
      authors: [
        {
          documentId: `benchauthor${story.author}`,
          name: `Author ${story.author % AUTHORS}`,
          slug: `author-${story.author}`,
        },
      ],
      credits: [],
      tags: story.tags,
      firstPublishedAt: at,
      corrections: [],
    },
    {
      documentId: story.documentId,
      locale: LOCALE,
      teaser: story.standfirst,
      firstPublishedAt: at,
      updatedAt: at,
      style: houseStyle,
    },
  );
}
