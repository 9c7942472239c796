import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Article } from '../../newsroom/article/article';
import type { IncomingStory } from '../../newsroom/intake/incoming-story';
import { articleOf } from '../stories/article-of';
import { ARTICLE_UID, findStory } from '../stories/articles';
import { rememberItems, type KnownItem } from './intake-items';
import { cameDigests, FIELDS, storedDigests, type Field } from './story-fields';

export interface Updated {
  outcome: 'updated' | 'kept';
  /** Fields that stay because an editor has changed them; null where the whole story was taken away here. */
  kept: Field[] | null;
  article: Article | null;
}

interface Update {
  known: KnownItem;
  source: string;
  item: string;
  story: IncomingStory;
  fingerprint: string;
  /** The fields of the story as the document service takes them. */
  data: Record<string, unknown>;
  publish: boolean;
  now: number;
}

/**
 * A new version of an item becomes a new version of its draft, field by field: what an editor has changed since it came
 * stays as the editor left it, and a story that was deleted here stays deleted.
 */
export async function updateStory(strapi: Core.Strapi, update: Update): Promise<Updated> {
  const { known, story, fingerprint, now } = update;
  const address = { documentId: known.documentId, locale: known.locale };
  const row = await findStory(strapi, { ...address, version: 'draft' });
  if (row === null) return { outcome: 'kept', kept: null, article: null };

  const came = cameDigests(story);
  const stands = storedDigests(articleOf(row));
  const changed = FIELDS.filter((field) => came[field] !== known.fields[field]?.[0]);
  const kept = changed.filter((field) => stands[field] !== known.fields[field]?.[1]);
  const free = changed.filter((field) => !kept.includes(field));
  const documents = strapi.documents(ARTICLE_UID as never) as unknown as {
    update(params: object): Promise<unknown>;
  };
  await strapi.db.transaction(async ({ trx }) => {
    if (free.length > 0) {
      const data = Object.fromEntries(free.map((field) => [field, update.data[field]]));
      const isLive = update.publish && kept.length === 0;
      await documents.update({ ...address, data, ...(isLive ? { status: 'published' } : {}) });
    }
    const after = storedDigests(articleOf((await findStory(strapi, { ...address, version: 'draft' })) ?? {}));
    const fields = Object.fromEntries(
      FIELDS.map((field) => [
        field,
        [
          came[field],
          kept.includes(field) || !free.includes(field) ? (known.fields[field]?.[1] ?? '') : after[field],
        ],
      ]),
    ) as KnownItem['fields'];
    const { source, item } = update;
    await rememberItems(trx, [{ ...known, source, item, fingerprint, fields }], now);
  });
  const article = articleOf((await findStory(strapi, { ...address, version: 'draft' })) ?? {});
  return { outcome: free.length === 0 && kept.length > 0 ? 'kept' : 'updated', kept, article };
}

/** Why a save of a story was refused, in a sentence, or null for every other error. */
export const refusalOf = (error: unknown): string | null =>
  error instanceof errors.ApplicationError ? error.message : null;
