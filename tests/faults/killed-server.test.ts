import { newSecret } from '../../src/dispatch/signature';
import { compareJournals } from '../support/doubles/delivery-journal';
import { openNewsroom, type NewsroomProcess } from '../support/processes/newsroom-process';
import { startReceiver } from '../support/doubles/receiver';
import { databases } from '../support/start-strapi';
import { until } from '../support/until';
import { isLong, luckFrom, pause } from './fault-settings';

const ROUNDS = isLong ? 50 : 2;
const EDITORS = 4;
const secret = newSecret();

jest.setTimeout(isLong ? 3_600_000 : 300_000);

/**
 * kill -9 at a random moment while editors publish: before, in and after the transaction, before and after the
 * receiver has answered. What the newsroom has acknowledged must arrive, and a repeat must be recognisable.
 */
describe.each(databases())('a server that is killed on %s', (database) => {
  it(`loses no acknowledged publication in ${ROUNDS} rounds`, async () => {
    const site = await startReceiver();
    const newsroom = await openNewsroom(database, {
      REBUILD_URL: `${site.url}/hook`,
      REBUILD_SECRET: secret,
      DISPATCH_ALLOW_ADDRESSES: '127.0.0.1/32',
      DISPATCH_TIME_SCALE: '20',
    });
    try {
      const luck = luckFrom(2026);
      const acknowledged: string[] = [];
      let story = 0;
      const publishUntilKilled = async (server: NewsroomProcess, isOver: () => boolean) => {
        while (!isOver()) {
          const documentId = await newsroom.publish(server, `Story ${(story += 1)} of a long night`);
          if (documentId !== null) acknowledged.push(documentId);
        }
      };
      for (let round = 0; round < ROUNDS; round += 1) {
        const server = await newsroom.start();
        const before = acknowledged.length;
        let isKilled = false;
        const editors = Array.from({ length: EDITORS }, () => publishUntilKilled(server, () => isKilled));
        await until(() => acknowledged.length > before, 60_000);
        await pause(luck() * 1_500);
        await server.kill();
        isKilled = true;
        await Promise.all(editors);
      }

      const last = await newsroom.start();
      const report = () => compareJournals(acknowledged, site.journal, secret);
      await until(() => report().lost.length === 0, 120_000).catch(() => undefined);
      await last.stop();
      expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS);
      expect(report()).toMatchObject({ lost: [], twiceNamed: [], changedRepeats: [] });
      console.log(`${database}: ${ROUNDS} kills, ${acknowledged.length} acknowledged, ${counted(report())}`);
    } finally {
      await newsroom.close();
      await site.stop();
    }
  });
});

const counted = ({ lost, messages, repeats }: ReturnType<typeof compareJournals>) =>
  `${messages} messages, ${repeats} repeats, ${lost.length} lost`;
