import type { Knex } from 'knex';
import { receiptIn } from '../../dispatch/receipt';
import { isSigned } from '../../dispatch/signature';
import { DISPATCHES } from './dispatch-models';
import type { WireRoom } from './wire-room';

/** A receipt as it came in: three headers and the exact text that was signed. */
export interface SignedReceipt {
  id: string;
  timestamp: string;
  signatures: string;
  body: string;
}

/**
 * Notes what a site says about its build, when one of the endpoints that were sent this message has signed it.
 *
 * `refused` stands for a wrong signature, an old one, and a message that was never sent alike: a stranger learns
 * nothing. `unreadable` is told only to who could sign.
 */
export async function takeReceipt(
  signed: SignedReceipt,
  { db, room, nowMs }: { db: Knex; room: Pick<WireRoom, 'endpoints' | 'outbox' | 'log'>; nowMs: number },
): Promise<'noted' | 'refused' | 'unreadable'> {
  const told: { endpoint: string }[] = await db(DISPATCHES)
    .where({ message_id: signed.id })
    .distinct('endpoint');
  for (const { endpoint: name } of told) {
    const secrets = (await room.endpoints.find(name))?.endpoint?.secrets ?? [];
    if (!isSigned(signed, secrets, Math.floor(nowMs / 1_000))) continue;

    const receipt = receiptIn(signed.body);
    if (!receipt) return 'unreadable';
    await room.outbox.noteReceipt(name, signed.id, receipt, nowMs);
    room.log('info', 'A site told how its build is', {
      dispatch: signed.id,
      endpoint: name,
      state: receipt.state,
      message: receipt.message,
    });
    return 'noted';
  }
  return 'refused';
}
