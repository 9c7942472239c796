import type { PlainModel } from '../database/plain-model';

/** A time in milliseconds since 1970, a string on PostgreSQL's wire. Made anew each time: Strapi writes into attributes. */
const ms = () => ({ type: 'biginteger' });
const key = (length: number) => ({ type: 'string', column: { notNullable: true, args: [length] } });

/**
 * The tables behind the public reads.
 *
 * In `slugline_editions` the small columns stand in front and the long texts last: SQLite keeps the head of a row in
 * the index-ordered leaf and the rest on overflow pages, so a 304 never touches the page's text.
 */
export const editionModels: PlainModel[] = [
  {
    uid: 'slugline::edition',
    singularName: 'edition',
    tableName: 'slugline_editions',
    attributes: {
      id: { type: 'increments' },
      documentId: key(64),
      locale: key(40),
      slug: key(160),
      /** Hash of the page with its own links: moves exactly when something public of this story moves. */
      etag: key(64),
      /** Hash of the card alone: what other pages show of the story. */
      cardEtag: key(64),
      version: { type: 'integer' },
      /** Fingerprint of what it was made from, see `story-fingerprints`. */
      source: { type: 'string', column: { args: [64] } },
      section: { type: 'string', column: { args: [160] } },
      firstPublishedMs: ms(),
      /** What readers are told: the last change of substance. */
      updatedMs: ms(),
      /** When these bytes were written: what HTTP calls Last-Modified. */
      changedMs: ms(),
      path: { type: 'string', column: { args: [1000] } },
      headline: { type: 'text' },
      /** Authors and tags as the terms table has them, to see without a read whether they changed. */
      terms: { type: 'text' },
      card: { type: 'text' },
      /** The public story as JSON text, without its related links. */
      page: { type: 'text' },
    },
    indexes: [
      { name: 'slugline_editions_address_uq', columns: ['locale', 'slug'], type: 'unique' },
      { name: 'slugline_editions_document_uq', columns: ['document_id', 'locale'], type: 'unique' },
      { name: 'slugline_editions_newest_idx', columns: ['locale', 'first_published_ms', 'document_id'] },
      {
        name: 'slugline_editions_section_idx',
        columns: ['locale', 'section', 'first_published_ms', 'document_id'],
      },
      { name: 'slugline_editions_path_idx', columns: ['path'] },
      { name: 'slugline_editions_changed_idx', columns: ['locale', 'changed_ms'] },
    ],
  },
  {
    /** Places at the foot of a story: the editor's own first, then what the archive suggests. */
    uid: 'slugline::edition-link',
    singularName: 'edition-link',
    tableName: 'slugline_edition_links',
    attributes: {
      id: { type: 'increments' },
      documentId: key(64),
      locale: key(40),
      place: { type: 'integer' },
      /** 'article', 'external' or 'headline', as in a related link. */
      kind: key(10),
      targetDocumentId: { type: 'string', column: { args: [64] } },
      title: { type: 'text' },
      url: { type: 'text' },
      reason: { type: 'text' },
      /** 'editor' or 'archive'. */
      origin: key(10),
    },
    indexes: [
      { name: 'slugline_edition_links_place_idx', columns: ['document_id', 'locale', 'place'] },
      { name: 'slugline_edition_links_target_idx', columns: ['target_document_id', 'locale'] },
    ],
  },
  {
    /** What a list can be narrowed to beside its section: `author:ada-park`, `tag:north-korea`. */
    uid: 'slugline::edition-term',
    singularName: 'edition-term',
    tableName: 'slugline_edition_terms',
    attributes: {
      id: { type: 'increments' },
      documentId: key(64),
      locale: key(40),
      term: key(320),
      firstPublishedMs: ms(),
    },
    indexes: [
      {
        name: 'slugline_edition_terms_newest_idx',
        columns: ['locale', 'term', 'first_published_ms', 'document_id'],
      },
      { name: 'slugline_edition_terms_document_idx', columns: ['document_id', 'locale'] },
    ],
  },
  {
    /** Public paths that a story stood under and left: by a new slug, another section, or withdrawal. */
    uid: 'slugline::past-path',
    singularName: 'past-path',
    tableName: 'slugline_past_paths',
    attributes: {
      id: { type: 'increments' },
      path: key(1000),
      slug: key(160),
      documentId: key(64),
      locale: key(40),
      leftMs: ms(),
    },
    indexes: [
      { name: 'slugline_past_paths_uq', columns: ['path'], type: 'unique' },
      { name: 'slugline_past_paths_document_idx', columns: ['document_id', 'locale'] },
    ],
  },
];
