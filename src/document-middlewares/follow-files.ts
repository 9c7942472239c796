import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../newsroom/house-style';
import { everythingChanged } from '../newsroom/site-events';
import { changeShown } from '../stores/shown-lock';
import { usesOfFile } from '../stores/stories-showing';
import { reachEditions } from './reach-editions';
import type { EventSink } from './record-rebuild';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  events: EventSink;
  now: () => number;
}

interface FileQuery {
  update(params: Change): Promise<unknown>;
  delete(params: Change): Promise<unknown>;
}

interface Change {
  where?: { id?: number | string };
}

const FILE = 'plugin::upload.file';

/**
 * A media file that is described anew, replaced or deleted reaches every edition that shows it, in one transaction
 * with its own row.
 *
 * The upload plugin writes files past the Document Service, all of them through these two calls of its query; a
 * database lifecycle would only run when the row is already committed. Pinned by `tests/strapi/propagation.test.ts`.
 */
export function followFiles(needs: Needs): void {
  const files = needs.strapi.db.query(FILE) as unknown as FileQuery;
  for (const method of ['update', 'delete'] as const) {
    const original = files[method].bind(files);
    files[method] = (params) => withEditions(params, () => original(params), needs);
  }
}

async function withEditions(
  { where }: Change,
  write: () => Promise<unknown>,
  needs: Needs,
): Promise<unknown> {
  const id = Number(where?.id);
  if (!Number.isSafeInteger(id)) return write();
  const { strapi, events, now } = needs;
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    await changeShown(trx);
    const { stories, isMasthead } = await usesOfFile(trx, id);
    const result = await write();
    await reachEditions(stories, 'A picture or its description was changed.', { ...needs, trx, onCommit });
    if (isMasthead) {
      const reason = 'The publication’s logo was changed.';
      await events.append(trx, [everythingChanged({ reason, occurredAt: new Date(now()).toISOString() })]);
      onCommit(() => events.wake());
    }
    return result;
  });
}
