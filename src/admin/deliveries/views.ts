/** What the admin's own routes answer, as `docs/admin-routes.md` says. Times are ISO 8601 or null. */

export interface Progress {
  state: 'saved' | 'sent' | 'building' | 'live' | 'failed';
  since: string;
  reason: string;
  nextAttempt: string | null;
}

export const DELIVERY_STATES = ['waiting', 'leased', 'delivered', 'dead'] as const;

export interface Delivery {
  id: string;
  messageId: string | null;
  endpoint: string;
  state: (typeof DELIVERY_STATES)[number];
  progress: Progress;
  attempts: number;
  created: string;
  event: { documentId: string; locale: string; slug: string; kind: string; reason: string; headline: string };
}

export const ENDPOINT_KINDS = ['standard', 'vercel', 'netlify', 'cloudflare', 'github', 'template'] as const;

export type EndpointKind = (typeof ENDPOINT_KINDS)[number];

export interface Endpoint {
  name: string;
  kind: EndpointKind;
  source: 'environment' | 'admin';
  address: string;
  isReadable: boolean;
  coalesce: object | null;
  template: { body: unknown } | null;
  rotatingUntil: string | null;
  state: 'healthy' | 'failing' | 'off';
  reason: string;
  failuresInRow: number;
  failingSince: string | null;
  heldUntil: string | null;
  pending: number;
  dead: number;
}

export interface EndpointsAnswer {
  data: Endpoint[];
  mayChange: boolean;
}

export interface ArticleDeliveries {
  progress: Progress | null;
  endpoints: { name: string; progress: Progress; delivery: Delivery }[];
}
