import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { paper } from '../../../src/commands/demo/paper/paper';
import { blocksOf } from '../../../src/newsroom/article/body';
import { FOOT, HEAD, item } from './wordpress-export';

export type ArchiveKind = 'wordpress' | 'slugline';

const DAY_MS = 86_400_000;
const STORIES = paper({ small: false });
const PARAGRAPHS = STORIES.flatMap(({ paragraphs }) => paragraphs);
const PLACES = [
  'Port Skald',
  'Fjordby',
  'Brenna',
  'Holmsund',
  'Vestra',
  'Aldervik',
  'Northmere',
  'Tarn',
  'Osmund',
];
const NAMES = [
  'Aker',
  'Hauge',
  'Vale',
  'Okoro',
  'Haddad',
  'Ferrer',
  'Brandt',
  'Raman',
  'Strand',
  'Lunde',
  'Moen',
];

export interface MadeStory {
  number: number;
  headline: string;
  slug: string;
  standfirst: string;
  section: string;
  author: string;
  tags: string[];
  paragraphs: string[];
  firstPublishedAt: string;
}

/**
 * Story `number` of an archive of any size: some 400 words of the demo's prose with other numbers, names and places, the
 * same for the same number. Every fifth has the headline of the one before it, so that slugs collide as they do.
 */
export function madeStory(number: number): MadeStory {
  const pick = <T>(list: readonly T[], step: number): T =>
    list[(number * step + (number >> 4)) % list.length] as T;
  const named = number % 5 === 4 ? number - 1 : number;
  const base = STORIES[named % STORIES.length] as (typeof STORIES)[number];
  const place = PLACES[(named * 7) % PLACES.length] as string;
  const own = (text: string, seed: number): string =>
    text
      .replaceAll(/\d+/gu, (digits) => String(Number(digits) + ((number * 13 + seed * 7) % 89)))
      .replaceAll('Port Skald', PLACES[(number + seed) % PLACES.length] as string)
      .replaceAll(/Aker|Hauge|Vale/gu, () => NAMES[(number * 3 + seed) % NAMES.length] as string);
  const length = 12 + (number % 7);
  const headline = `${base.headline}, ${place} hears in week ${Math.floor(named / 50)}`;
  return {
    number,
    headline,
    slug: headline
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .slice(0, 70),
    standfirst: own(base.standfirst, 1),
    section: base.section,
    author: `${pick(['Ingrid', 'Tomas', 'Leila', 'Mateo', 'Elin'], 3)} ${pick(NAMES, 5)}`,
    tags: [...base.tags, place],
    paragraphs: Array.from({ length }, (_, at) =>
      own(
        PARAGRAPHS[(number * 31 + at * 17 + (at === 0 ? 0 : number % 13)) % PARAGRAPHS.length] as string,
        at,
      ),
    ),
    firstPublishedAt: new Date(Date.parse('2005-01-01T08:00:00Z') + number * (DAY_MS / 2)).toISOString(),
  };
}

/** Writes an archive of so many stories, a story at a time; the file may be larger than memory. */
export const writeArchive = (path: string, kind: ArchiveKind, count: number): Promise<void> =>
  pipeline(
    Readable.from(kind === 'wordpress' ? wordpressLines(count) : sluglineLines(count)),
    createWriteStream(path),
  );

function* wordpressLines(count: number): Generator<string> {
  yield HEAD;
  for (let number = 1; number <= count; number += 1) {
    const story = madeStory(number);
    const time = story.firstPublishedAt.slice(0, 19).replace('T', ' ');
    const linked =
      number > 10 ? `<a href="https://paper.example/?p=${number - 10}">an earlier story</a>` : 'a letter';
    yield item({
      ...{
        id: number,
        title: story.headline,
        name: story.slug,
        excerpt: story.standfirst,
        date: time,
        gmt: time,
      },
      content: [...story.paragraphs, `The paper told of it first in ${linked}.`].join('\n\n'),
      terms: [
        ['category', story.section.toLowerCase(), story.section],
        ['author', `cap-${story.author.toLowerCase().replace(' ', '-')}`, story.author],
        ...story.tags.map((tag): [string, string, string] => ['post_tag', tag.toLowerCase(), tag]),
      ],
    });
  }
  yield FOOT;
}

/** As `npm run export` writes them, with what any archive of a newsroom has. */
function* sluglineLines(count: number): Generator<string> {
  yield `${JSON.stringify({ slugline: 'archive', version: 1, exportedAt: '2026-01-01T00:00:00Z', defaultLocale: 'en' })}\n`;
  for (let number = 1; number <= count; number += 1) {
    const story = madeStory(number);
    yield `${JSON.stringify({
      ...{ slugline: 'article', documentId: documentIdOf(number), locale: 'en', status: 'published' },
      ...{ slug: `${story.slug}-n${number}`, formerSlugs: [], firstPublishedAt: story.firstPublishedAt },
      ...{ headline: story.headline, standfirst: story.standfirst, section: story.section, dateline: '' },
      ...{ authors: [story.author], tags: story.tags, body: blocksOf(story.paragraphs), summaryBullets: [] },
      ...{ inShort: [], images: [], relatedLinks: [], corrections: [], credits: [] },
      ...{
        createdAt: story.firstPublishedAt,
        changedAt: story.firstPublishedAt,
        publishedAt: story.firstPublishedAt,
      },
      ...{ live: {}, suggestions: null },
    })}\n`;
  }
}

const documentIdOf = (number: number): string => `made${String(number).padStart(20, '0')}`;
