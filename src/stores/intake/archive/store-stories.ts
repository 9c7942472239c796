import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { articlePath } from '../../../newsroom/edition/paths';
import type { StoredPage } from '../../../newsroom/edition/page';
import type { HouseStyle } from '../../../newsroom/house-style';
import { AFTER } from '../../../newsroom/in-short/to-check/open-problems';
import { asJsonb } from '../../database/as-jsonb';
import { isPostgres } from '../../database/database-kind';
import { history, type KeptSave } from '../../history/history';
import { waitForSharedParts } from '../../database/locks/shared-parts-lock';
import { suggestForAll } from '../../related/related-suggestions';
import { keepMany } from '../../slugs/claim-many';
import { articleOf } from '../../stories/article-of';
import { storyPage } from '../../stories/story-page';
import { storyFingerprints } from '../../stories/story-fingerprints';
import { bulletsToCheck } from '../../to-check/bullets-to-check';
import { rememberItems } from '../intake-items';
import { cameDigests, storedDigests } from '../story-fields';
import { addressesOf } from './story-addresses';
import { insertEditions, insertPastPaths } from './insert-editions';
import { insertRows } from './insert-rows';
import { storyDocument, type ReadyStory } from './story-document';
import { connectLinks, insertStories, type Version } from './story-tables';

export interface StoredStory {
  story: ReadyStory;
  slug: string;
}

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: number;
}

/**
 * Stores new stories of an archive, all of them or none: what the hooks would do story by story, in one transaction and
 * a statement a table. Slugs are claimed, editions written, In Short judged and the items remembered as in a save;
 * nothing is told to webhooks, and sites are told once, at the end, by who calls.
 */
export async function storeStories(stories: readonly ReadyStory[], needs: Needs): Promise<StoredStory[]> {
  if (stories.length === 0) return [];
  const { strapi } = needs;
  return strapi.db.transaction(async ({ trx }) => {
    const slugs = await addressesOf(trx, stories, needs);
    await waitForSharedParts(trx);
    const stored = stories.map((story, at) => ({ story, slug: slugs[at] ?? '' }));
    const at = new Date(needs.now);
    const written = stored.map(({ story, slug }): Written => {
      const document = story.exact === null ? storyDocument(story, slug, at) : { ...story.exact.draft, slug };
      const live = story.exact?.live ?? (story.isLive ? document : null);
      return { story, slug, document, live: live === null ? null : asStored(trx, { ...live, slug }) };
    });
    await insertStories(
      trx,
      written.flatMap((one) => versionsOf(one, at)),
    );
    await connectLinks(
      trx,
      stories.map(({ documentId }) => documentId),
    );
    await publish(
      trx,
      written.filter(({ live }) => live !== null),
      needs,
    );
    await noteBullets(trx, stories, needs.now);
    await history(trx).keep(stories.map((story) => firstSave(story, needs.now)));
    await rememberItems(
      trx,
      written.map(({ story, slug, document }) => ({
        ...{ digest: story.digest, source: story.source, item: story.item, documentId: story.documentId },
        locale: story.ripe.article.locale,
        slug,
        fingerprint: story.fingerprint,
        fields: fieldsOf(story, document),
      })),
      needs.now,
    );
    return stored;
  });
}

/** Nobody's save: what a command takes in has no name beside it. */
const firstSave = ({ documentId, ripe, isLive }: ReadyStory, now: number): KeptSave => ({
  ...{ documentId, locale: ripe.article.locale, action: 'create', savedMs: now, savedBy: null },
  isPublic: isLive,
  before: null,
});

type Written = StoredStory & { document: Record<string, unknown>; live: Record<string, unknown> | null };

/** Its JSON as the database will give it back, so that its page is the one that the next save makes. */
const asStored = (trx: Knex, document: Record<string, unknown>): Record<string, unknown> =>
  isPostgres(trx)
    ? {
        ...document,
        body: asJsonb(document.body),
        inShort: asJsonb(document.inShort),
        tags: asJsonb(document.tags),
      }
    : document;

/** A draft always, and what readers have beside it. */
function versionsOf({ story: { exact }, document, live }: Written, now: Date): Version[] {
  const createdAt = exact?.createdAt ?? (document.firstPublishedAt as Date | null) ?? now;
  const updatedAt = exact?.changedAt ?? now;
  const draft = { document, publishedAt: null, createdAt, updatedAt };
  if (live === null) return [draft];
  return [draft, { ...draft, document: live, publishedAt: exact?.publishedAt ?? now }];
}

async function publish(trx: Knex, live: readonly Written[], { style, now }: Needs): Promise<void> {
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

async function noteBullets(trx: Knex, stories: readonly ReadyStory[], now: number): Promise<void> {
  const steps = stories
    .filter(({ ripe }) => ripe.toCheck.length > 0)
    .map(({ documentId, isLive, ripe: { article, toCheck } }) => ({
      address: { documentId, locale: article.locale },
      step: (before: Parameters<typeof AFTER.save>[0]) => ({
        ...AFTER.save(before, toCheck),
        ...(isLive ? { published: toCheck } : {}),
      }),
    }));
  await bulletsToCheck(trx).changeEach(steps, now);
}

function fieldsOf({ ripe }: ReadyStory, document: Record<string, unknown>) {
  const came = cameDigests(ripe.article);
  const stored = storedDigests(articleOf(document));
  return Object.fromEntries(
    Object.entries(came).map(([field, digest]) => [
      field,
      [digest, stored[field as keyof typeof stored]] as [string, string],
    ]),
  );
}
