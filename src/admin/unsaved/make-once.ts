import { formKey, type FormAddress } from './open-forms';
import type { Call } from './send-from-version';

const keys = new Map<string, { said: string; key: string }>();

/**
 * A new story whose first save nobody answered may be there already: the same words go out under the same
 * `Idempotency-Key` until they are, and make one story.
 */
export function makeOnce(call: Call & { data?: unknown }, address: FormAddress): Call {
  const said = JSON.stringify(call.data ?? null);
  const before = keys.get(formKey(address));
  const key = before?.said === said ? before.key : `${Date.now()}-${Math.random()}`;
  keys.set(formKey(address), { said, key });
  return {
    ...call,
    config: { ...call.config, headers: { ...call.config?.headers, 'Idempotency-Key': key } },
  };
}

export const isMade = (address: FormAddress): void => void keys.delete(formKey(address));
