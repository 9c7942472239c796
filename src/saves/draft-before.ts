import type { Core } from '@strapi/strapi';
import { findStory } from '../stores/stories/articles';
import { saveOf, type DocumentContext } from './saves';

type Row = Record<string, unknown>;

const read = new WeakMap<object, Promise<Row | null>>();

/**
 * The draft that an update is about to change, with its parts, read once for everybody who asks in that save; null
 * where there is none in this language.
 */
export function draftBefore(context: DocumentContext, strapi: Core.Strapi): Promise<Row | null> {
  const { documentId, locale } = saveOf(context);
  const known = read.get(context);
  if (known) return known;
  const draft = findStory(strapi, {
    documentId: String(documentId),
    locale: String(locale),
    version: 'draft',
  });
  read.set(context, draft);
  return draft;
}
