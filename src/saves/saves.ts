import type { Core, Modules } from '@strapi/strapi';
import { blocker } from '../newsroom/problem';
import { defaultLocale, openLocales } from '../stores/stories/locales';
import type { Locales } from '../stores/database/in-locales';
import { refuse } from './refuse';

export const ARTICLE = 'api::article.article';

export type DocumentContext = Modules.Documents.Middleware.Context;
export type DocumentMiddleware = (context: DocumentContext, next: () => Promise<unknown>) => Promise<unknown>;

/** One call of a document method that writes an article, as a plain value. A click can be two of them. */
export interface Save {
  action: 'create' | 'update' | 'clone' | 'publish' | 'unpublish' | 'discardDraft' | 'delete';
  /** Null only before a create has given the document its id. */
  documentId: string | null;
  /** One locale, several, or `'*'` for all that exist. */
  locale: Locales;
  /** The fields as the caller sent them; {} where an action carries none. Rewriting them changes what is stored. */
  data: Record<string, unknown>;
  /** Will the public version change by this very call? A REST POST publishes inside `create`, without a `publish`. */
  publishes: boolean;
}

/** These make a version in the locale they name; what takes one away may name a locale that is gone. */
const MAKES = new Set(['create', 'update', 'clone', 'publish']);
const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);
const WRITES = new Set(['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete']);

export const isWrite = (context: DocumentContext): boolean => WRITES.has(context.action);

export const isRead = (context: DocumentContext): boolean => READS.has(context.action);

export const isArticleWrite = (context: DocumentContext): boolean =>
  context.uid === ARTICLE && isWrite(context);

/**
 * Writes the default locale into a call that names none, as Strapi would: asked once, for everybody further in. A
 * language that the newsroom does not have yet is added, as intake does; what is none is refused: Strapi would store a
 * story there that no editor can open.
 */
export async function nameLocale(context: DocumentContext, strapi: Core.Strapi): Promise<void> {
  const params = context.params as { locale?: Save['locale'] | null };
  if (params.locale === undefined || params.locale === null || params.locale.length === 0) {
    params.locale = await defaultLocale(strapi);
  } else if (params.locale !== '*' && MAKES.has(context.action)) {
    const fault = await openLocales(strapi, params.locale);
    if (fault !== null) refuse([blocker(['locale'], 'locale.unknown', fault)]);
  }
}

/**
 * Reads Strapi's context as a Save, once `nameLocale` has seen it.
 * REST writes `status: 'published'` into the parameters of a delete too; that publishes nothing.
 */
export function saveOf(context: DocumentContext): Save {
  const params = context.params as Record<string, unknown>;
  return {
    action: context.action as Save['action'],
    documentId: (params.documentId as string | undefined) ?? null,
    locale: params.locale as Save['locale'],
    data: (params.data as Record<string, unknown> | undefined) ?? {},
    publishes:
      context.action === 'publish' ||
      (params.status === 'published' && ['create', 'update', 'clone'].includes(context.action)),
  };
}
