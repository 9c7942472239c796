import type { Knex } from 'knex';
import {
  problemsOpenNow,
  FILTERS,
  urgencyOf,
  type FoundProblem,
  type OpenProblem,
  type BulletFilter,
} from '../../newsroom/in-short/to-check/open-problems';
import { inLocales, type Locales } from '../database/in-locales';
import type { PlainModel } from '../database/plain-model';
import { addressKey, type StoryAddress } from '../stories/story-address';

const TABLE = 'slugline_bullets_to_check';

export const bulletsToCheckModels: PlainModel[] = [
  {
    /** Stories whose In Short waits for an editor, one row a story and locale; a story in order has none. */
    uid: 'slugline::bullets-to-check',
    singularName: 'bullets-to-check',
    tableName: TABLE,
    attributes: {
      id: { type: 'increments' },
      documentId: { type: 'string', column: { notNullable: true, args: [64] } },
      locale: { type: 'string', column: { notNullable: true, args: [40] } },
      /** See `urgencyOf`. */
      urgency: { type: 'integer' },
      /** When the newest of its problems was found. */
      foundMs: { type: 'biginteger' },
      /** The open problems as JSON, the most urgent first. */
      problems: { type: 'text' },
    },
    indexes: [
      { name: 'slugline_bullets_to_check_story_uq', columns: ['document_id', 'locale'], type: 'unique' },
      { name: 'slugline_bullets_to_check_urgency_idx', columns: ['urgency', 'found_ms', 'id'] },
      { name: 'slugline_bullets_to_check_locale_idx', columns: ['locale', 'urgency', 'found_ms', 'id'] },
    ],
  },
];

/** One story of the list. */
export interface ToCheck extends StoryAddress {
  id: number;
  urgency: number;
  foundMs: number;
  problems: OpenProblem[];
}

/** Where a page of the list ended. */
export type ListPlace = Pick<ToCheck, 'urgency' | 'foundMs' | 'id'>;

type Step = (before: readonly OpenProblem[]) => {
  draft: readonly FoundProblem[];
  published: readonly FoundProblem[];
};

/** The list of bullets to check, as this transaction or connection sees it. */
export const bulletsToCheck = (db: Knex) => {
  const rowsOf = (documentId: string, locales: Locales) =>
    inLocales(db(TABLE).where({ document_id: documentId }), locales);

  /** Takes one step in the life of each of these stories, in a handful of statements however many they are. */
  const changeEach = async (steps: readonly { address: StoryAddress; step: Step }[], nowMs: number) => {
    const documentIds = [...new Set(steps.map(({ address }) => address.documentId))];
    const listed =
      documentIds.length === 0 ? [] : await storiesOf(db(TABLE).whereIn('document_id', documentIds));
    const known = new Map(listed.map((story) => [addressKey(story), story]));
    await keep(
      steps.map(({ address, step }) => ({ address, known: known.get(addressKey(address)), step })),
      nowMs,
    );
  };

  /** One story; one in order that stays so costs one look by key and no write. */
  const change = async (address: StoryAddress, step: Step, nowMs: number): Promise<void> => {
    const [known] = await storiesOf(rowsOf(address.documentId, address.locale));
    await keep([{ address, known, step }], nowMs);
  };

  const keep = async (
    steps: readonly { address: StoryAddress; known: ToCheck | undefined; step: Step }[],
    nowMs: number,
  ): Promise<void> => {
    const done: number[] = [];
    const rows: object[] = [];
    for (const { address, known, step } of steps) {
      const before = known?.problems ?? [];
      const after = problemsOpenNow(before, step(before), nowMs);
      if (JSON.stringify(after) === JSON.stringify(before)) continue;
      if (after.length === 0 && known) done.push(known.id);
      else
        rows.push({
          document_id: address.documentId,
          locale: address.locale,
          urgency: urgencyOf(after),
          found_ms: Math.max(...after.map(({ foundMs }) => foundMs)),
          problems: JSON.stringify(after),
        });
    }
    if (done.length > 0) await db(TABLE).whereIn('id', done).delete();
    if (rows.length > 0) {
      await db(TABLE)
        .insert(rows)
        .onConflict(['document_id', 'locale'])
        .merge(['urgency', 'found_ms', 'problems']);
    }
  };

  return {
    change,
    changeEach,

    /** The same step for each of these locales that is listed. */
    async changeListed(documentId: string, locales: Locales, step: Step, nowMs: number): Promise<void> {
      const listed = await storiesOf(rowsOf(documentId, locales));
      await keep(
        listed.map((known) => ({ address: known, known, step })),
        nowMs,
      );
    },

    async forget(documentId: string, locales: Locales): Promise<void> {
      await rowsOf(documentId, locales).delete();
    },

    async of(documentIds: readonly string[]): Promise<ToCheck[]> {
      return storiesOf(db(TABLE).whereIn('document_id', [...documentIds]));
    },

    /** The most urgent first, in each urgency the newest; a short walk on one index for each urgency. */
    async list(
      filter: BulletFilter,
      { locale, after, limit }: { locale?: string | undefined; after: ListPlace | null; limit: number },
    ): Promise<ToCheck[]> {
      const found: ToCheck[] = [];
      for (const urgency of FILTERS[filter]) {
        if (found.length >= limit || (after !== null && urgency < after.urgency)) continue;
        const query = db(TABLE)
          .where({ urgency })
          .orderBy([
            { column: 'found_ms', order: 'desc' },
            { column: 'id', order: 'desc' },
          ])
          .limit(limit - found.length);
        if (locale !== undefined) void query.where({ locale });
        if (after?.urgency === urgency)
          void query.whereRaw('(found_ms, id) < (?, ?)', [after.foundMs, after.id]);
        found.push(...(await storiesOf(query)));
      }
      return found;
    },

    /** Rows of stories that are not there any more: of all of them, or of this one. */
    async forgetStrays(documentId?: string): Promise<number> {
      return db(TABLE)
        .where(documentId === undefined ? {} : { document_id: documentId })
        .whereNotExists((none) =>
          none
            .from('articles as a')
            .whereRaw(`a.document_id = ${TABLE}.document_id and a.locale = ${TABLE}.locale`)
            .select(db.raw('1')),
        )
        .delete();
    },
  };
};

const storiesOf = async (query: Knex.QueryBuilder): Promise<ToCheck[]> => {
  const rows: Record<string, unknown>[] = await query.select();
  return rows.map((row) => ({
    id: Number(row.id),
    documentId: String(row.document_id),
    locale: String(row.locale),
    urgency: Number(row.urgency),
    foundMs: Number(row.found_ms),
    problems: JSON.parse(String(row.problems)) as OpenProblem[],
  }));
};
