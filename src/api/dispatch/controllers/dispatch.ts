import type { Core } from '@strapi/strapi';
import { takeReceipt } from '../../../stores/wire/receipts';
import { wireRoomOf } from '../../../stores/wire/wire-room';

/** Where koa-body leaves the exact text of a JSON body; a signature is over that, not over what was parsed. */
const UNPARSED = Symbol.for('unparsedBody');
const LARGEST_RECEIPT = 16_384;

interface Context {
  params: { id: string };
  request: { body?: unknown };
  status: number;
  get(header: string): string;
  badRequest(message: string): void;
  unauthorized(message: string): void;
}

/** `POST /api/dispatches/:id/receipt`: `{ "state": "building" | "live" | "failed", "message" }`, signed like a message. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async receipt(ctx: Context) {
    const body = (ctx.request.body as Record<symbol, unknown> | undefined)?.[UNPARSED];
    const { id } = ctx.params;
    const isPlausible = typeof body === 'string' && body.length <= LARGEST_RECEIPT && id.length <= 40;
    if (!isPlausible) return ctx.badRequest('A receipt is a small JSON object with state and message.');
    if (ctx.get('webhook-id') !== id)
      return ctx.unauthorized('The webhook-id has to be that of the message the receipt is for.');

    const outcome = await takeReceipt(
      { id, timestamp: ctx.get('webhook-timestamp'), signatures: ctx.get('webhook-signature'), body },
      { db: strapi.db.connection, room: wireRoomOf(strapi), nowMs: Date.now() },
    );
    if (outcome === 'refused') return ctx.unauthorized('The signature does not fit.');
    if (outcome === 'unreadable') return ctx.badRequest('The state has to be building, live or failed.');
    ctx.status = 204;
  },
});
