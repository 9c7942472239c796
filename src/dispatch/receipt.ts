/** What a site says about its own build: in the answer to a dispatch, or later in a signed call. */
export interface Receipt {
  state: 'building' | 'live' | 'failed';
  /** In words, for the editor; at most 300 characters. */
  message: string;
}

const LONGEST_MESSAGE = 300;

/**
 * The receipt in a JSON text like `{ "state": "live", "message": "12 pages in 3 s" }`, or null when it is none: most
 * receivers answer something else, and that is fine.
 */
export function receiptIn(text: string): Receipt | null {
  if (!text.trimStart().startsWith('{')) return null;
  let value: { state?: unknown; message?: unknown };
  try {
    value = JSON.parse(text) as typeof value;
  } catch {
    return null;
  }
  const { state, message } = value;
  if (state !== 'building' && state !== 'live' && state !== 'failed') return null;
  return { state, message: typeof message === 'string' ? message.slice(0, LONGEST_MESSAGE) : '' };
}
