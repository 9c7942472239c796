/** What a message says has happened to one story. */
export interface Change {
  documentId: string;
  locale: string;
  slug: string;
  previousSlug: string | null;
  kind: 'published' | 'updated' | 'withdrawn' | 'moved' | 'everything';
  reason: string;
  occurredAt: string;
  headline?: string;
}

/** A message of the newsroom: which paths and cache tags of the site are no longer right. */
export interface Message {
  id: string;
  type: string;
  timestamp: string;
  /** Nobody can say which pages: all of them may be wrong, and the lists are empty. */
  everything: boolean;
  changes: Change[];
  paths: string[];
  tags: string[];
}

/** Why a message is not believed. */
export type Refusal = 'headers-missing' | 'too-old' | 'signature-wrong' | 'unreadable';

export type Verified = { ok: true; message: Message } | { ok: false; refusal: Refusal };

type HeaderBag = { get(name: string): string | null } | Record<string, string | string[] | undefined>;

/** Standard Webhooks: a message older or newer than this is a replay. */
const TOLERANCE_S = 300;

/**
 * Is this a message of the newsroom, as Standard Webhooks 1.0.0 signs it? `body` is the exact text that came. Several
 * secrets, while one replaces another, are given as a list.
 */
export async function verifyWebhook(
  { headers, body }: { headers: HeaderBag; body: string },
  { secret, now = Date.now() }: { secret: string | readonly string[]; now?: number },
): Promise<Verified> {
  const id = headerOf(headers, 'webhook-id');
  const timestamp = headerOf(headers, 'webhook-timestamp');
  const signatures = headerOf(headers, 'webhook-signature');
  if (!id || !timestamp || !signatures) return { ok: false, refusal: 'headers-missing' };
  if (!/^\d+$/.test(timestamp) || Math.abs(now / 1000 - Number(timestamp)) > TOLERANCE_S) {
    return { ok: false, refusal: 'too-old' };
  }
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const secrets = typeof secret === 'string' ? [secret] : secret;
  let isRight = false;
  for (const one of secrets) isRight = (await isSignedBy(one, signatures, signed)) || isRight;
  if (!isRight) return { ok: false, refusal: 'signature-wrong' };
  try {
    const {
      type,
      timestamp: at,
      data,
    } = JSON.parse(body) as { type: string; timestamp: string; data?: Partial<Message> };
    const { everything = false, changes = [], paths = [], tags = [] } = data ?? {};
    return { ok: true, message: { id, type, timestamp: at, everything, changes, paths, tags } };
  } catch {
    return { ok: false, refusal: 'unreadable' };
  }
}

async function isSignedBy(
  secret: string,
  signatures: string,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const key = await keyOf(secret, 'verify');
    let isRight = false;
    for (const one of signatures.split(' ')) {
      if (!one.startsWith('v1,')) continue;
      isRight = (await crypto.subtle.verify('HMAC', key, bytesOf(one.slice(3)), signed)) || isRight;
    }
    return isRight;
  } catch {
    return false;
  }
}

function keyOf(secret: string, use: 'sign' | 'verify') {
  const bytes = bytesOf(secret.replace(/^whsec_/, ''));
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [use]);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function headerOf(headers: HeaderBag, name: string): string | null {
  if (typeof headers.get === 'function') return (headers as Headers).get(name);
  const value = (headers as Record<string, string | string[] | undefined>)[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** What becomes of the pages, for the editor who pressed Publish: at most 300 characters of words. */
export interface Receipt {
  state: 'building' | 'live' | 'failed';
  message: string;
}

interface Receiving {
  secret: string | readonly string[] | undefined;
  /**
   * Your part. A `Receipt` that it answers is told to the editor; one that comes later goes by `sendReceipt`. Where it
   * throws, the newsroom is answered 500 and sends the message again.
   */
  onChange(message: Message): unknown;
}

interface Answer {
  status: number;
  body: string | null;
}

async function received(headers: HeaderBag, body: string, { secret, onChange }: Receiving): Promise<Answer> {
  if (secret === undefined || secret === '') return { status: 500, body: null };
  const verified = await verifyWebhook({ headers, body }, { secret });
  if (!verified.ok) return { status: 401, body: null };
  try {
    const told = (await onChange(verified.message)) as Partial<Receipt> | undefined;
    const receipt = told?.state === undefined ? null : { state: told.state, message: told.message ?? '' };
    return { status: 202, body: receipt && JSON.stringify(receipt) };
  } catch {
    return { status: 500, body: null };
  }
}

/** A signed receipt for a message that was taken before: true when the newsroom has noted it. */
export async function sendReceipt(
  receipt: Receipt,
  { id, url, secret, now = Date.now() }: { id: string; url: string; secret: string; now?: number },
): Promise<boolean> {
  const body = JSON.stringify(receipt);
  const timestamp = String(Math.floor(now / 1000));
  const key = await keyOf(secret, 'sign');
  const signed = await crypto.subtle.sign(
    'HMAC',
    key,
    new TextEncoder().encode(`${id}.${timestamp}.${body}`),
  );
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${btoa(String.fromCharCode(...new Uint8Array(signed)))}`,
  };
  const address = `${url.replace(/\/+$/, '')}/api/dispatches/${encodeURIComponent(id)}/receipt`;
  return fetch(address, { method: 'POST', headers, body }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** A receiver for anything that speaks `Request` and `Response`: workers, Deno, Bun, Remix, SvelteKit. */
export const webhookReceiver =
  (receiving: Receiving) =>
  async (request: Request): Promise<Response> => {
    const { status, body } = await received(request.headers, await request.text(), receiving);
    return new Response(body, { status });
  };

export interface NextReceiving {
  secret: string | readonly string[] | undefined;
  /** Both from `next/cache`. */
  revalidatePath: (path: string, type?: 'layout' | 'page') => unknown;
  revalidateTag?: (tag: string, profile: string) => unknown;
}

/** `export const POST = nextWebhook({ secret, revalidatePath, revalidateTag })` in `app/hook/route.ts`. */
export const nextWebhook = ({
  secret,
  revalidatePath,
  revalidateTag,
}: NextReceiving): ((request: Request) => Promise<Response>) =>
  webhookReceiver({
    secret,
    onChange: ({ everything, paths, tags }) => {
      if (everything) revalidatePath('/', 'layout');
      for (const path of paths) revalidatePath(decodeURI(path));
      for (const tag of tags) revalidateTag?.(tag, 'max');
      const pages = everything ? 'All pages are' : `${paths.length} addresses are`;
      return { state: 'live', message: `${pages} made anew at their next visit.` } satisfies Receipt;
    },
  });

/** `export const POST = astroWebhook({ secret, onChange })` in `src/pages/hook.ts`. */
export const astroWebhook = (
  receiving: Receiving,
): ((context: { request: Request }) => Promise<Response>) => {
  const receive = webhookReceiver(receiving);
  return ({ request }) => receive(request);
};

interface NodeRequest extends AsyncIterable<unknown> {
  headers: Record<string, string | string[] | undefined>;
}

interface NodeResponse {
  writeHead(status: number): { end(body?: string): unknown };
}

const LARGEST_BODY = 100_000;

/** `createServer(nodeWebhook({ secret, onChange }))`, or a handler of Express before any body parser. */
export const nodeWebhook =
  (receiving: Receiving) =>
  async (request: NodeRequest, response: NodeResponse): Promise<void> => {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of request as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > LARGEST_BODY) return void response.writeHead(413).end();
      pieces.push(piece);
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    const { status, body } = await received(request.headers, new TextDecoder().decode(bytes), receiving);
    response.writeHead(status).end(body ?? undefined);
  };
