import type { Knex } from 'knex';
import type { HouseStyle } from '../../newsroom/house-style';
import { notPublic } from './edition-repair';
import { PART_TABLES, type PartTable } from './edition-rows';
import { addressKey, type StoryAddress } from '../stories/story-address';
import { storyFingerprints } from '../stories/story-fingerprints';

/** Stories read at once. */
export const STRETCH = 200;

/** One way through a table, a stretch of stories at a time. */
interface Walk {
  /** Does it meet every published story, so that its place can be kept? */
  isStories: boolean;
  /** Those after this one, in the order of an index. */
  next(db: Knex, last: StoryAddress | null): Promise<StoryAddress[]>;
  /** Of a stretch, what is to be put right. */
  choose(stretch: StoryAddress[]): Promise<StoryAddress[]>;
}

/**
 * What a review walks through: the published stories, editions that have none any more, and parts of editions that are
 * gone.
 */
export function walksFor(
  db: Knex,
  { which, style }: { which: 'suspicious' | 'all'; style: HouseStyle },
): Walk[] {
  return [
    {
      isStories: true,
      next: storiesAfter,
      choose: async (stretch) => (which === 'all' ? stretch : suspicious(db, stretch, style)),
    },
    { isStories: false, next: strayEditionsAfter, choose: async (stretch) => stretch },
    ...PART_TABLES.map((table) => ({
      isStories: false,
      next: partsAfter(table),
      choose: (stretch: StoryAddress[]) => notPublic(db, stretch),
    })),
  ];
}

/** Published stories in the order of their key, which an index keeps. */
const storiesAfter = (db: Knex, last: StoryAddress | null): Promise<StoryAddress[]> =>
  db('articles')
    .whereNotNull('published_at')
    .whereNotNull('locale')
    .whereNotNull('document_id')
    .modify(behind, last, '')
    .orderBy(['document_id', 'locale'])
    .limit(STRETCH)
    .select({ documentId: 'document_id', locale: 'locale' });

/** Editions whose story has no published row. */
const strayEditionsAfter = (db: Knex, last: StoryAddress | null): Promise<StoryAddress[]> =>
  db('slugline_editions as e')
    .leftJoin('articles as a', (on) =>
      on.on('a.document_id', 'e.document_id').andOn('a.locale', 'e.locale').andOnNotNull('a.published_at'),
    )
    .whereNull('a.id')
    .modify(behind, last, 'e.')
    .orderBy(['e.document_id', 'e.locale'])
    .limit(STRETCH)
    .select({ documentId: 'e.document_id', locale: 'e.locale' });

/** The stories that have rows in this table, in the order of an index. */
const partsAfter =
  (table: PartTable) =>
  (db: Knex, last: StoryAddress | null): Promise<StoryAddress[]> =>
    db(table)
      .modify(behind, last, '')
      .distinct({ documentId: 'document_id', locale: 'locale' })
      .orderBy(['document_id', 'locale'])
      .limit(STRETCH);

function behind(query: Knex.QueryBuilder, last: StoryAddress | null, table: string): void {
  if (last === null) return;
  void query.whereRaw(`(${table}document_id, ${table}locale) > (?, ?)`, [last.documentId, last.locale]);
}

/** Of these stories, the ones whose edition is missing, was made from something else, or cannot be found by a search. */
async function suspicious(
  db: Knex,
  stories: readonly StoryAddress[],
  style: HouseStyle,
): Promise<StoryAddress[]> {
  const documentIds = [...new Set(stories.map((story) => story.documentId))];
  const fingerprints = await storyFingerprints(db, documentIds, style);
  const rows: { document_id: string; locale: string; source: string | null }[] = await db(
    'slugline_editions as e',
  )
    .join('slugline_search_rows as s', (on) =>
      on.on('s.document_id', 'e.document_id').andOn('s.locale', 'e.locale'),
    )
    .whereIn('e.document_id', documentIds)
    .select('e.document_id', 'e.locale', 'e.source');
  const made = new Map(
    rows.map((row) => [addressKey({ documentId: row.document_id, locale: row.locale }), row.source]),
  );
  return stories.filter((story) => made.get(addressKey(story)) !== fingerprints.get(addressKey(story)));
}
