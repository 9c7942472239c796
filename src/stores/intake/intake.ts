import type { Core } from '@strapi/strapi';
import type { Article } from '../../newsroom/article/article';
import type { HouseStyle } from '../../newsroom/house-style';
import type { IncomingStory } from '../../newsroom/intake/incoming-story';
import { slugFor } from '../../newsroom/slug/slug';
import { articleOf } from '../stories/article-of';
import { ARTICLE_UID, findStory } from '../stories/articles';
import type { ArchiveNames } from './archive/names';
import { storyDocument, type AssetRow } from './archive/story-document';
import { itemDigest, rememberItems } from './intake-items';
import { cameDigests, FIELDS, fingerprintOf, storedDigests } from './story-fields';

export interface Taken {
  documentId: string;
  /** The article as the hooks made it: plain data, with slug and In Short. */
  article: Article;
}

export interface NewStory {
  story: IncomingStory;
  source: string;
  item: string;
  publish: boolean;
  /** The story as the document service takes it. */
  data: Record<string, unknown>;
  now: number;
}

/**
 * Makes an article of one story from outside, in one transaction, through the document service, so that the hooks work
 * as for an editor, and remembers by which item it came.
 */
export async function takeIn(strapi: Core.Strapi, request: NewStory): Promise<Taken> {
  const { story, source, item, now } = request;
  const documents = strapi.documents(ARTICLE_UID as never) as unknown as {
    create(params: object): Promise<{ documentId: string }>;
  };
  return strapi.db.transaction(async ({ trx }) => {
    const { documentId } = await documents.create({
      data: request.data,
      locale: story.locale,
      status: request.publish ? 'published' : 'draft',
    });
    const row = await findStory(strapi, { documentId, locale: story.locale, version: 'draft' });
    const article = articleOf(row ?? {});
    const came = cameDigests(story);
    const stored = storedDigests(article);
    await rememberItems(
      trx,
      [
        {
          ...{ digest: itemDigest(source, item), source, item, documentId, locale: story.locale },
          slug: article.slug,
          fingerprint: fingerprintOf(story),
          fields: Object.fromEntries(FIELDS.map((field) => [field, [came[field], stored[field]]])),
        },
      ],
      now,
    );
    return { documentId, article };
  });
}

/** A story from outside as the data of a save: names have become documents, pictures files, headlines links. */
export async function dataOf(
  strapi: Core.Strapi,
  story: IncomingStory,
  { names, assets }: { names: ArchiveNames; assets: (AssetRow | null)[] },
): Promise<Record<string, unknown>> {
  const section = await names.section(story.section);
  const authors = [];
  for (const name of story.authors) authors.push(await names.author(name));
  const targets = [];
  for (const link of story.relatedLinks)
    targets.push(link.url === '' ? await ownStory(strapi, link.title, story.locale) : null);
  const document = storyDocument(
    {
      ...{
        digest: '',
        source: '',
        item: '',
        documentId: '',
        fingerprint: '',
        oldPaths: [],
        hasAddress: false,
        isLive: false,
      },
      ripe: { article: story, teaser: '', toCheck: [], broken: [], unready: [] },
      section,
      authors: authors.filter((author) => author !== null),
      assets,
      targets,
      exact: null,
    },
    story.slug,
    new Date(0),
  );
  const images = document.images as { asset: AssetRow | null }[];
  const links = document.relatedLinks as {
    title: string;
    url: string | null;
    targetDocumentId: string | null;
  }[];
  return {
    ...Object.fromEntries(
      ['headline', 'standfirst', 'dateline', 'body', 'tags', 'credits', 'summaryBullets'].map((name) => [
        name,
        document[name],
      ]),
    ),
    ...(story.slug === '' ? {} : { slug: story.slug }),
    corrections: story.corrections.map(({ text, at }) => ({ text, ...(at === null ? {} : { at }) })),
    section: section?.documentId,
    authors: (document.authors as { documentId: string }[]).map(({ documentId }) => documentId),
    images: images.map(({ asset, ...words }) => ({
      ...words,
      ...(asset === null ? {} : { asset: asset.id }),
    })),
    relatedLinks: links.map(({ title, url, targetDocumentId }) =>
      targetDocumentId !== null
        ? { title, article: targetDocumentId }
        : url !== null
          ? { title, url }
          : { title, byHeadline: true },
    ),
  };
}

/** A card pasted with a story names a headline only: the story of ours that answers to it, or none. */
async function ownStory(strapi: Core.Strapi, title: string, locale: string): Promise<string | null> {
  const style = strapi.config.get('newsroom') as HouseStyle;
  const slug = slugFor(title, { locale, maxLength: style.slug.maxLength, reserved: style.slug.reserved });
  const ours = await strapi.db
    .query(ARTICLE_UID)
    .findOne({ where: { slug, locale }, select: ['documentId'] });
  return ours ? String(ours.documentId) : null;
}

/** The document that an earlier release made of this page, if any: it knew pages by a hash of their text. */
export async function takenBefore(strapi: Core.Strapi, oldKey: string): Promise<string | null> {
  const known = (await strapi.store.get({ type: 'slugline', name: 'intake', key: oldKey })) as {
    documentId?: string;
  } | null;
  return known?.documentId ?? null;
}
