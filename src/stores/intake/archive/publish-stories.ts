import type { Knex } from 'knex';
import { articlePath } from '../../../newsroom/edition/paths';
import type { StoredPage } from '../../../newsroom/edition/page';
import type { HouseStyle } from '../../../newsroom/house-style';
import { suggestForAll } from '../../related/related-suggestions';
import { keepMany } from '../../slugs/claim-many';
import { storyPage } from '../../stories/story-page';
import { storyFingerprints } from '../../stories/story-fingerprints';
import { insertEditions, insertPastPaths } from './insert-editions';
import { insertRows } from '../../database/insert-rows';
import type { ReadyStory } from './story-document';

export interface StoredStory {
  story: ReadyStory;
  slug: string;
}

/** A story as it was written: what editors have, and what readers have, null where it is no story of theirs. */
export type Written = StoredStory & {
  document: Record<string, unknown>;
  live: Record<string, unknown> | null;
};

export interface PublishNeeds {
  style: HouseStyle;
  now: number;
}

/** Editions of stories that have never been public: slugs are kept for good, addresses of the past and suggestions noted. */
export async function publishStories(
  trx: Knex,
  live: readonly Written[],
  { style, now }: PublishNeeds,
): Promise<void> {
  if (live.length === 0) return;
  const pages = live.map((one): StoredPage => storyPage(one.live ?? {}, style));
  await keepMany(trx, pages, now);
  const fingerprints = await storyFingerprints(
    trx,
    live.map(({ story }) => story.documentId),
    style,
  );
  await insertEditions(trx, pages, { now, fingerprints });
  await insertPastPaths(
    trx,
    live.flatMap((one, at) => pastPathsOf(one, pages[at] as StoredPage, style)),
    now,
  );
  const given = live.flatMap(({ story: { documentId, ripe, exact } }) =>
    (exact?.suggestions ?? []).map((one) => ({
      ...{ document_id: documentId, locale: ripe.article.locale, place: one.place, kind: 'article' },
      ...{ target_document_id: one.documentId, title: '', url: null, reason: one.reason, origin: 'archive' },
    })),
  );
  await insertRows(trx, 'slugline_edition_links', given);
  const asking = pages.filter((_, at) => (live[at]?.story.exact?.suggestions ?? null) === null);
  for (const locale of new Set(asking.map((page) => page.locale))) {
    const some = asking.filter((page) => page.locale === locale);
    await suggestForAll(trx, some, now);
  }
}

function pastPathsOf({ story, slug }: Written, page: StoredPage, style: HouseStyle) {
  if (story.exact !== null) return []; // they come as records of their own
  const where = {
    section: page.section?.slug ?? null,
    locale: page.locale,
    defaultLocale: style.defaultLocale,
  };
  const former = story.ripe.article.formerSlugs.map((one) => ({
    path: articlePath(style.paths, { ...where, slug: one }),
    slug: one,
  }));
  const old = story.oldPaths.map((path) => ({ path, slug }));
  const seen = new Set([page.path]);
  return [...former, ...old].flatMap((one) => {
    if (seen.has(one.path)) return [];
    seen.add(one.path);
    return [{ ...one, documentId: page.documentId, locale: page.locale }];
  });
}
