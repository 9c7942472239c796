import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

/**
 * Tells the CMS what became of a message, signed with the secret that the message came with. A report that does not
 * arrive changes nothing on the site, so it is logged and let go.
 */
export const reporter = ({ receiptUrl, secret, log }) => {
  const webhook = new Webhook(secret);
  return async (messageId, receipt) => {
    if (messageId === null) return;
    const id = `rcpt_${randomUUID()}`;
    const at = new Date();
    const body = JSON.stringify({ messageId, ...receipt });
    try {
      const answer = await fetch(receiptUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
          'webhook-signature': webhook.sign(id, at, body),
        },
        body,
        signal: AbortSignal.timeout(10_000),
      });
      if (!answer.ok) log(`The CMS did not take the receipt: ${answer.status}`);
    } catch (error) {
      log(`The receipt did not reach the CMS: ${error.message}`);
    }
  };
};
