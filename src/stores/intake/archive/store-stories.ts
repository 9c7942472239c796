import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { AFTER } from '../../../newsroom/in-short/to-check/open-problems';
import { asJsonb } from '../../database/as-jsonb';
import { isPostgres } from '../../database/database-kind';
import { history, type KeptSave } from '../../history/history';
import { waitForSharedParts } from '../../database/locks/shared-parts-lock';
import { articleOf } from '../../stories/article-of';
import { bulletsToCheck } from '../../to-check/bullets-to-check';
import { rememberItems } from '../intake-items';
import { bothDigests } from '../story-fields';
import { addressesOf, type StorySlugs } from './story-addresses';
import { publishStories, type PublishNeeds, type StoredStory, type Written } from './publish-stories';
import { storyDocument, type ReadyStory } from './story-document';
import { connectLinks, insertStories, type Version } from './story-tables';

interface Needs extends PublishNeeds {
  strapi: Core.Strapi;
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
    const addresses = await addressesOf(trx, stories, needs);
    await waitForSharedParts(trx);
    const stored = stories.map((story, at) => ({ story, ...(addresses[at] as StorySlugs) }));
    const at = new Date(needs.now);
    const written = stored.map(({ story, slug, live: liveSlug }): Written => {
      const document = story.exact === null ? storyDocument(story, slug, at) : { ...story.exact.draft, slug };
      const version = story.exact?.live ?? (story.isLive ? document : null);
      const live = version === null ? null : asStored(trx, { ...version, slug: liveSlug });
      return { story, slug, document, live };
    });
    await insertStories(
      trx,
      written.flatMap((one) => versionsOf(one, at)),
    );
    await connectLinks(
      trx,
      stories.map(({ documentId }) => documentId),
    );
    await publishStories(
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
        fields: bothDigests(story.ripe.article, articleOf(document)),
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
  return [
    draft,
    {
      ...{ document: live, publishedAt: exact?.publishedAt ?? now },
      ...{ createdAt, updatedAt: exact?.liveChangedAt ?? updatedAt },
    },
  ];
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
