import { Webhook } from 'standardwebhooks';
import type { MessageData } from '../../../src/dispatch/message';
import type { Received } from './receiver';

export interface DeliveryReport {
  /** Acknowledged by the newsroom and never heard of at the receiver. */
  lost: string[];
  /** Stories that were told under more than one `webhook-id`. */
  twiceNamed: string[];
  /** Ids whose repeats were not the same bytes. */
  changedRepeats: string[];
  messages: number;
  repeats: number;
}

/** Compares what a newsroom acknowledged with what a receiver heard. Throws when a message is not rightly signed. */
export function compareJournals(
  acknowledged: readonly string[],
  journal: readonly Received[],
  secret: string,
): DeliveryReport {
  const bodies = new Map<string, Set<string>>();
  const idsOf = new Map<string, Set<string>>();
  for (const call of journal) {
    const id = call.headers['webhook-id'] ?? '';
    const { data } = signedMessage(call, secret);
    bodies.set(id, (bodies.get(id) ?? new Set()).add(call.body));
    for (const { documentId } of data.changes) {
      idsOf.set(documentId, (idsOf.get(documentId) ?? new Set()).add(id));
    }
  }
  return {
    lost: acknowledged.filter((documentId) => !idsOf.has(documentId)),
    twiceNamed: [...idsOf].filter(([, ids]) => ids.size > 1).map(([documentId]) => documentId),
    changedRepeats: [...bodies].filter(([, texts]) => texts.size > 1).map(([id]) => id),
    messages: bodies.size,
    repeats: journal.length - bodies.size,
  };
}

/** What `verify` of the library does, but for the clock: a journal is read long after the night it tells of. */
function signedMessage({ headers, body }: Received, secret: string): { data: MessageData } {
  const sentAt = new Date(Number(headers['webhook-timestamp']) * 1000);
  const signature = new Webhook(secret).sign(headers['webhook-id'] ?? '', sentAt, body);
  if (!(headers['webhook-signature'] ?? '').split(' ').includes(signature))
    throw new Error(`message ${headers['webhook-id']} is not rightly signed`);
  return JSON.parse(body) as { data: MessageData };
}
