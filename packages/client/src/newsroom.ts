import { requester, type Requester, type RequestOptions } from './request.js';
import type {
  Card,
  Edition,
  Failure,
  Front,
  FrontQuery,
  Publication,
  Redirect,
  Result,
  SearchQuery,
  StoriesQuery,
  StoryQuery,
} from './types.js';

export interface NewsroomOptions {
  /** The address of the newsroom: `https://cms.example`. */
  url: string;
  /** An API token, for previews only: everything else is public. */
  token?: string;
  /** Another fetch than the platform's: of a framework, of a test. */
  fetch?: typeof fetch;
  /** Where answers are kept by their ETag; `false` keeps none. The newest 500 in memory where nothing is said. */
  cache?: Cache | false;
}

export interface Cache {
  get(key: string): Kept | undefined | Promise<Kept | undefined>;
  set(key: string, kept: Kept): unknown;
}

export interface Kept {
  etag: string;
  body: unknown;
}

export interface Page {
  cards: Card[];
  /** What `before` wants for the next page; null on the last one. */
  next: string | null;
}

export interface Newsroom {
  /** The story at this slug. A story that has moved is an error that says where it is; nothing is followed silently. */
  story(slug: string, query?: StoryQuery, options?: RequestOptions): Promise<Result<Edition>>;
  /** One page of a list, newest first. */
  page(query?: StoriesQuery, options?: RequestOptions): Promise<Result<Page>>;
  /** Every story of a list, newest first, page after page as they are asked for. Throws a `NewsroomError` where a page fails. */
  stories(query?: StoriesQuery, options?: RequestOptions): AsyncGenerator<Card, void, void>;
  /** A front page: what editors have put first, then the newest others; the newspaper's own without a section. */
  front(query?: FrontQuery, options?: RequestOptions): Promise<Result<Front>>;
  /** One page of what has these words. */
  searchPage(query: SearchQuery, options?: RequestOptions): Promise<Result<Page>>;
  /** Everything that has these words, newest first. */
  search(
    q: string,
    query?: Omit<SearchQuery, 'q'>,
    options?: RequestOptions,
  ): AsyncGenerator<Card, void, void>;
  /** Every old address and where it leads. */
  redirects(options?: RequestOptions): Promise<Result<Redirect[]>>;
  /** What the newspaper says of itself: name, language, address. An error of kind `not-found` where nobody wrote it. */
  publication(options?: RequestOptions): Promise<Result<Publication>>;
  /** The story as schema.org NewsArticle, ready for a script element. */
  jsonLd(
    slug: string,
    query?: { locale?: string },
    options?: RequestOptions,
  ): Promise<Result<Record<string, unknown>>>;
  /** A draft as readers would see it: with the newsroom's signed link (its query), or with a token that has the right. */
  preview(
    documentId: string,
    query?: Record<string, string>,
    options?: RequestOptions,
  ): Promise<Result<Edition>>;
}

/** What a generator throws: the failure of a page, whole. */
export class NewsroomError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'NewsroomError';
    this.failure = failure;
  }
}

/** A newsroom as a site reads it. Every call answers a value: the data, or why there is none. */
export function createNewsroom(options: NewsroomOptions): Newsroom {
  const get: Requester = requester(options);
  const slugPath = (slug: string): string => `/api/editions/${encodeURIComponent(slug)}`;
  const pageAt = async (path: string, query: object, asked?: RequestOptions): Promise<Result<Page>> => {
    const answer = await get<{ data: Card[]; next: string | null }>(path, query, asked);
    return answer.ok ? { ok: true, data: { cards: answer.data.data, next: answer.data.next } } : answer;
  };
  async function* every(
    path: string,
    query: object,
    asked?: RequestOptions,
  ): AsyncGenerator<Card, void, void> {
    let before: string | null | undefined;
    do {
      const page = await pageAt(path, { pageSize: 100, ...query, ...(before ? { before } : {}) }, asked);
      if (!page.ok) throw new NewsroomError(page.error);
      yield* page.data.cards;
      before = page.data.next;
    } while (before);
  }
  const inside = <Data>(answer: Result<{ data: Data }>): Result<Data> =>
    answer.ok ? { ok: true, data: answer.data.data } : answer;

  return {
    story: async (slug, query = {}, asked) =>
      inside(await get<{ data: Edition }>(slugPath(slug), query, asked)),
    page: (query = {}, asked) => pageAt('/api/editions', query, asked),
    stories: (query = {}, asked) => every('/api/editions', query, asked),
    front: async (query = {}, asked) => {
      const answer = await get<{ data: Card[]; next: string | null; pinned: number }>(
        '/api/front',
        query,
        asked,
      );
      if (!answer.ok) return answer;
      const { data: cards, next, pinned } = answer.data;
      return { ok: true, data: { cards, next, pinned } };
    },
    searchPage: (query, asked) => pageAt('/api/search', query, asked),
    search: (q, query = {}, asked) => every('/api/search', { ...query, q }, asked),
    redirects: async (asked) => inside(await get<{ data: Redirect[] }>('/api/redirects', {}, asked)),
    publication: async (asked) =>
      inside(await get<{ data: Publication }>('/api/publication', { populate: '*' }, asked)),
    jsonLd: (slug, query = {}, asked) => get(`${slugPath(slug)}/json-ld`, query, asked),
    preview: async (documentId, query = {}, asked) =>
      inside(
        await get<{ data: Edition }>(`/api/articles/${encodeURIComponent(documentId)}/preview`, query, {
          ...asked,
          isPrivate: true,
        }),
      ),
  };
}
