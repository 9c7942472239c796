import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { failedStart } from '../../support/processes/failed-start';
import { temporaryDatabase } from '../../support/start-strapi';

describe('a server with wrong settings', () => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  beforeAll(async () => (database = await temporaryDatabase('sqlite', { isEmpty: true })));
  afterAll(() => database.drop());
  const start = (env: Record<string, string>) => failedStart({ ...database.env, ...env });

  it('ends with 1 and a sentence for each of them, without a stack', async () => {
    const { code, said } = await start({
      APP_KEYS: '',
      PORT: 'abc',
      PUBLIC_URL: 'foo',
      REBUILD_ENDPOINTS: '{}',
    });
    expect(code).toBe(1);
    expect(said.split('\n').map((line) => line.trim().split(' ')[0])).toEqual(
      ['Slugline', 'APP_KEYS', 'PORT', 'PUBLIC_URL', 'REBUILD_ENDPOINTS', 'Settings', ''], // nothing else
    );
  });

  it.each([
    ['203.0.113.9', 'HOST is not an address of this machine'], // a network kept for documentation
    ['nowhere.invalid', 'HOST is a name that'],
  ])('ends where HOST is %s', async (HOST, sentence) => {
    const { code, said } = await start({ HOST, PORT: '0' });
    expect(code).toBe(1);
    expect(said).toContain(sentence);
    expect(said.trim().split('\n')).toHaveLength(2);
  });

  it('ends where another program has the port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, said } = await start({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toEqual([
      'Slugline will not start:',
      expect.stringContaining(`listens on port ${port} already`),
    ]);
  });
});
