import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Article, RelatedLink } from '../newsroom/article';
import type { IntakeArticle } from '../newsroom/intake/pasted-story';
import { slugFor } from '../newsroom/slug';
import type { HouseStyle } from '../newsroom/house-style';
import { articleOf, ARTICLE_UID, findStory } from './articles';
import { defaultLocale } from './locales';

export interface Taken {
  outcome: 'stored' | 'unchanged' | 'dry-run';
  /** The article as the hooks made it: plain data, with slug and In Short. */
  article: Article & { documentId: string };
}

interface IntakeRequest {
  text: string;
  story: IntakeArticle;
  dryRun: boolean;
  publish: boolean;
  locale: string | undefined;
}

/** Thrown to roll a dry run back; never seen outside this file. */
class DryRun extends Error {}

/**
 * Makes an article of a pasted page, in one transaction, through the document service, so that the hooks work as for
 * an editor. A page that was taken in before changes nothing. A dry run does the very same and is rolled back, so
 * what it shows (a slug with its number, say) is what would have come.
 */
export async function takeIn(strapi: Core.Strapi, request: IntakeRequest): Promise<Taken> {
  const locale = request.locale ?? (await defaultLocale(strapi));
  const fingerprint = createHash('sha256').update(`${locale}\n${request.text.trim()}`).digest('hex');
  const known = await knownStory(strapi, fingerprint, locale);
  if (known) return { outcome: 'unchanged', article: known };

  let article: Taken['article'] | null = null;
  try {
    await strapi.db.transaction(async () => {
      const documentId = await store(strapi, request, locale);
      const row = await findStory(strapi, { documentId, locale, version: 'draft' });
      article = { documentId, ...articleOf(row ?? {}) };
      if (request.dryRun) throw new DryRun();
      await strapi.store.set({ type: 'slugline', name: 'intake', key: fingerprint, value: { documentId } });
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  if (article === null) throw new Error('the story was stored and cannot be found');
  return { outcome: request.dryRun ? 'dry-run' : 'stored', article };
}

async function knownStory(strapi: Core.Strapi, fingerprint: string, locale: string) {
  const known = (await strapi.store.get({ type: 'slugline', name: 'intake', key: fingerprint })) as {
    documentId?: string;
  } | null;
  if (!known?.documentId) return null;
  const row = await findStory(strapi, { documentId: known.documentId, locale, version: 'draft' });
  return row && { documentId: known.documentId, ...articleOf(row) };
}

async function store(
  strapi: Core.Strapi,
  { story, publish }: IntakeRequest,
  locale: string,
): Promise<string> {
  const { relatedLinks, section, authors, images, ...fields } = story;
  const data = {
    ...fields,
    section: section === null ? undefined : await documentNamed(strapi, 'api::section.section', section.name),
    authors: await inOrder(authors, ({ name }) => documentNamed(strapi, 'api::author.author', name)),
    images: images.map(({ asset: _none, ...words }) => words),
    relatedLinks: await inOrder(relatedLinks, (link) => linkTo(strapi, link, locale)),
  };
  const documents = strapi.documents(ARTICLE_UID as never) as unknown as {
    create(params: object): Promise<{ documentId: string }>;
  };
  const { documentId } = await documents.create({ data, locale, status: publish ? 'published' : 'draft' });
  return documentId;
}

/** One after the other: they share a transaction, and two may want to make the same section or author. */
async function inOrder<In, Out>(list: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (const item of list) done.push(await work(item));
  return done;
}

/** The section or author of this name, whatever its case; a new one when there is none. */
async function documentNamed(
  strapi: Core.Strapi,
  uid: 'api::section.section' | 'api::author.author',
  name: string,
): Promise<string> {
  const found = await strapi.db.query(uid).findOne({ where: { name: { $eqi: name } } });
  if (found) return found.documentId;
  const made = await strapi.documents(uid).create({ data: { name } });
  return made.documentId;
}

/** A card pasted with a story names a headline only: the story of ours that answers to it, or the bare headline. */
async function linkTo(strapi: Core.Strapi, link: RelatedLink, locale: string): Promise<object> {
  if (link.kind === 'external') return { title: link.title, url: link.url };
  if (link.kind === 'article') return { title: link.title, article: link.documentId };
  const style = strapi.config.get('newsroom') as HouseStyle;
  const slug = slugFor(link.title, {
    locale,
    maxLength: style.slug.maxLength,
    reserved: style.slug.reserved,
  });
  const ours = await strapi.db
    .query(ARTICLE_UID)
    .findOne({ where: { slug, locale }, select: ['documentId'] });
  return ours ? { title: link.title, article: ours.documentId } : { title: link.title, byHeadline: true };
}
