import type { WireRequest } from './deliver';
import type { Endpoint } from './endpoint';
import type { EndpointKind } from './endpoint-kinds';
import type { Message } from './message';
import { signatureHeaders } from './signature';
import { filledTemplate } from './template';

/** What one kind of host wants to be sent; the `webhook-*` headers are added for all of them. */
type Part = { url?: string; method?: 'POST' | 'PUT'; headers?: Record<string, string>; body: string };

const JSON_TYPE = { 'content-type': 'application/json' };

/** One line per host: what its documentation asks for, and no more. */
const PARTS: Record<EndpointKind, (endpoint: Endpoint, message: Message) => Part> = {
  standard: (_endpoint, { body }) => ({ headers: JSON_TYPE, body }),
  /** A deploy hook: the secret is in the address and a body is ignored. */
  vercel: () => ({ body: '' }),
  /** A build hook takes any body; its title is what people see in the list of deploys. */
  netlify: ({ url }, message) => ({ url: withTitle(url, titleOf(message)), headers: JSON_TYPE, body: '{}' }),
  cloudflare: () => ({ body: '' }),
  /** `repository_dispatch`: exactly two keys, at most ten inside, under 64 kB; GitHub refuses a call without user agent. */
  github: ({ token, eventType }, { id, type, timestamp, data }) => ({
    headers: {
      ...JSON_TYPE,
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
    },
    body: JSON.stringify({ event_type: eventType, client_payload: { id, type, timestamp, ...data } }),
  }),
  template: ({ template, token }, message) => ({
    method: template?.method ?? 'POST',
    headers: { ...JSON_TYPE, ...withSecret(template?.headers ?? {}, token) },
    body: JSON.stringify(filledTemplate(template?.body ?? {}, message)),
  }),
};

/** The HTTP call that carries a message to an endpoint, signed for this second. */
export function requestFor(endpoint: Endpoint, message: Message, nowMs: number): WireRequest {
  const { url = endpoint.url, method = 'POST', headers = {}, body } = PARTS[endpoint.kind](endpoint, message);
  const signed = { id: message.id, timestampSeconds: Math.floor(nowMs / 1_000), body };
  return {
    url,
    method,
    headers: { 'user-agent': 'slugline', ...headers, ...signatureHeaders(signed, endpoint.secrets) },
    body,
  };
}

const titleOf = ({ data }: Message): string =>
  data.count === 1 && data.changes[0] ? data.changes[0].reason : `${data.count} changes`;

function withTitle(url: string, title: string): string {
  const address = new URL(url);
  if (!address.searchParams.has('trigger_title'))
    address.searchParams.set('trigger_title', title.slice(0, 100));
  return address.href;
}

const withSecret = (headers: Record<string, string>, secret: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      value.replaceAll('{{secret}}', secret),
    ]),
  );
