import { createStrapi, type Core } from '@strapi/strapi';
import type { HouseStyle } from '../../newsroom/house-style';
import { everythingChanged } from '../../newsroom/edition/site-events';
import { tuneForArchive } from '../../stores/database/connections/sqlite-connection';
import { wireRoomOf } from '../../stores/wire/wire-room';
import { archiveNames } from '../../stores/intake/archive/names';
import { archiveDesk } from './archive/archive-desk';
import type { Desk } from './desk';
import type { DeskNeeds } from './desk-needs';
import { mediaDesk } from './media';
import type { IntakeSettings } from './options';
import { pageDesk } from './page-desk';
import { ripening } from './ripening';

/** The newsroom, loaded: pages go through the document service one by one, archives in batches. */
export async function openDesk(settings: Pick<IntakeSettings, 'media' | 'fetchMedia'>): Promise<Desk> {
  const strapi = await createStrapi({
    appDir: process.cwd(),
    distDir: String(process.env.SLUGLINE_BUILD),
  }).load();
  await tuneForArchive(strapi.db.connection);
  return deskOf(strapi, settings, () => strapi.destroy().catch(() => undefined));
}

export function deskOf(
  strapi: Core.Strapi,
  settings: Pick<IntakeSettings, 'media' | 'fetchMedia'>,
  closed: () => Promise<unknown>,
): Desk {
  const style = strapi.config.get('newsroom') as HouseStyle;
  const owed = strapi.store({ type: 'core', name: 'slugline', key: 'intake-rebuild' });
  let isOwed = false;
  const needs: DeskNeeds = {
    strapi,
    style,
    names: archiveNames(strapi),
    media: mediaDesk(strapi, { folder: settings.media, fetches: settings.fetchMedia }),
    mediaRoot: settings.media,
    rules: ripening(style),
    async oweRebuild() {
      if (!isOwed) await owed.set({ value: true });
      isOwed = true;
    },
  };
  return {
    take: (source, options) =>
      source.isArchive ? archiveDesk(source, options, needs) : pageDesk(source, options, needs),
    async finish() {
      if ((await owed.get({})) !== true) return;
      const room = wireRoomOf(strapi);
      const event = everythingChanged({
        reason: 'An archive was taken in.',
        occurredAt: new Date().toISOString(),
      });
      await strapi.db.transaction(async ({ trx, onCommit }) => {
        await room.append(trx, [event]);
        onCommit(() => room.wake());
      });
      await owed.set({ value: false });
      isOwed = false;
    },
    async close() {
      await needs.rules.close();
      await needs.media.close();
      await closed();
    },
  };
}
