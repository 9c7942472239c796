import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../newsroom/house-style';
import { everythingChanged } from '../newsroom/edition/site-events';
import { lockSharedParts } from '../stores/database/locks/shared-parts-lock';
import { noteGonePicture } from '../stores/stories/gone-pictures';
import { pictureFile, storiesWithPictureInText, usesOfFile } from '../stores/stories/stories-showing';
import { addressKey } from '../stores/stories/story-address';
import { reachEditions } from '../saves/reach-editions';
import { inTransaction, type EventSink } from '../saves/open-save';

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
 * database lifecycle would only run when the row is already committed. Pinned by `tests/strapi/wire/propagation.test.ts`.
 */
export function followFiles(needs: Needs): void {
  const files = needs.strapi.db.query(FILE) as unknown as FileQuery;
  for (const method of ['update', 'delete'] as const) {
    const original = files[method].bind(files);
    files[method] = (params) =>
      withEditions(params, () => original(params), { ...needs, isDeleted: method === 'delete' });
  }
}

async function withEditions(
  { where }: Change,
  write: () => Promise<unknown>,
  { isDeleted, ...needs }: Needs & { isDeleted: boolean },
): Promise<unknown> {
  const id = Number(where?.id);
  if (!Number.isSafeInteger(id)) return write();
  return inTransaction(needs, async (open) => {
    const { trx, tell } = open;
    await lockSharedParts(trx);
    const { stories, isMasthead } = await usesOfFile(trx, id);
    const file = await pictureFile(trx, id);
    const inText = file === null ? [] : await storiesWithPictureInText(trx, file.url);
    if (isDeleted && file !== null) await noteGonePicture(trx, file.hash);
    const shownBy = new Map([...stories, ...inText].map((story) => [addressKey(story), story]));
    const result = await write();
    await reachEditions(open, [...shownBy.values()], 'A picture or its description was changed.', needs);
    if (isMasthead) {
      const reason = 'The publication’s logo was changed.';
      await tell([everythingChanged({ reason, occurredAt: new Date(needs.now()).toISOString() })]);
    }
    return result;
  });
}
