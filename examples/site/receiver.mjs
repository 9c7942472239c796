import { Webhook } from 'standardwebhooks';

const LARGEST_BODY_BYTES = 64_000;
const RETRY_MS = 5_000;

/**
 * Takes signed rebuild messages, builds, and reports back what became of each.
 *
 * One build at a time: what arrives during a build waits for the next, and all that waits is built together. When a
 * build fails its pages stay wanted and are tried again, so that no change is lost while the CMS is away.
 *
 * `build(message data)` makes the pages; `report(message id, receipt)` tells the CMS, and may fail.
 */
export function receiver({ secret, build, report, log, retryMs = RETRY_MS }) {
  const webhook = new Webhook(secret);
  let waiting = [];
  let isBuilding = false;

  const buildAll = async () => {
    if (isBuilding) return;
    isBuilding = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const receipt = await build(together(batch)).then(
        (message) => ({ state: 'live', message }),
        (error) => ({ state: 'failed', message: `The build failed: ${error.message}` }),
      );
      log(receipt.message);
      await Promise.all(
        batch.filter(({ told }) => told !== receipt.state).map(({ id }) => report(id, receipt)),
      );
      if (receipt.state === 'live') continue;
      waiting = [...batch.map((message) => ({ ...message, told: 'failed' })), ...waiting];
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
    isBuilding = false;
  };

  return {
    /** Asks for a build of everything, as at the start. */
    buildEverything: () => {
      waiting.push({ id: null, data: { everything: true, changes: [], paths: [] } });
      void buildAll();
    },

    /** Answers one POST: 202 with a receipt, 401 when it is not from our CMS, 413 when it is too long. */
    async answer(request, response) {
      const body = await textOf(request);
      if (body === null) return send(response, 413, { message: 'The message is too long.' });
      let message;
      try {
        message = webhook.verify(body, request.headers);
      } catch {
        return send(response, 401, { message: 'The signature is not right.' });
      }
      waiting.push({ id: request.headers['webhook-id'], data: message.data });
      send(response, 202, { state: 'building', message: 'The site is being built.' });
      void buildAll();
    },
  };
}

/** Several messages as one: everything, if one of them wants that. */
const together = (batch) => ({
  everything: batch.some(({ data }) => data.everything),
  changes: batch.flatMap(({ data }) => data.changes),
  paths: batch.flatMap(({ data }) => data.paths),
});

async function textOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const send = (response, status, value) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
