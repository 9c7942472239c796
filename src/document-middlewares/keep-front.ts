import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../newsroom/house-style';
import { blocker } from '../newsroom/problem';
import { frontEvent, type FrontState } from '../newsroom/front/front-changes';
import { problemsInFront, storiesOfFront } from '../newsroom/front/front-stories';
import { lockSharedParts } from '../stores/database/locks/shared-parts-lock';
import { readFront, writeFront, type FrontPlaces } from '../stores/fronts/front-places';
import { inSave } from '../saves/open-save';
import { refuse } from '../saves/refuse';
import type { DocumentMiddleware } from '../saves/saves';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: () => number;
}

interface FrontRow {
  locale: string;
  stories: unknown;
  section: { documentId: string; name: string } | null;
}

const FRONT = 'api::front.front';

/**
 * Keeps the places of a front as rows beside the editions, in the transaction of its save, and tells the sites whose
 * front page has another order by it. One front for each section and language, and one for the paper's own.
 */
export const keepFront = ({ strapi, style, now }: Needs): DocumentMiddleware =>
  inSave(async (open, context, next) => {
    if (context.uid !== FRONT) return next();
    const params = context.params as { documentId?: string; data?: unknown };
    const problems = problemsInFront(params.data);
    if (problems.length > 0) refuse(problems);
    const { trx } = open;
    await lockSharedParts(trx);
    const known = context.action === 'clone' ? undefined : params.documentId;
    const before = known === undefined ? [] : await readFront(trx, known);
    const result = await next();
    const documentId = known ?? (result as { documentId?: string } | null)?.documentId;
    if (documentId === undefined) return result;

    const rows = (await strapi.db
      .query(FRONT)
      .findMany({ where: { documentId }, populate: { section: true } })) as FrontRow[];
    for (const row of rows) await refuseSecond(documentId, row, strapi);
    await writeFront(trx, documentId, rows.map(placesOf));
    const after = await readFront(trx, documentId);
    const locales = new Set([...before, ...after].map(({ locale }) => locale));
    const events = [...locales].flatMap((locale) => {
      const change = { before: stateIn(before, locale), after: stateIn(after, locale) };
      return frontEvent(documentId, change, style, new Date(now()).toISOString()) ?? [];
    });
    await open.tell(events);
    return result;
  });

/** Two fronts of one section would leave to chance which of them readers see. */
async function refuseSecond(documentId: string, row: FrontRow, strapi: Core.Strapi): Promise<void> {
  const other = await strapi.db.query(FRONT).findOne({
    where: {
      documentId: { $ne: documentId },
      locale: row.locale,
      section: row.section === null ? { id: { $null: true } } : { documentId: row.section.documentId },
    },
  });
  if (!other) return;
  const whose = row.section === null ? 'The front page' : `The front of ${row.section.name}`;
  refuse([
    blocker(['section'], 'front.taken', `${whose} is there already in this language: change that one.`),
  ]);
}

const placesOf = ({ locale, section, stories }: FrontRow): Omit<FrontPlaces, 'sectionSlug'> => ({
  locale,
  section: section?.documentId ?? '',
  stories: storiesOfFront(stories),
});

function stateIn(fronts: readonly FrontPlaces[], locale: string): FrontState | null {
  const front = fronts.find((one) => one.locale === locale);
  return front === undefined ? null : { locale, section: front.sectionSlug, stories: front.stories };
}
