import { adminStore } from './admin-store';
import { beganWith } from './began-with';
import { formKey, type FormAddress } from './open-forms';
import type { Answer } from './refusal';

/** A call as Strapi's cache of answers makes it. */
export interface Call {
  url: string;
  config?: { headers?: Record<string, string>; params?: object };
}

type Answered = { data?: unknown; error?: Answer };
type Ask = (call: unknown) => Promise<Answered>;

/** Forms with a save that nobody answered: it may have been stored, or not. */
const unanswered = new Set<string>();

/**
 * Sends a save with the version that its form began with, so that it cannot undo a colleague's (409, `version.stale`).
 *
 * A save whose answer was lost on the way has moved the version by itself. When the next one is refused for that, and
 * it was the same person who saved last, it is sent again as a continuation: nobody is asked to choose between their
 * own words.
 */
export async function sendFromVersion(call: Call, address: FormAddress, ask: Ask): Promise<Answered> {
  const key = formKey(address);
  const answer = await ask(withVersion(call, address));
  if (answer.error === undefined) unanswered.delete(key);
  else if (answer.error.status === undefined) unanswered.add(key);
  else if (isStale(answer.error) && unanswered.delete(key) && (await isMineAlone(call, address, ask)))
    return ask(withVersion(call, address));
  return answer;
}

function withVersion(call: Call, address: FormAddress): Call {
  const version = beganWith.of(address);
  if (version === undefined) return call;
  return {
    ...call,
    config: { ...call.config, headers: { ...call.config?.headers, 'If-Match': `"${version}"` } },
  };
}

const isStale = ({ details }: Answer): boolean =>
  (details as { code?: string } | undefined)?.code === 'version.stale';

async function isMineAlone({ url, config }: Call, address: FormAddress, ask: Ask): Promise<boolean> {
  const { params } = config ?? {};
  const read = await ask({ url: url.replace(/\/actions\/publish$/, ''), method: 'GET', config: { params } });
  const document = (read.data as { data?: Record<string, unknown> } | undefined)?.data;
  if (!document || !adminStore.isSavedByMe(document)) return false;
  beganWith.note(address, document.updatedAt);
  return true;
}
