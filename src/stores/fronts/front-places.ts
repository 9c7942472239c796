import type { Knex } from 'knex';

/** A front in one language as readers get it; `section` is a document id, '' for the newspaper's own. */
export interface FrontPlaces {
  locale: string;
  section: string;
  /** Null where there is no such section any more, and for the newspaper's own front. */
  sectionSlug: string | null;
  stories: string[];
}

/** The fronts of one document, one for each language that has a story in it. */
export async function readFront(trx: Knex, documentId: string): Promise<FrontPlaces[]> {
  const rows: { locale: string; section: string; story: string; slug: string | null }[] = await trx(
    'slugline_front_places as p',
  )
    .leftJoin('sections as s', 's.document_id', 'p.section')
    .where({ 'p.document_id': documentId })
    .orderBy(['p.locale', 'p.place'])
    .select('p.locale', 'p.section', 'p.story_document_id as story', 's.slug');
  const found = new Map<string, FrontPlaces>();
  for (const { locale, section, story, slug } of rows) {
    const front = found.get(locale) ?? { locale, section, sectionSlug: slug, stories: [] };
    front.stories.push(story);
    found.set(locale, front);
  }
  return [...found.values()];
}

/** Makes the rows of a front what it was saved as; none of them where it was deleted. */
export async function writeFront(
  trx: Knex,
  documentId: string,
  fronts: readonly Omit<FrontPlaces, 'sectionSlug'>[],
): Promise<void> {
  await trx('slugline_front_places').where({ document_id: documentId }).delete();
  const rows = fronts.flatMap(({ locale, section, stories }) =>
    stories.map((story, place) => ({
      ...{ document_id: documentId, locale, section, place },
      story_document_id: story,
    })),
  );
  if (rows.length > 0) await trx('slugline_front_places').insert(rows);
}
