import { describeInBrowser } from '../support/admin-browser';
import { openDesk } from './nothing-lost/desk';
import { intoTheBody } from './nothing-lost/into-the-body';
import { lostSessions } from './nothing-lost/lost-sessions';
import { otherLanguages } from './nothing-lost/other-languages';
import { refusedSaves } from './nothing-lost/refused-saves';
import { serversAway } from './nothing-lost/servers-away';
import { twoWriters } from './nothing-lost/two-writers';
import { typedMeanwhile } from './nothing-lost/typed-meanwhile';

/**
 * `npm run test:nothing-lost` runs the whole of it, on PostgreSQL with two servers, or `-- sqlite`; `npm run test:admin`
 * all that takes no servers down.
 */
const isWhole = process.env.NOTHING_LOST_ON !== undefined;
const isLong = isWhole || process.env.ADMIN_TESTS === 'long';
const kind = process.env.NOTHING_LOST_ON === 'postgres' ? 'postgres' : 'sqlite';

/** For one test: the whole set is run by command, on whatever machine, and a slow one loses no words either. */
jest.setTimeout(isWhole ? 900_000 : 180_000);

/** Whatever a server, a network or a colleague does: what an editor has typed is in the form, or offered again. */
describeInBrowser(`what editors type, on ${kind}`, () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  beforeAll(async () => {
    desk = await openDesk(kind);
  }, 600_000); // a busy machine builds the admin for minutes
  afterAll(() => desk?.close());
  const at = () => desk;

  describe('into a save that is refused', () => refusedSaves(at));
  describe('while a colleague writes', () => twoWriters(at));
  if (!isLong) return;
  describe('while a save is under way', () => typedMeanwhile(at));
  describe('into the body', () => intoTheBody(at, isWhole));
  if (!isWhole) return;
  describe('while the server is away', () => serversAway(at));
  describe('before anything was saved', () => lostSessions(at));
  describe('in several languages', () => otherLanguages(at));
});
