import { Webhook } from 'standardwebhooks';

/**
 * Tells the CMS what became of a message: a receipt under the message's own id, signed with the secret that the message
 * came with. A report that does not arrive changes nothing on the site, so it is logged and let go.
 */
export const reporter = ({ cmsUrl, secret, log }) => {
  const webhook = new Webhook(secret);
  return async (messageId, receipt) => {
    if (messageId === null) return;
    const at = new Date();
    const body = JSON.stringify(receipt);
    try {
      const answer = await fetch(`${cmsUrl}/api/dispatches/${encodeURIComponent(messageId)}/receipt`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': messageId,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
          'webhook-signature': webhook.sign(messageId, at, body),
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
