/* Written by npm run openapi:generate from docs/openapi.json. */
export interface paths {
  '/api/editions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Cards of stories, newest first */
    get: operations['listEditions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/editions/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A story */
    get: operations['getEdition'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/editions/{slug}/json-ld': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The story as schema.org NewsArticle */
    get: operations['getEditionJsonLd'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/editions/{slug}/ninjs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The story as IPTC ninjs 3.1 */
    get: operations['getEditionNinjs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Stories that have these words, newest first */
    get: operations['search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/front': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A front page: what editors have put first, then the newest others */
    get: operations['getFront'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feeds/rss.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest 30 stories as RSS 2.0 */
    get: operations['getRss'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feeds/atom.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest 30 stories as Atom */
    get: operations['getAtom'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feeds/feed.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest 30 stories as JSON Feed 1.1 */
    get: operations['getJsonFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feeds/sitemap.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every story, for search engines */
    get: operations['getSitemap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feeds/news-sitemap.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The stories of the last 48 hours, for Google News */
    get: operations['getNewsSitemap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/redirects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every old address and where it leads */
    get: operations['listRedirects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All articles */
    get: operations['listArticles'];
    put?: never;
    /**
     * A new article
     * @description An API token needs the right `api::article.article.create`.
     */
    post: operations['createArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The article */
    get: operations['getArticle'];
    /**
     * Change the article: only the fields that are sent
     * @description An API token needs the right `api::article.article.update`.
     */
    put: operations['updateArticle'];
    post?: never;
    /**
     * Delete the article
     * @description An API token needs the right `api::article.article.delete`.
     */
    delete: operations['deleteArticle'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All sections */
    get: operations['listSections'];
    put?: never;
    /**
     * A new section
     * @description An API token needs the right `api::section.section.create`.
     */
    post: operations['createSection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sections/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The section */
    get: operations['getSection'];
    /**
     * Change the section: only the fields that are sent
     * @description An API token needs the right `api::section.section.update`.
     */
    put: operations['updateSection'];
    post?: never;
    /**
     * Delete the section
     * @description An API token needs the right `api::section.section.delete`.
     */
    delete: operations['deleteSection'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All authors */
    get: operations['listAuthors'];
    put?: never;
    /**
     * A new author
     * @description An API token needs the right `api::author.author.create`.
     */
    post: operations['createAuthor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authors/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The author */
    get: operations['getAuthor'];
    /**
     * Change the author: only the fields that are sent
     * @description An API token needs the right `api::author.author.update`.
     */
    put: operations['updateAuthor'];
    post?: never;
    /**
     * Delete the author
     * @description An API token needs the right `api::author.author.delete`.
     */
    delete: operations['deleteAuthor'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The publication */
    get: operations['getPublication'];
    /**
     * Change the publication: only the fields that are sent
     * @description An API token needs the right `api::publication.publication.update`.
     */
    put: operations['updatePublication'];
    post?: never;
    /**
     * Delete the publication
     * @description An API token needs the right `api::publication.publication.delete`.
     */
    delete: operations['deletePublication'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Publish the draft
     * @description An API token needs the right `api::article.article.publish`.
     */
    post: operations['publishArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}/publish-during-embargo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Publish the draft although it is under embargo
     * @description An API token needs the right `api::article.article.publishDuringEmbargo`.
     */
    post: operations['publishDuringEmbargoArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}/unpublish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw the story from the public
     * @description An API token needs the right `api::article.article.unpublish`.
     */
    post: operations['unpublishArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The draft as readers would see it
     * @description With a token that has the right, or with the signed link that the admin makes. An API token needs the right `api::article.article.preview`.
     */
    get: operations['previewArticle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/lint': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The In Short list that saving this would make, and what is wrong with it
     * @description Nothing is stored. An API token needs the right `api::article.article.lint`.
     */
    post: operations['lintArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Does the process answer? */
    get: operations['getLive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** May it be given requests? */
    get: operations['getReady'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This document */
    get: operations['getDocument'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description A article as Strapi answers it. */
    Article: {
      id: number;
      documentId: string;
      headline?: string | null;
      slug?: string | null;
      standfirst?: string | null;
      section?:
        | ({
            id: number;
            documentId: string;
          } & {
            [key: string]: unknown;
          })
        | null;
      dateline?: string | null;
      summaryBullets?:
        | {
            id: number;
            label?: string | null;
            text?: string | null;
            locked?: boolean | null;
          }[]
        | null;
      inShort?: unknown | null;
      teaser?: string | null;
      body?:
        | ({
            type: string;
          } & {
            [key: string]: unknown;
          })[]
        | null;
      images?:
        | {
            id: number;
            asset?:
              | ({
                  id: number;
                  documentId: string;
                  url: string;
                } & {
                  [key: string]: unknown;
                })
              | null;
            alternativeText?: string | null;
            caption?: string | null;
            credit?: string | null;
            focus?: unknown | null;
            role?: ('lead' | 'inline' | 'gallery') | null;
          }[]
        | null;
      relatedLinks?:
        | {
            id: number;
            article?:
              | ({
                  id: number;
                  documentId: string;
                } & {
                  [key: string]: unknown;
                })
              | null;
            url?: string | null;
            title?: string | null;
            targetDocumentId?: string | null;
            byHeadline?: boolean | null;
          }[]
        | null;
      bannedRelated?:
        | ({
            id: number;
            documentId: string;
          } & {
            [key: string]: unknown;
          })[]
        | null;
      authors?:
        | ({
            id: number;
            documentId: string;
          } & {
            [key: string]: unknown;
          })[]
        | null;
      byline?: string | null;
      credits?:
        | {
            id: number;
            name?: string | null;
            place?: string | null;
          }[]
        | null;
      tags?: unknown | null;
      socialHeadline?: string | null;
      socialImage?:
        | ({
            id: number;
            documentId: string;
            url: string;
          } & {
            [key: string]: unknown;
          })
        | null;
      isFree?: boolean | null;
      breakingUntil?: (string | null) | null;
      corrections?:
        | {
            id: number;
            text?: string | null;
            at?: (string | null) | null;
          }[]
        | null;
      firstPublishedAt?: (string | null) | null;
      substantiveUpdate?: boolean | null;
      substantiveUpdateAt?: (string | null) | null;
      publishAt?: (string | null) | null;
      unpublishAt?: (string | null) | null;
      embargoUntil?: (string | null) | null;
      withdrawnAt?: (string | null) | null;
      missedPublishAt?: (string | null) | null;
      missedUnpublishAt?: (string | null) | null;
      scheduleProblem?: string | null;
      deskState?: ('writing' | 'desk' | 'ready') | null;
      withPerson?: number | null;
      deskNotes?: string | null;
      isTimeProposed?: boolean | null;
      createdAt?: string | null;
      updatedAt?: string | null;
      publishedAt?: string | null;
      locale?: string | null;
      localizations?: ({
        documentId: string;
      } & {
        [key: string]: unknown;
      })[];
      /** @enum {string} */
      status?: 'draft' | 'published' | 'modified';
    };
    ArticleInput: {
      headline?: string | null;
      slug?: string | null;
      standfirst?: string | null;
      section?: unknown | null;
      dateline?: string | null;
      summaryBullets?:
        | ({
            label?: string | null;
            text?: string | null;
            locked?: boolean | null;
          } & {
            [key: string]: unknown;
          })[]
        | null;
      inShort?: unknown | null;
      teaser?: string | null;
      body?:
        | ({
            type: string;
          } & {
            [key: string]: unknown;
          })[]
        | null;
      images?:
        | ({
            asset?: unknown | null;
            alternativeText?: string | null;
            caption?: string | null;
            credit?: string | null;
            focus?: unknown | null;
            role?: ('lead' | 'inline' | 'gallery') | null;
          } & {
            [key: string]: unknown;
          })[]
        | null;
      relatedLinks?:
        | ({
            article?: unknown | null;
            url?: string | null;
            title?: string | null;
            targetDocumentId?: string | null;
            byHeadline?: boolean | null;
          } & {
            [key: string]: unknown;
          })[]
        | null;
      bannedRelated?: unknown | null;
      authors?: unknown | null;
      byline?: string | null;
      credits?:
        | ({
            name?: string | null;
            place?: string | null;
          } & {
            [key: string]: unknown;
          })[]
        | null;
      tags?: unknown | null;
      socialHeadline?: string | null;
      socialImage?: unknown | null;
      isFree?: boolean | null;
      breakingUntil?: string | null;
      corrections?:
        | ({
            text?: string | null;
            at?: string | null;
          } & {
            [key: string]: unknown;
          })[]
        | null;
      firstPublishedAt?: string | null;
      substantiveUpdate?: boolean | null;
      substantiveUpdateAt?: string | null;
      publishAt?: string | null;
      unpublishAt?: string | null;
      embargoUntil?: string | null;
      withdrawnAt?: string | null;
      missedPublishAt?: string | null;
      missedUnpublishAt?: string | null;
      scheduleProblem?: string | null;
      deskState?: ('writing' | 'desk' | 'ready') | null;
      withPerson?: number | null;
      deskNotes?: string | null;
      isTimeProposed?: boolean | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A author as Strapi answers it. */
    Author: {
      id: number;
      documentId: string;
      name?: string | null;
      slug?: string | null;
      biography?: string | null;
      portrait?:
        | ({
            id: number;
            documentId: string;
            url: string;
          } & {
            [key: string]: unknown;
          })
        | null;
      createdAt?: string | null;
      updatedAt?: string | null;
      publishedAt?: string | null;
      locale?: string | null;
    };
    AuthorInput: {
      name?: string | null;
      slug?: string | null;
      biography?: string | null;
      portrait?: unknown | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A block of the body. */
    Block:
      | components['schemas']['Paragraph']
      | components['schemas']['Heading']
      | components['schemas']['Quote']
      | components['schemas']['Code']
      | components['schemas']['List']
      | components['schemas']['Picture'];
    /** @description What other pages show of a story. */
    Card: {
      documentId: string;
      locale: string;
      /**
       * @description Which way the story is written.
       * @enum {string}
       */
      dir: 'ltr' | 'rtl';
      slug: string;
      /** @description The rooted address on the public site, percent-encoded. */
      path: string;
      headline: string;
      teaser: string;
      inShort: components['schemas']['InShortItem'][];
      /** @description What stands for the story where one picture is shown. */
      image: components['schemas']['Image'] | null;
      section: components['schemas']['EditionSection'] | null;
      authors: components['schemas']['EditionAuthor'][];
      /** @description Typed in place of the authors’ names; empty for none. */
      byline: string;
      tags: string[];
      /** @description May everybody read it without paying? */
      isFree: boolean;
      firstPublishedAt: components['schemas']['Time'];
      /** @description The last change of substance. */
      updatedAt: components['schemas']['Time'];
      /** @description Breaking news until then; null when it is not. */
      breakingUntil: components['schemas']['Time'] | null;
    };
    CardList: {
      data: components['schemas']['SomeCard'][];
      /** @description What `before` wants for the next page; null on the last one. */
      next: string | null;
      /** @description With `total=true`. */
      total?: number;
    };
    Code: {
      /** @constant */
      type: 'code';
      language?: string;
      children: components['schemas']['Text'][];
    };
    Correction: {
      text: string;
      at: string;
    };
    Credit: {
      name: string;
      place: string;
    };
    /** @description A published story as readers see it. Drafts are never in it. */
    Edition: {
      documentId: string;
      locale: string;
      /**
       * @description Which way the story is written.
       * @enum {string}
       */
      dir: 'ltr' | 'rtl';
      slug: string;
      /** @description The rooted address on the public site, percent-encoded. */
      path: string;
      headline: string;
      teaser: string;
      inShort: components['schemas']['InShortItem'][];
      /** @description What stands for the story where one picture is shown. */
      image: components['schemas']['Image'] | null;
      section: components['schemas']['EditionSection'] | null;
      authors: components['schemas']['EditionAuthor'][];
      /** @description Typed in place of the authors’ names; empty for none. */
      byline: string;
      tags: string[];
      /** @description May everybody read it without paying? */
      isFree: boolean;
      firstPublishedAt: components['schemas']['Time'];
      /** @description The last change of substance. */
      updatedAt: components['schemas']['Time'];
      /** @description Breaking news until then; null when it is not. */
      breakingUntil: components['schemas']['Time'] | null;
      /** @description The whole address on the public site: what is canonical. */
      url: string;
      standfirst: string;
      dateline: string;
      body: components['schemas']['Block'][];
      /** @description The body as HTML that is safe to show anywhere: plain tags, no script, style or class. */
      bodyHtml: string;
      images: components['schemas']['Image'][];
      credits: components['schemas']['Credit'][];
      corrections: components['schemas']['Correction'][];
      relatedLinks: components['schemas']['RelatedLink'][];
      translations: components['schemas']['Translation'][];
      social: components['schemas']['Social'];
    };
    EditionAnswer: {
      data: components['schemas']['SomeEdition'];
      meta: Record<string, never>;
    };
    EditionAuthor: {
      documentId: string;
      name: string;
      slug: string;
      path: string;
    };
    EditionSection: {
      documentId: string;
      name: string;
      slug: string;
      path: string;
    };
    /** @description What was wrong. `details.errors` has everything at once, each with the path of its field. */
    Error: {
      data: null;
      error: {
        status: number;
        name: string;
        message: string;
        details: {
          errors?: ({
            path: (string | number)[];
            message: string;
            name: string;
          } & {
            [key: string]: unknown;
          })[];
        } & {
          [key: string]: unknown;
        };
      };
    };
    Found: {
      data: components['schemas']['SomeCard'][];
      /** @description What `before` wants for the next page; null on the last one. */
      next: string | null;
    };
    Front: {
      data: components['schemas']['SomeCard'][];
      /** @description What `before` wants for `/api/editions` to go on after the newest that are shown; null where nothing is left. */
      next: string | null;
      /** @description How many of the cards were put there by hand; they come first. */
      pinned: number;
    };
    Heading: {
      /** @constant */
      type: 'heading';
      level: number;
      children: components['schemas']['Inline'][];
    };
    /** @description A picture with the words that stand by it. */
    Image: {
      /** @description Null for a caption without a picture. Rooted (`/uploads/…`) for files of the CMS, or whole. */
      url: string | null;
      mime: string | null;
      width: number | null;
      height: number | null;
      sizes: components['schemas']['ImageSize'][];
      alternativeText: string;
      caption: string;
      credit: string;
      /** @enum {string} */
      role: 'lead' | 'inline' | 'gallery';
      /** @description What a crop must keep, 0 to 1 from the left and the top; null where nobody said. */
      focus: {
        x: number;
        y: number;
      } | null;
    };
    ImageSize: {
      name: string;
      url: string;
      width: number;
      height: number;
    };
    /** @description One line of the list at the top of a story. */
    InShortItem: {
      text: string;
      /** @description The bold words in front. */
      label: string | null;
      /** @enum {string} */
      origin: 'editor' | 'derived';
      /** @description The editor, or the sentence of the body it was taken from, both counted from 0. */
      source:
        | 'editor'
        | {
            paragraph: number;
            sentence: number;
          };
    };
    Inline: components['schemas']['Text'] | components['schemas']['Link'];
    Link: {
      /** @constant */
      type: 'link';
      url: string;
      children: components['schemas']['Text'][];
    };
    Linted: {
      inShort: components['schemas']['LintedItem'][];
      problems: components['schemas']['Problem'][];
    };
    LintedItem: {
      text: string;
      /** @description The bold words in front. */
      label: string | null;
      /** @enum {string} */
      origin: 'editor' | 'derived';
      /** @description The editor, or the sentence of the body it was taken from, both counted from 0. */
      source:
        | 'editor'
        | {
            paragraph: number;
            sentence: number;
          };
      stale?: boolean;
    };
    List: {
      /** @constant */
      type: 'list';
      /** @enum {string} */
      format: 'ordered' | 'unordered';
      children: (components['schemas']['ListItem'] | components['schemas']['List'])[];
    };
    ListItem: {
      /** @constant */
      type: 'list-item';
      children: components['schemas']['Inline'][];
    };
    Moved: {
      slug: string;
      path: string;
    };
    PageMeta: {
      pagination: {
        page: number;
        pageSize: number;
        pageCount: number;
        total: number;
      };
    };
    Paragraph: {
      /** @constant */
      type: 'paragraph';
      children: components['schemas']['Inline'][];
    };
    Picture: {
      /** @constant */
      type: 'image';
      image: components['schemas']['Image'];
      children: components['schemas']['Text'][];
    };
    /** @description Something an editor can put right. */
    Problem: {
      /** @enum {string} */
      level: 'warning' | 'blocker';
      code: string;
      path: (string | number)[];
      message: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A publication as Strapi answers it. */
    Publication: {
      id: number;
      documentId: string;
      name?: string | null;
      language?: string | null;
      siteUrl?: string | null;
      description?: string | null;
      boilerplate?: string | null;
      socialProfiles?:
        | {
            id: number;
            network?: string | null;
            url?: string | null;
          }[]
        | null;
      logo?:
        | ({
            id: number;
            documentId: string;
            url: string;
          } & {
            [key: string]: unknown;
          })
        | null;
      createdAt?: string | null;
      updatedAt?: string | null;
      publishedAt?: string | null;
      locale?: string | null;
    };
    PublicationInput: {
      name?: string | null;
      language?: string | null;
      siteUrl?: string | null;
      description?: string | null;
      boilerplate?: string | null;
      socialProfiles?:
        | ({
            network?: string | null;
            url?: string | null;
          } & {
            [key: string]: unknown;
          })[]
        | null;
      logo?: unknown | null;
    } & {
      [key: string]: unknown;
    };
    Quote: {
      /** @constant */
      type: 'quote';
      children: components['schemas']['Inline'][];
    };
    Ready: {
      ready: boolean;
      checks: {
        [key: string]: string;
      };
    };
    ReadyNot: {
      ready: boolean;
      checks: {
        [key: string]: string;
      };
    };
    Redirect: {
      from: string;
      to: string | null;
      status: 301 | 410;
    };
    Redirects: {
      data: components['schemas']['Redirect'][];
    };
    /** @description A link at the foot of a story. */
    RelatedLink: {
      /** @enum {string} */
      kind: 'article' | 'external' | 'headline';
      title: string;
      /** @description Set for our own stories. */
      path: string | null;
      /** @description Set for other addresses. */
      url: string | null;
      /** @description Why the link is here. */
      reason: string;
      card: components['schemas']['Card'] | null;
    };
    /** @description A section as Strapi answers it. */
    Section: {
      id: number;
      documentId: string;
      name?: string | null;
      slug?: string | null;
      description?: string | null;
      createdAt?: string | null;
      updatedAt?: string | null;
      publishedAt?: string | null;
      locale?: string | null;
    };
    SectionInput: {
      name?: string | null;
      slug?: string | null;
      description?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description What cards in social networks show. */
    Social: {
      headline: string;
      image: components['schemas']['Image'] | null;
    };
    /** @description A card, or the fields asked for. */
    SomeCard: {
      documentId?: string;
      locale?: string;
      /**
       * @description Which way the story is written.
       * @enum {string}
       */
      dir?: 'ltr' | 'rtl';
      slug?: string;
      /** @description The rooted address on the public site, percent-encoded. */
      path?: string;
      headline?: string;
      teaser?: string;
      inShort?: components['schemas']['InShortItem'][];
      /** @description What stands for the story where one picture is shown. */
      image?: components['schemas']['Image'] | null;
      section?: components['schemas']['EditionSection'] | null;
      authors?: components['schemas']['EditionAuthor'][];
      /** @description Typed in place of the authors’ names; empty for none. */
      byline?: string;
      tags?: string[];
      /** @description May everybody read it without paying? */
      isFree?: boolean;
      firstPublishedAt?: components['schemas']['Time'];
      /** @description The last change of substance. */
      updatedAt?: components['schemas']['Time'];
      /** @description Breaking news until then; null when it is not. */
      breakingUntil?: components['schemas']['Time'] | null;
    };
    /** @description An edition, or the fields asked for. */
    SomeEdition: {
      documentId?: string;
      locale?: string;
      /**
       * @description Which way the story is written.
       * @enum {string}
       */
      dir?: 'ltr' | 'rtl';
      slug?: string;
      /** @description The rooted address on the public site, percent-encoded. */
      path?: string;
      headline?: string;
      teaser?: string;
      inShort?: components['schemas']['InShortItem'][];
      /** @description What stands for the story where one picture is shown. */
      image?: components['schemas']['Image'] | null;
      section?: components['schemas']['EditionSection'] | null;
      authors?: components['schemas']['EditionAuthor'][];
      /** @description Typed in place of the authors’ names; empty for none. */
      byline?: string;
      tags?: string[];
      /** @description May everybody read it without paying? */
      isFree?: boolean;
      firstPublishedAt?: components['schemas']['Time'];
      /** @description The last change of substance. */
      updatedAt?: components['schemas']['Time'];
      /** @description Breaking news until then; null when it is not. */
      breakingUntil?: components['schemas']['Time'] | null;
      /** @description The whole address on the public site: what is canonical. */
      url?: string;
      standfirst?: string;
      dateline?: string;
      body?: components['schemas']['Block'][];
      /** @description The body as HTML that is safe to show anywhere: plain tags, no script, style or class. */
      bodyHtml?: string;
      images?: components['schemas']['Image'][];
      credits?: components['schemas']['Credit'][];
      corrections?: components['schemas']['Correction'][];
      relatedLinks?: components['schemas']['RelatedLink'][];
      translations?: components['schemas']['Translation'][];
      social?: components['schemas']['Social'];
    };
    Text: {
      /** @constant */
      type: 'text';
      text: string;
      /** @constant */
      bold?: true;
      /** @constant */
      italic?: true;
      /** @constant */
      underline?: true;
      /** @constant */
      strikethrough?: true;
      /** @constant */
      code?: true;
    };
    /**
     * Format: date-time
     * @description ISO 8601, UTC.
     */
    Time: string;
    /** @description The same story in another language, for `hreflang`. */
    Translation: {
      locale: string;
      path: string;
      slug: string;
      url: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listEditions: {
    parameters: {
      query?: {
        /**
         * @description Only this section, by its slug.
         * @example world
         */
        section?: string;
        /**
         * @description Only this author, by the slug.
         * @example ada-park
         */
        author?: string;
        /**
         * @description Only stories with this tag, in any case, with hyphens or spaces.
         * @example Ice Hockey
         */
        tag?: string;
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
        /**
         * @description Where the page begins: `next` of the page before, or a time.
         * @example 2026-11-25T12:00:00.000Z
         */
        before?: string;
        /**
         * @description Stories on a page, 20 without it.
         * @example 20
         */
        pageSize?: number;
        /**
         * @description Count all stories of the list, too: one more walk on an index.
         * @example true
         */
        total?: 'true' | 'false';
        /**
         * @description Only these fields, as a comma list.
         * @example headline,path,inShort
         */
        fields?: string;
        /**
         * @description Addresses of pictures from the root of the CMS as they are stored, or whole, with its public address.
         * @example relative
         */
        pictures?: 'relative' | 'absolute';
      };
      header?: {
        /** @description The `ETag` of the answer you hold. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the list. */
      200: {
        headers: {
          /** @description What stands for this very answer. */
          ETag?: string;
          /** @description When these bytes were written. */
          'Last-Modified'?: string;
          /** @description For how long a cache may answer alone. */
          'Cache-Control'?: string;
          /** @description What a purge names, by spaces. */
          'Surrogate-Key'?: string;
          /** @description The same, by commas. */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *           "locale": "en",
           *           "dir": "ltr",
           *           "slug": "harbour-pilots-end-strike",
           *           "path": "/world/harbour-pilots-end-strike",
           *           "headline": "Harbour pilots end nine-day strike",
           *           "teaser": "Ships may enter Port Skald again from Wednesday.",
           *           "inShort": [
           *             {
           *               "text": "Ships enter again from Wednesday.",
           *               "label": null,
           *               "origin": "derived",
           *               "source": {
           *                 "paragraph": 0,
           *                 "sentence": 0
           *               }
           *             }
           *           ],
           *           "image": null,
           *           "section": {
           *             "documentId": "s1",
           *             "name": "World",
           *             "slug": "world",
           *             "path": "/world"
           *           },
           *           "authors": [
           *             {
           *               "documentId": "a1",
           *               "name": "Ada Park",
           *               "slug": "ada-park",
           *               "path": "/authors/ada-park"
           *             }
           *           ],
           *           "byline": "",
           *           "tags": [
           *             "Ports"
           *           ],
           *           "isFree": true,
           *           "firstPublishedAt": "2026-11-25T08:00:00.000Z",
           *           "updatedAt": "2026-11-25T08:00:00.000Z",
           *           "breakingUntil": null
           *         }
           *       ],
           *       "next": null
           *     }
           */
          'application/json': components['schemas']['CardList'];
        };
      };
      /** @description You hold this very answer already (`If-None-Match`). */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Too many reads from this address. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 429,
           *         "name": "RateLimitError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getEdition: {
    parameters: {
      query?: {
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
        /**
         * @description Only these fields, as a comma list.
         * @example headline,path,inShort
         */
        fields?: string;
        /**
         * @description Addresses of pictures from the root of the CMS as they are stored, or whole, with its public address.
         * @example relative
         */
        pictures?: 'relative' | 'absolute';
      };
      header?: {
        /** @description The `ETag` of the answer you hold. */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description The slug of the story, today’s or an earlier one.
         * @example harbour-pilots-end-strike
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The story, or the fields asked for. */
      200: {
        headers: {
          /** @description What stands for this very answer. */
          ETag?: string;
          /** @description When these bytes were written. */
          'Last-Modified'?: string;
          /** @description For how long a cache may answer alone. */
          'Cache-Control'?: string;
          /** @description What a purge names, by spaces. */
          'Surrogate-Key'?: string;
          /** @description The same, by commas. */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *         "locale": "en",
           *         "dir": "ltr",
           *         "slug": "harbour-pilots-end-strike",
           *         "path": "/world/harbour-pilots-end-strike",
           *         "headline": "Harbour pilots end nine-day strike",
           *         "teaser": "Ships may enter Port Skald again from Wednesday.",
           *         "inShort": [
           *           {
           *             "text": "Ships enter again from Wednesday.",
           *             "label": null,
           *             "origin": "derived",
           *             "source": {
           *               "paragraph": 0,
           *               "sentence": 0
           *             }
           *           }
           *         ],
           *         "image": null,
           *         "section": {
           *           "documentId": "s1",
           *           "name": "World",
           *           "slug": "world",
           *           "path": "/world"
           *         },
           *         "authors": [
           *           {
           *             "documentId": "a1",
           *             "name": "Ada Park",
           *             "slug": "ada-park",
           *             "path": "/authors/ada-park"
           *           }
           *         ],
           *         "byline": "",
           *         "tags": [
           *           "Ports"
           *         ],
           *         "isFree": true,
           *         "firstPublishedAt": "2026-11-25T08:00:00.000Z",
           *         "updatedAt": "2026-11-25T08:00:00.000Z",
           *         "breakingUntil": null,
           *         "url": "https://news.example/world/harbour-pilots-end-strike",
           *         "standfirst": "The port agreed to hire 14 people before summer.",
           *         "dateline": "PORT SKALD",
           *         "body": [
           *           {
           *             "type": "paragraph",
           *             "children": [
           *               {
           *                 "type": "text",
           *                 "text": "Ships may enter Port Skald again from Wednesday."
           *               }
           *             ]
           *           }
           *         ],
           *         "bodyHtml": "<p>Ships may enter Port Skald again from Wednesday.</p>",
           *         "images": [],
           *         "credits": [],
           *         "corrections": [],
           *         "relatedLinks": [],
           *         "social": {
           *           "headline": "Harbour pilots end nine-day strike",
           *           "image": null
           *         },
           *         "translations": [
           *           {
           *             "locale": "nb",
           *             "path": "/nb/world/havnelos-streiken-er-over",
           *             "slug": "havnelos-streiken-er-over",
           *             "url": "https://news.example/nb/world/havnelos-streiken-er-over"
           *           }
           *         ]
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': components['schemas']['EditionAnswer'];
        };
      };
      /** @description The story has another address, which `Location` says. */
      301: {
        headers: {
          /** @description Where the story is today. */
          Location?: string;
          /** @description For how long a cache may answer alone. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "slug": "harbour-pilots-end-strike",
           *       "path": "/world/harbour-pilots-end-strike"
           *     }
           */
          'application/json': components['schemas']['Moved'];
        };
      };
      /** @description You hold this very answer already (`If-None-Match`). */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The story was withdrawn. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 410,
           *         "name": "GoneError",
           *         "message": "The story at this address was withdrawn.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Too many reads from this address. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 429,
           *         "name": "RateLimitError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getEditionJsonLd: {
    parameters: {
      query?: {
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
      };
      header?: {
        /** @description The `ETag` of the answer you hold. */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description The slug of the story, today’s or an earlier one.
         * @example harbour-pilots-end-strike
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The story in this form. */
      200: {
        headers: {
          /** @description What stands for this very answer. */
          ETag?: string;
          /** @description When these bytes were written. */
          'Last-Modified'?: string;
          /** @description For how long a cache may answer alone. */
          'Cache-Control'?: string;
          /** @description What a purge names, by spaces. */
          'Surrogate-Key'?: string;
          /** @description The same, by commas. */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "@context": "https://schema.org",
           *       "@type": "NewsArticle"
           *     }
           */
          'application/ld+json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description The story has another address, which `Location` says. */
      301: {
        headers: {
          /** @description Where the story is today. */
          Location?: string;
          /** @description For how long a cache may answer alone. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "slug": "harbour-pilots-end-strike",
           *       "path": "/world/harbour-pilots-end-strike"
           *     }
           */
          'application/json': components['schemas']['Moved'];
        };
      };
      /** @description You hold this very answer already (`If-None-Match`). */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The story was withdrawn. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 410,
           *         "name": "GoneError",
           *         "message": "The story at this address was withdrawn.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Too many reads from this address. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 429,
           *         "name": "RateLimitError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getEditionNinjs: {
    parameters: {
      query?: {
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
      };
      header?: {
        /** @description The `ETag` of the answer you hold. */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description The slug of the story, today’s or an earlier one.
         * @example harbour-pilots-end-strike
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The story in this form. */
      200: {
        headers: {
          /** @description What stands for this very answer. */
          ETag?: string;
          /** @description When these bytes were written. */
          'Last-Modified'?: string;
          /** @description For how long a cache may answer alone. */
          'Cache-Control'?: string;
          /** @description What a purge names, by spaces. */
          'Surrogate-Key'?: string;
          /** @description The same, by commas. */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "uri": "urn:slugline:h7k2:en",
           *       "type": "text"
           *     }
           */
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description The story has another address, which `Location` says. */
      301: {
        headers: {
          /** @description Where the story is today. */
          Location?: string;
          /** @description For how long a cache may answer alone. */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "slug": "harbour-pilots-end-strike",
           *       "path": "/world/harbour-pilots-end-strike"
           *     }
           */
          'application/json': components['schemas']['Moved'];
        };
      };
      /** @description You hold this very answer already (`If-None-Match`). */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The story was withdrawn. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 410,
           *         "name": "GoneError",
           *         "message": "The story at this address was withdrawn.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Too many reads from this address. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 429,
           *         "name": "RateLimitError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  search: {
    parameters: {
      query: {
        /**
         * @description What to look for: stories that have every one of these words, or words that begin with them, whatever the case and accents. Chinese, Japanese, Korean, Thai and the like are found anywhere in a text.
         * @example harbour
         */
        q: string;
        /**
         * @description Only this section, by its slug.
         * @example world
         */
        section?: string;
        /**
         * @description Only this author, by the slug.
         * @example ada-park
         */
        author?: string;
        /**
         * @description Only stories with this tag, in any case, with hyphens or spaces.
         * @example Ice Hockey
         */
        tag?: string;
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
        /**
         * @description Where the page begins: `next` of the page before, or a time.
         * @example 2026-11-25T12:00:00.000Z
         */
        before?: string;
        /**
         * @description Stories on a page, 20 without it.
         * @example 20
         */
        pageSize?: number;
        /**
         * @description Only these fields, as a comma list.
         * @example headline,path,inShort
         */
        fields?: string;
        /**
         * @description Addresses of pictures from the root of the CMS as they are stored, or whole, with its public address.
         * @example relative
         */
        pictures?: 'relative' | 'absolute';
      };
      header?: {
        /** @description The `ETag` of the answer you hold. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of what was found. */
      200: {
        headers: {
          /** @description What stands for this very answer. */
          ETag?: string;
          /** @description When these bytes were written. */
          'Last-Modified'?: string;
          /** @description For how long a cache may answer alone. */
          'Cache-Control'?: string;
          /** @description What a purge names, by spaces. */
          'Surrogate-Key'?: string;
          /** @description The same, by commas. */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *           "locale": "en",
           *           "dir": "ltr",
           *           "slug": "harbour-pilots-end-strike",
           *           "path": "/world/harbour-pilots-end-strike",
           *           "headline": "Harbour pilots end nine-day strike",
           *           "teaser": "Ships may enter Port Skald again from Wednesday.",
           *           "inShort": [
           *             {
           *               "text": "Ships enter again from Wednesday.",
           *               "label": null,
           *               "origin": "derived",
           *               "source": {
           *                 "paragraph": 0,
           *                 "sentence": 0
           *               }
           *             }
           *           ],
           *           "image": null,
           *           "section": {
           *             "documentId": "s1",
           *             "name": "World",
           *             "slug": "world",
           *             "path": "/world"
           *           },
           *           "authors": [
           *             {
           *               "documentId": "a1",
           *               "name": "Ada Park",
           *               "slug": "ada-park",
           *               "path": "/authors/ada-park"
           *             }
           *           ],
           *           "byline": "",
           *           "tags": [
           *             "Ports"
           *           ],
           *           "isFree": true,
           *           "firstPublishedAt": "2026-11-25T08:00:00.000Z",
           *           "updatedAt": "2026-11-25T08:00:00.000Z",
           *           "breakingUntil": null
           *         }
           *       ],
           *       "next": null
           *     }
           */
          'application/json': components['schemas']['Found'];
        };
      };
      /** @description You hold this very answer already (`If-None-Match`). */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Too many reads from this address. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 429,
           *         "name": "RateLimitError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getFront: {
    parameters: {
      query?: {
        /**
         * @description Only this section, by its slug.
         * @example world
         */
        section?: string;
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
        /**
         * @description Stories on a page, 20 without it.
         * @example 20
         */
        pageSize?: number;
        /**
         * @description Only these fields, as a comma list.
         * @example headline,path,inShort
         */
        fields?: string;
        /**
         * @description Addresses of pictures from the root of the CMS as they are stored, or whole, with its public address.
         * @example relative
         */
        pictures?: 'relative' | 'absolute';
      };
      header?: {
        /** @description The `ETag` of the answer you hold. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The front page of a section, or the newspaper’s own. */
      200: {
        headers: {
          /** @description What stands for this very answer. */
          ETag?: string;
          /** @description When these bytes were written. */
          'Last-Modified'?: string;
          /** @description For how long a cache may answer alone. */
          'Cache-Control'?: string;
          /** @description What a purge names, by spaces. */
          'Surrogate-Key'?: string;
          /** @description The same, by commas. */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *           "locale": "en",
           *           "dir": "ltr",
           *           "slug": "harbour-pilots-end-strike",
           *           "path": "/world/harbour-pilots-end-strike",
           *           "headline": "Harbour pilots end nine-day strike",
           *           "teaser": "Ships may enter Port Skald again from Wednesday.",
           *           "inShort": [
           *             {
           *               "text": "Ships enter again from Wednesday.",
           *               "label": null,
           *               "origin": "derived",
           *               "source": {
           *                 "paragraph": 0,
           *                 "sentence": 0
           *               }
           *             }
           *           ],
           *           "image": null,
           *           "section": {
           *             "documentId": "s1",
           *             "name": "World",
           *             "slug": "world",
           *             "path": "/world"
           *           },
           *           "authors": [
           *             {
           *               "documentId": "a1",
           *               "name": "Ada Park",
           *               "slug": "ada-park",
           *               "path": "/authors/ada-park"
           *             }
           *           ],
           *           "byline": "",
           *           "tags": [
           *             "Ports"
           *           ],
           *           "isFree": true,
           *           "firstPublishedAt": "2026-11-25T08:00:00.000Z",
           *           "updatedAt": "2026-11-25T08:00:00.000Z",
           *           "breakingUntil": null
           *         }
           *       ],
           *       "next": null,
           *       "pinned": 1
           *     }
           */
          'application/json': components['schemas']['Front'];
        };
      };
      /** @description You hold this very answer already (`If-None-Match`). */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Too many reads from this address. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 429,
           *         "name": "RateLimitError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getRss: {
    parameters: {
      query?: {
        /**
         * @description Only this section, by its slug.
         * @example world
         */
        section?: string;
        /**
         * @description Only this author, by the slug.
         * @example ada-park
         */
        author?: string;
        /**
         * @description Only stories with this tag, in any case, with hyphens or spaces.
         * @example Ice Hockey
         */
        tag?: string;
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
      };
      header?: {
        /** @description The `ETag` of the answer you hold. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The feed. */
      200: {
        headers: {
          /** @description What stands for this very answer. */
          ETag?: string;
          /** @description When these bytes were written. */
          'Last-Modified'?: string;
          /** @description For how long a cache may answer alone. */
          'Cache-Control'?: string;
          /** @description What a purge names, by spaces. */
          'Surrogate-Key'?: string;
          /** @description The same, by commas. */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          /** @example <?xml version="1.0" encoding="UTF-8"?> */
          'application/rss+xml': string;
        };
      };
      /** @description You hold this very answer already (`If-None-Match`). */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Too many reads from this address. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 429,
           *         "name": "RateLimitError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getAtom: {
    parameters: {
      query?: {
        /**
         * @description Only this section, by its slug.
         * @example world
         */
        section?: string;
        /**
         * @description Only this author, by the slug.
         * @example ada-park
         */
        author?: string;
        /**
         * @description Only stories with this tag, in any case, with hyphens or spaces.
         * @example Ice Hockey
         */
        tag?: string;
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
      };
      header?: {
        /** @description The `ETag` of the answer you hold. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The feed. */
      200: {
        headers: {
          /** @description What stands for this very answer. */
          ETag?: string;
          /** @description When these bytes were written. */
          'Last-Modified'?: string;
          /** @description For how long a cache may answer alone. */
          'Cache-Control'?: string;
          /** @description What a purge names, by spaces. */
          'Surrogate-Key'?: string;
          /** @description The same, by commas. */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          /** @example <?xml version="1.0" encoding="UTF-8"?> */
          'application/atom+xml': string;
        };
      };
      /** @description You hold this very answer already (`If-None-Match`). */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Too many reads from this address. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 429,
           *         "name": "RateLimitError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getJsonFeed: {
    parameters: {
      query?: {
        /**
         * @description Only this section, by its slug.
         * @example world
         */
        section?: string;
        /**
         * @description Only this author, by the slug.
         * @example ada-park
         */
        author?: string;
        /**
         * @description Only stories with this tag, in any case, with hyphens or spaces.
         * @example Ice Hockey
         */
        tag?: string;
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
      };
      header?: {
        /** @description The `ETag` of the answer you hold. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The feed. */
      200: {
        headers: {
          /** @description What stands for this very answer. */
          ETag?: string;
          /** @description When these bytes were written. */
          'Last-Modified'?: string;
          /** @description For how long a cache may answer alone. */
          'Cache-Control'?: string;
          /** @description What a purge names, by spaces. */
          'Surrogate-Key'?: string;
          /** @description The same, by commas. */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version": "https://jsonfeed.org/version/1.1"
           *     }
           */
          'application/feed+json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description You hold this very answer already (`If-None-Match`). */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Too many reads from this address. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 429,
           *         "name": "RateLimitError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getSitemap: {
    parameters: {
      query?: {
        /**
         * @description Only this section, by its slug.
         * @example world
         */
        section?: string;
        /**
         * @description Only this author, by the slug.
         * @example ada-park
         */
        author?: string;
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
        /**
         * @description Which file of a site map that is more than one.
         * @example 1
         */
        file?: number;
      };
      header?: {
        /** @description The `ETag` of the answer you hold. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The site map, or the index of several. */
      200: {
        headers: {
          /** @description What stands for this very answer. */
          ETag?: string;
          /** @description When these bytes were written. */
          'Last-Modified'?: string;
          /** @description For how long a cache may answer alone. */
          'Cache-Control'?: string;
          /** @description What a purge names, by spaces. */
          'Surrogate-Key'?: string;
          /** @description The same, by commas. */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          /** @example <?xml version="1.0" encoding="UTF-8"?> */
          'application/xml': string;
        };
      };
      /** @description You hold this very answer already (`If-None-Match`). */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Too many reads from this address. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 429,
           *         "name": "RateLimitError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getNewsSitemap: {
    parameters: {
      query?: {
        /**
         * @description Only this section, by its slug.
         * @example world
         */
        section?: string;
        /**
         * @description Only this author, by the slug.
         * @example ada-park
         */
        author?: string;
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
        /**
         * @description Which file of a site map that is more than one.
         * @example 1
         */
        file?: number;
      };
      header?: {
        /** @description The `ETag` of the answer you hold. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The site map, or the index of several. */
      200: {
        headers: {
          /** @description What stands for this very answer. */
          ETag?: string;
          /** @description When these bytes were written. */
          'Last-Modified'?: string;
          /** @description For how long a cache may answer alone. */
          'Cache-Control'?: string;
          /** @description What a purge names, by spaces. */
          'Surrogate-Key'?: string;
          /** @description The same, by commas. */
          'Cache-Tag'?: string;
          [name: string]: unknown;
        };
        content: {
          /** @example <?xml version="1.0" encoding="UTF-8"?> */
          'application/xml': string;
        };
      };
      /** @description You hold this very answer already (`If-None-Match`). */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Too many reads from this address. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 429,
           *         "name": "RateLimitError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  listRedirects: {
    parameters: {
      query?: {
        /**
         * @description For a program, for Netlify’s _redirects, or for nginx’s map.
         * @example json
         */
        format?: 'json' | 'netlify' | 'nginx';
      };
      header?: {
        /** @description The `ETag` of the answer you hold. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The redirects, oldest first; as plain text with `format=netlify` and `nginx`. */
      200: {
        headers: {
          /** @description What stands for this very answer. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "from": "/world/old-address",
           *           "to": "/world/new-address",
           *           "status": 301
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Redirects'];
        };
      };
      /** @description You hold this very answer already (`If-None-Match`). */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Too many reads from this address. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 429,
           *         "name": "RateLimitError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  listArticles: {
    parameters: {
      query?: {
        /**
         * @description Which parts to add: `*`, or names by comma.
         * @example *
         */
        populate?: string;
        /**
         * @description Which fields, by comma.
         * @example slug
         */
        fields?: string;
        /**
         * @description A field, and `:desc`.
         * @example createdAt:desc
         */
        sort?: string;
        /**
         * @description Which page, from 1.
         * @example 1
         */
        'pagination[page]'?: number;
        /**
         * @description Entries on a page.
         * @example 25
         */
        'pagination[pageSize]'?: number;
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
        /**
         * @description A draft, to whoever may see one.
         * @example published
         */
        status?: 'draft' | 'published';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": 1,
           *           "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *           "headline": "Snow closes the coast road"
           *         }
           *       ],
           *       "meta": {
           *         "pagination": {
           *           "page": 1,
           *           "pageSize": 25,
           *           "pageCount": 1,
           *           "total": 1
           *         }
           *       }
           *     }
           */
          'application/json': {
            data: components['schemas']['Article'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  createArticle: {
    parameters: {
      query?: {
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
        /**
         * @description A draft, to whoever may see one.
         * @example published
         */
        status?: 'draft' | 'published';
      };
      header?: {
        /** @description The same key makes no second story. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "headline": "Snow closes the coast road"
         *       }
         *     }
         */
        'application/json': {
          data: components['schemas']['ArticleInput'];
        };
      };
    };
    responses: {
      /** @description The article. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": 1,
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *         "headline": "Snow closes the coast road"
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Article'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Somebody else holds this slug, or has saved in between. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 409,
           *         "name": "ConflictError",
           *         "message": "The slug is taken.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 413,
           *         "name": "PayloadTooLargeError",
           *         "message": "The request is larger than 2 MB.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getArticle: {
    parameters: {
      query?: {
        /**
         * @description Which parts to add: `*`, or names by comma.
         * @example *
         */
        populate?: string;
        /**
         * @description Which fields, by comma.
         * @example slug
         */
        fields?: string;
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
        /**
         * @description A draft, to whoever may see one.
         * @example published
         */
        status?: 'draft' | 'published';
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example h7k2m9c4x1p8q5r3t6v0w2y4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The article. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": 1,
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *         "headline": "Snow closes the coast road"
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Article'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  updateArticle: {
    parameters: {
      query?: {
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
        /**
         * @description A draft, to whoever may see one.
         * @example published
         */
        status?: 'draft' | 'published';
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example h7k2m9c4x1p8q5r3t6v0w2y4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "headline": "Snow closes the coast road"
         *       }
         *     }
         */
        'application/json': {
          data: components['schemas']['ArticleInput'];
        };
      };
    };
    responses: {
      /** @description The article. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": 1,
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *         "headline": "Snow closes the coast road"
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Article'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Somebody else holds this slug, or has saved in between. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 409,
           *         "name": "ConflictError",
           *         "message": "The slug is taken.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 413,
           *         "name": "PayloadTooLargeError",
           *         "message": "The request is larger than 2 MB.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  deleteArticle: {
    parameters: {
      query?: {
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example h7k2m9c4x1p8q5r3t6v0w2y4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Somebody else holds this slug, or has saved in between. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 409,
           *         "name": "ConflictError",
           *         "message": "The slug is taken.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 413,
           *         "name": "PayloadTooLargeError",
           *         "message": "The request is larger than 2 MB.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  listSections: {
    parameters: {
      query?: {
        /**
         * @description Which parts to add: `*`, or names by comma.
         * @example *
         */
        populate?: string;
        /**
         * @description Which fields, by comma.
         * @example slug
         */
        fields?: string;
        /**
         * @description A field, and `:desc`.
         * @example createdAt:desc
         */
        sort?: string;
        /**
         * @description Which page, from 1.
         * @example 1
         */
        'pagination[page]'?: number;
        /**
         * @description Entries on a page.
         * @example 25
         */
        'pagination[pageSize]'?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": 1,
           *           "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *           "name": "World"
           *         }
           *       ],
           *       "meta": {
           *         "pagination": {
           *           "page": 1,
           *           "pageSize": 25,
           *           "pageCount": 1,
           *           "total": 1
           *         }
           *       }
           *     }
           */
          'application/json': {
            data: components['schemas']['Section'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  createSection: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "name": "World"
         *       }
         *     }
         */
        'application/json': {
          data: components['schemas']['SectionInput'];
        };
      };
    };
    responses: {
      /** @description The section. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": 1,
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *         "name": "World"
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Section'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Somebody else holds this slug, or has saved in between. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 409,
           *         "name": "ConflictError",
           *         "message": "The slug is taken.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 413,
           *         "name": "PayloadTooLargeError",
           *         "message": "The request is larger than 2 MB.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getSection: {
    parameters: {
      query?: {
        /**
         * @description Which parts to add: `*`, or names by comma.
         * @example *
         */
        populate?: string;
        /**
         * @description Which fields, by comma.
         * @example slug
         */
        fields?: string;
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example h7k2m9c4x1p8q5r3t6v0w2y4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The section. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": 1,
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *         "name": "World"
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Section'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  updateSection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example h7k2m9c4x1p8q5r3t6v0w2y4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "name": "World"
         *       }
         *     }
         */
        'application/json': {
          data: components['schemas']['SectionInput'];
        };
      };
    };
    responses: {
      /** @description The section. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": 1,
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *         "name": "World"
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Section'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Somebody else holds this slug, or has saved in between. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 409,
           *         "name": "ConflictError",
           *         "message": "The slug is taken.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 413,
           *         "name": "PayloadTooLargeError",
           *         "message": "The request is larger than 2 MB.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  deleteSection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example h7k2m9c4x1p8q5r3t6v0w2y4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Somebody else holds this slug, or has saved in between. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 409,
           *         "name": "ConflictError",
           *         "message": "The slug is taken.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 413,
           *         "name": "PayloadTooLargeError",
           *         "message": "The request is larger than 2 MB.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  listAuthors: {
    parameters: {
      query?: {
        /**
         * @description Which parts to add: `*`, or names by comma.
         * @example *
         */
        populate?: string;
        /**
         * @description Which fields, by comma.
         * @example slug
         */
        fields?: string;
        /**
         * @description A field, and `:desc`.
         * @example createdAt:desc
         */
        sort?: string;
        /**
         * @description Which page, from 1.
         * @example 1
         */
        'pagination[page]'?: number;
        /**
         * @description Entries on a page.
         * @example 25
         */
        'pagination[pageSize]'?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": 1,
           *           "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *           "name": "Ada Park"
           *         }
           *       ],
           *       "meta": {
           *         "pagination": {
           *           "page": 1,
           *           "pageSize": 25,
           *           "pageCount": 1,
           *           "total": 1
           *         }
           *       }
           *     }
           */
          'application/json': {
            data: components['schemas']['Author'][];
            meta: components['schemas']['PageMeta'];
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  createAuthor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "name": "Ada Park"
         *       }
         *     }
         */
        'application/json': {
          data: components['schemas']['AuthorInput'];
        };
      };
    };
    responses: {
      /** @description The author. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": 1,
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *         "name": "Ada Park"
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Author'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Somebody else holds this slug, or has saved in between. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 409,
           *         "name": "ConflictError",
           *         "message": "The slug is taken.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 413,
           *         "name": "PayloadTooLargeError",
           *         "message": "The request is larger than 2 MB.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getAuthor: {
    parameters: {
      query?: {
        /**
         * @description Which parts to add: `*`, or names by comma.
         * @example *
         */
        populate?: string;
        /**
         * @description Which fields, by comma.
         * @example slug
         */
        fields?: string;
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example h7k2m9c4x1p8q5r3t6v0w2y4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The author. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": 1,
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *         "name": "Ada Park"
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Author'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  updateAuthor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example h7k2m9c4x1p8q5r3t6v0w2y4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "name": "Ada Park"
         *       }
         *     }
         */
        'application/json': {
          data: components['schemas']['AuthorInput'];
        };
      };
    };
    responses: {
      /** @description The author. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": 1,
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *         "name": "Ada Park"
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Author'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Somebody else holds this slug, or has saved in between. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 409,
           *         "name": "ConflictError",
           *         "message": "The slug is taken.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 413,
           *         "name": "PayloadTooLargeError",
           *         "message": "The request is larger than 2 MB.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  deleteAuthor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example h7k2m9c4x1p8q5r3t6v0w2y4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Somebody else holds this slug, or has saved in between. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 409,
           *         "name": "ConflictError",
           *         "message": "The slug is taken.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 413,
           *         "name": "PayloadTooLargeError",
           *         "message": "The request is larger than 2 MB.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getPublication: {
    parameters: {
      query?: {
        /**
         * @description Which parts to add: `*`, or names by comma.
         * @example *
         */
        populate?: string;
        /**
         * @description Which fields, by comma.
         * @example slug
         */
        fields?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The publication. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": 1,
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *         "name": "The Skald Courier"
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Publication'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  updatePublication: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "name": "The Skald Courier"
         *       }
         *     }
         */
        'application/json': {
          data: components['schemas']['PublicationInput'];
        };
      };
    };
    responses: {
      /** @description The publication. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": 1,
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *         "name": "The Skald Courier"
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Publication'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Somebody else holds this slug, or has saved in between. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 409,
           *         "name": "ConflictError",
           *         "message": "The slug is taken.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 413,
           *         "name": "PayloadTooLargeError",
           *         "message": "The request is larger than 2 MB.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  deletePublication: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Somebody else holds this slug, or has saved in between. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 409,
           *         "name": "ConflictError",
           *         "message": "The slug is taken.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 413,
           *         "name": "PayloadTooLargeError",
           *         "message": "The request is larger than 2 MB.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  publishArticle: {
    parameters: {
      query?: {
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example h7k2m9c4x1p8q5r3t6v0w2y4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The article. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": 1,
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4"
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Article'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Somebody else holds this slug, or has saved in between. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 409,
           *         "name": "ConflictError",
           *         "message": "The slug is taken.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  publishDuringEmbargoArticle: {
    parameters: {
      query?: {
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example h7k2m9c4x1p8q5r3t6v0w2y4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The article. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": 1,
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4"
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Article'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Somebody else holds this slug, or has saved in between. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 409,
           *         "name": "ConflictError",
           *         "message": "The slug is taken.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  unpublishArticle: {
    parameters: {
      query?: {
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example h7k2m9c4x1p8q5r3t6v0w2y4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The article. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": 1,
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4"
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Article'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Somebody else holds this slug, or has saved in between. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 409,
           *         "name": "ConflictError",
           *         "message": "The slug is taken.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  previewArticle: {
    parameters: {
      query?: {
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example h7k2m9c4x1p8q5r3t6v0w2y4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The draft. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "documentId": "h7k2m9c4x1p8q5r3t6v0w2y4",
           *         "locale": "en",
           *         "dir": "ltr",
           *         "slug": "harbour-pilots-end-strike",
           *         "path": "/world/harbour-pilots-end-strike",
           *         "headline": "Harbour pilots end nine-day strike",
           *         "teaser": "Ships may enter Port Skald again from Wednesday.",
           *         "inShort": [
           *           {
           *             "text": "Ships enter again from Wednesday.",
           *             "label": null,
           *             "origin": "derived",
           *             "source": {
           *               "paragraph": 0,
           *               "sentence": 0
           *             }
           *           }
           *         ],
           *         "image": null,
           *         "section": {
           *           "documentId": "s1",
           *           "name": "World",
           *           "slug": "world",
           *           "path": "/world"
           *         },
           *         "authors": [
           *           {
           *             "documentId": "a1",
           *             "name": "Ada Park",
           *             "slug": "ada-park",
           *             "path": "/authors/ada-park"
           *           }
           *         ],
           *         "byline": "",
           *         "tags": [
           *           "Ports"
           *         ],
           *         "isFree": true,
           *         "firstPublishedAt": "2026-11-25T08:00:00.000Z",
           *         "updatedAt": "2026-11-25T08:00:00.000Z",
           *         "breakingUntil": null,
           *         "url": "https://news.example/world/harbour-pilots-end-strike",
           *         "standfirst": "The port agreed to hire 14 people before summer.",
           *         "dateline": "PORT SKALD",
           *         "body": [
           *           {
           *             "type": "paragraph",
           *             "children": [
           *               {
           *                 "type": "text",
           *                 "text": "Ships may enter Port Skald again from Wednesday."
           *               }
           *             ]
           *           }
           *         ],
           *         "bodyHtml": "<p>Ships may enter Port Skald again from Wednesday.</p>",
           *         "images": [],
           *         "credits": [],
           *         "corrections": [],
           *         "relatedLinks": [],
           *         "social": {
           *           "headline": "Harbour pilots end nine-day strike",
           *           "image": null
           *         },
           *         "translations": [
           *           {
           *             "locale": "nb",
           *             "path": "/nb/world/havnelos-streiken-er-over",
           *             "slug": "havnelos-streiken-er-over",
           *             "url": "https://news.example/nb/world/havnelos-streiken-er-over"
           *           }
           *         ]
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': {
            data: components['schemas']['Edition'] | components['schemas']['Article'];
            meta: {
              [key: string]: unknown;
            };
          };
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description Nothing is here. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "Not Found",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  lintArticle: {
    parameters: {
      query?: {
        /**
         * @description The language; the newsroom’s own without it.
         * @example en
         */
        locale?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "headline": "Snow closes the coast road",
         *         "summaryBullets": [
         *           {
         *             "text": "Ferries are free"
         *           }
         *         ]
         *       }
         *     }
         */
        'application/json': {
          data: components['schemas']['ArticleInput'];
        };
      };
    };
    responses: {
      /** @description What saving it would make. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "inShort": [],
           *       "problems": []
           *     }
           */
          'application/json': components['schemas']['Linted'];
        };
      };
      /** @description Something in the request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 400,
           *         "name": "ValidationError",
           *         "message": "pageSize must be a whole number.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token is none of this newsroom’s. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 401,
           *         "name": "UnauthorizedError",
           *         "message": "Missing or invalid credentials",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The token has not the right to this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 403,
           *         "name": "ForbiddenError",
           *         "message": "Forbidden",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 413,
           *         "name": "PayloadTooLargeError",
           *         "message": "The request is larger than 2 MB.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 503,
           *         "name": "ServiceUnavailableError",
           *         "message": "Try again in a while.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getLive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Yes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "live": true
           *     }
           */
          'application/json': {
            /** @constant */
            live: true;
          };
        };
      };
    };
  };
  getReady: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Yes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ready": true,
           *       "checks": {
           *         "database": "ok"
           *       }
           *     }
           */
          'application/json': components['schemas']['Ready'];
        };
      };
      /** @description No: a sentence for each check that fails. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ready": false,
           *       "checks": {
           *         "database": "The database does not answer."
           *       }
           *     }
           */
          'application/json': components['schemas']['ReadyNot'];
        };
      };
    };
  };
  getDocument: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OpenAPI 3.1. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "openapi": "3.1.1"
           *     }
           */
          'application/json': {
            openapi: string;
          } & {
            [key: string]: unknown;
          };
        };
      };
    };
  };
}
