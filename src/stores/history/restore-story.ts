import type { Core } from '@strapi/strapi';
import type { PastStory, Reference } from '../../newsroom/history/past-story';
import { referencesIn, restoredFields } from '../../newsroom/history/restored-fields';
import { ARTICLE_UID } from '../stories/articles';
import type { StoryAddress } from '../stories/story-address';
import { present } from './past-saves';
import { asRestoring } from './restoring';

interface Restoring {
  past: PastStory;
  /** The fields that whoever restores may change; the others stay as they are. */
  isAllowed: (field: string) => boolean;
  userId: number | null;
}

const FILE_UID = 'plugin::upload.file';

interface Attribute {
  type: string;
  target?: string;
  relation?: string;
  repeatable?: boolean;
}

/**
 * Brings a version back into the draft by a save like every other: judged by the same rules, derived anew, and what it
 * replaces is a version itself. Answers the names of what the version showed and the newsroom has no more.
 */
export async function restoreStory(
  strapi: Core.Strapi,
  address: StoryAddress,
  { past, isAllowed, userId }: Restoring,
): Promise<string[]> {
  const { attributes } = strapi.contentType(ARTICLE_UID) as unknown as {
    attributes: Record<string, Attribute>;
  };
  const fields = Object.entries(attributes)
    .filter(([name, attribute]) => isAllowed(name) && isOfTheStory(name, attribute))
    .map(([name, attribute]) => ({ name, isList: isList(attribute) }));
  const gone = await goneSince(strapi, past, attributes);
  const now = (await present(strapi, address)) ?? {};
  const data = restoredFields(past, { present: now, fields, isGone: (one) => gone.has(keyOf(one)) });
  await asRestoring(() =>
    strapi.documents(ARTICLE_UID).update({
      ...address,
      status: 'draft',
      data: { ...data, updatedBy: userId } as never,
    }),
  );
  return [...gone.values()];
}

/** Strapi keeps its own facts among the attributes. */
const isOfTheStory = (name: string, { type, target }: Attribute): boolean =>
  !['createdAt', 'updatedAt', 'publishedAt', 'locale', 'localizations', 'createdBy', 'updatedBy'].includes(
    name,
  ) &&
  (type !== 'relation' || target?.startsWith('api::') === true);

const isList = ({ repeatable, relation }: Attribute): boolean =>
  repeatable === true || relation?.endsWith('ToMany') === true;

/** What the version names and nobody can find any more, with the name it had. */
async function goneSince(
  strapi: Core.Strapi,
  past: PastStory,
  attributes: Record<string, Attribute>,
): Promise<Map<string, string>> {
  const named = new Map<string, Map<string, Reference>>();
  for (const { field, reference } of referencesIn(past)) {
    const uid = reference.url === undefined ? (attributes[field]?.target ?? ARTICLE_UID) : FILE_UID;
    const known = named.get(uid) ?? new Map<string, Reference>();
    named.set(uid, known.set(keyOf(reference), reference));
  }
  const gone = new Map<string, string>();
  for (const [uid, references] of named) {
    const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
      where: { documentId: { $in: [...references.values()].map(({ documentId }) => documentId) } },
      select: ['documentId'],
    });
    const there = new Set(rows.map(({ documentId }) => documentId));
    for (const [key, { documentId, name }] of references)
      if (!there.has(documentId)) gone.set(key, name || documentId);
  }
  return gone;
}

const keyOf = ({ documentId }: Reference): string => documentId;
