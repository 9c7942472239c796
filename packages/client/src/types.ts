import type { components, operations } from './api.js';

type Schemas = components['schemas'];

/** A published story as readers see it. */
export type Edition = Schemas['Edition'];
/** What other pages show of a story. */
export type Card = Schemas['Card'];
export type Block = Schemas['Block'];
export type Image = Schemas['Image'];
export type InShortItem = Schemas['InShortItem'];
export type RelatedLink = Schemas['RelatedLink'];
export type Translation = Schemas['Translation'];
export type Publication = Schemas['Publication'];
export type Redirect = Schemas['Redirect'];

/** A front page: the first `pinned` cards were put there by hand. */
export interface Front {
  cards: Card[];
  pinned: number;
  /** Where the list of all stories goes on after the newest that are shown; null where nothing is left. */
  next: string | null;
}

type QueryOf<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>;

/** What a list can be narrowed to. `fields` and `before` are the client's own business. */
export type StoriesQuery = Omit<QueryOf<'listEditions'>, 'fields' | 'total'>;
export type SearchQuery = Omit<QueryOf<'search'>, 'fields'>;
export type FrontQuery = Omit<QueryOf<'getFront'>, 'fields'>;
export type StoryQuery = Omit<QueryOf<'getEdition'>, 'fields'>;

/** Why there is no answer. */
export interface Failure {
  kind:
    | 'moved'
    | 'gone'
    | 'not-found'
    | 'invalid'
    | 'unauthorized'
    | 'forbidden'
    | 'rate-limited'
    | 'unavailable'
    | 'network';
  /** 0 where nobody answered. */
  status: number;
  message: string;
  /** Of `moved`: the slug and the path of today. */
  moved?: { slug: string; path: string };
  /** Of `invalid`: everything that was wrong, by the path of its field. */
  problems?: { path: (string | number)[]; message: string }[];
}

export type Result<Data> = { ok: true; data: Data } | { ok: false; error: Failure };
