import { newSecret } from '../../src/dispatch/signature';
import { compareJournals } from '../support/doubles/delivery-journal';
import { openNewsroom, type NewsroomProcess } from '../support/processes/newsroom-process';
import { startReceiver } from '../support/doubles/receiver';
import { postgresUrl } from '../support/start-strapi';
import { until } from '../support/until';
import { isLong, pause } from './fault-settings';
import { describeWhere } from '../support/where';

const KILLS = isLong ? 10 : 1;
const BETWEEN_KILLS_MS = isLong ? 30_000 : 4_000;
const EDITORS = 2;
const secret = newSecret();

jest.setTimeout(isLong ? 1_200_000 : 300_000);

/** Two servers of one newsroom, one killed again and again while editors go on publishing at both. */
describeWhere(postgresUrl(), 'PostgreSQL')('two servers, one of them killed every so often', () => {
  it(`lose nothing, and tell nothing under two names, in ${KILLS} kills`, async () => {
    const site = await startReceiver();
    const newsroom = await openNewsroom('postgres', {
      REBUILD_URL: `${site.url}/hook`,
      REBUILD_SECRET: secret,
      DISPATCH_ALLOW_ADDRESSES: '127.0.0.1/32',
      DISPATCH_TIME_SCALE: '20',
    });
    try {
      const servers: NewsroomProcess[] = [await newsroom.start(), await newsroom.start()];
      const acknowledged: string[] = [];
      let isOver = false;
      let story = 0;
      const publishAt = async (place: number) => {
        while (!isOver) {
          const server = servers[place] ?? servers[0];
          const documentId = server && (await newsroom.publish(server, `Wire story ${(story += 1)}`));
          if (documentId) acknowledged.push(documentId);
          else await pause(50); // the server is gone; the next one is on its way
        }
      };
      const editors = [0, 1].flatMap((place) => Array.from({ length: EDITORS }, () => publishAt(place)));
      for (let kill = 0; kill < KILLS; kill += 1) {
        await pause(BETWEEN_KILLS_MS);
        const place = kill % 2;
        await servers[place]?.kill();
        servers[place] = await newsroom.start();
      }
      await pause(BETWEEN_KILLS_MS / 4);
      isOver = true;
      await Promise.all(editors);

      const report = () => compareJournals(acknowledged, site.journal, secret);
      await until(() => report().lost.length === 0, 120_000).catch(() => undefined);
      expect(acknowledged.length).toBeGreaterThan(KILLS);
      expect(report()).toMatchObject({ lost: [], twiceNamed: [], changedRepeats: [] });
      const { messages, repeats } = report();
      console.log(
        `${KILLS} kills, ${acknowledged.length} acknowledged, ${messages} messages, ${repeats} repeats`,
      );
    } finally {
      await newsroom.close();
      await site.stop();
    }
  });
});
