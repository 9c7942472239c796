import type { Knex } from 'knex';
import {
  problemsOpenNow,
  SHOWN,
  urgencyOf,
  type FoundProblem,
  type OpenProblem,
  type Shown,
} from '../newsroom/in-short/open-problems';
import type { PlainModel } from './models';
import type { StoryAddress } from './story-address';

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

type Locales = string | readonly string[] | '*';
type Step = (before: readonly OpenProblem[]) => {
  draft: readonly FoundProblem[];
  published: readonly FoundProblem[];
};

/** The list of bullets to check, as this transaction or connection sees it. */
export const bulletsToCheck = (db: Knex) => {
  const rowsOf = (documentId: string, locales: Locales) => {
    const rows = db(TABLE).where({ document_id: documentId });
    return locales === '*' ? rows : rows.whereIn('locale', [locales].flat());
  };

  /** Takes one step of a story's life; a story in order that stays so costs one look by key and no write. */
  const change = async (address: StoryAddress, step: Step, nowMs: number): Promise<void> => {
    const [known] = await storiesOf(rowsOf(address.documentId, address.locale));
    await keep(address, known, step, nowMs);
  };

  const keep = async (
    { documentId, locale }: StoryAddress,
    known: ToCheck | undefined,
    step: Step,
    nowMs: number,
  ): Promise<void> => {
    const before = known?.problems ?? [];
    const after = problemsOpenNow(before, step(before), nowMs);
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    if (after.length === 0) return void (await rowsOf(documentId, locale).delete());
    const row = {
      urgency: urgencyOf(after),
      found_ms: Math.max(...after.map(({ foundMs }) => foundMs)),
      problems: JSON.stringify(after),
    };
    await db(TABLE)
      .insert({ document_id: documentId, locale, ...row })
      .onConflict(['document_id', 'locale'])
      .merge(row);
  };

  return {
    change,

    /** The same step for each of these locales that is listed. */
    async changeListed(documentId: string, locales: Locales, step: Step, nowMs: number): Promise<void> {
      for (const known of await storiesOf(rowsOf(documentId, locales))) await keep(known, known, step, nowMs);
    },

    async forget(documentId: string, locales: Locales): Promise<void> {
      await rowsOf(documentId, locales).delete();
    },

    async of(documentIds: readonly string[]): Promise<ToCheck[]> {
      return storiesOf(db(TABLE).whereIn('document_id', [...documentIds]));
    },

    /** The most urgent first, in each urgency the newest; a short walk on one index for each urgency. */
    async list(
      shown: Shown,
      { locale, after, limit }: { locale?: string | undefined; after: ListPlace | null; limit: number },
    ): Promise<ToCheck[]> {
      const found: ToCheck[] = [];
      for (const urgency of SHOWN[shown]) {
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
