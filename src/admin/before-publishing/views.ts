interface Touched {
  kind: 'published' | 'updated' | 'withdrawn' | 'moved';
  paths: string[];
}

/** As `GET /slugline/articles/:documentId/before-publishing` answers; see `docs/admin-routes.md`. */
export interface BeforePublishingAnswer {
  data: {
    path: string;
    publish: Touched | null;
    withdraw: Touched | null;
    site: { name: string; url: string };
  };
}
