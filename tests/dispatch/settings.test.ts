import { dispatchSettings } from '../../src/dispatch/settings';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const read = (env: Record<string, string>) => dispatchSettings((name) => env[name]).settings;

describe('the settings of dispatching', () => {
  it('are nothing to send, nobody private, and waits as they are', () => {
    expect(read({})).toEqual({ endpoints: [], allowedNetworks: [], timeScale: 1 });
    expect(read({ REBUILD_URL: ' ', REBUILD_ENDPOINTS: '', DISPATCH_ALLOW_ADDRESSES: '' }).endpoints).toEqual(
      [],
    );
  });

  it('take one standard endpoint from two variables', () => {
    const { endpoints } = read({ REBUILD_URL: 'https://news.test/hook', REBUILD_SECRET: secret });
    expect(endpoints).toMatchObject([
      {
        name: 'site',
        kind: 'standard',
        url: 'https://news.test/hook',
        secrets: [secret],
        setIn: 'environment',
      },
    ]);
  });

  it('take a list of endpoints, and networks in any usual spelling', () => {
    const list = [
      { name: 'www', url: 'https://news.test/hook', secret },
      { name: 'vercel', kind: 'vercel', url: 'https://api.vercel.com/v1/integrations/deploy/p/h' },
    ];
    const settings = read({
      REBUILD_ENDPOINTS: JSON.stringify(list),
      DISPATCH_ALLOW_ADDRESSES: '10.1.0.0/16, 127.0.0.1 ::1/128',
      DISPATCH_TIME_SCALE: '60',
    });
    expect(settings.endpoints.map(({ name, kind }) => [name, kind])).toEqual([
      ['www', 'standard'],
      ['vercel', 'vercel'],
    ]);
    expect(settings.allowedNetworks).toEqual(['10.1.0.0/16', '127.0.0.1', '::1/128']);
    expect(settings.timeScale).toBe(60);
    expect(read({ DISPATCH_ALLOW_ADDRESSES: '["127.0.0.0/8"]' }).allowedNetworks).toEqual(['127.0.0.0/8']);
  });

  const endpoint = (changes: object) =>
    JSON.stringify([{ name: 'www', url: 'https://news.test/tell-nobody', secret, ...changes }]);
  it.each([
    ['REBUILD_ENDPOINTS', { REBUILD_ENDPOINTS: '{oops' }],
    ['REBUILD_ENDPOINTS', { REBUILD_ENDPOINTS: '{}' }],
    ['REBUILD_ENDPOINTS', { REBUILD_ENDPOINTS: endpoint({ kind: 'fax' }) }],
    ['REBUILD_ENDPOINTS', { REBUILD_ENDPOINTS: endpoint({ url: 'ftp://news.test/tell-nobody' }) }],
    ['REBUILD_ENDPOINTS', { REBUILD_ENDPOINTS: endpoint({ secret: 'tell-nobody' }) }],
    [
      'REBUILD_ENDPOINTS',
      { REBUILD_ENDPOINTS: `[${endpoint({}).slice(1, -1)},${endpoint({}).slice(1, -1)}]` },
    ],
    ['REBUILD_SECRET', { REBUILD_URL: 'https://news.test/tell-nobody' }],
    ['REBUILD_SECRET', { REBUILD_URL: 'https://news.test/', REBUILD_SECRET: 'tell-nobody' }],
    ['REBUILD_URL', { REBUILD_URL: 'tell-nobody', REBUILD_SECRET: secret }],
    ['DISPATCH_ALLOW_ADDRESSES', { DISPATCH_ALLOW_ADDRESSES: '10.0.0.0/8, tell-nobody' }],
    ['DISPATCH_ALLOW_ADDRESSES', { DISPATCH_ALLOW_ADDRESSES: '10.0.0.0/99' }],
    ['DISPATCH_TIME_SCALE', { DISPATCH_TIME_SCALE: '0' }],
    ['DISPATCH_TIME_SCALE', { DISPATCH_TIME_SCALE: '-2' }],
    ['DISPATCH_TIME_SCALE', { DISPATCH_TIME_SCALE: 'tell-nobody' }],
    ['DISPATCH_TIME_SCALE', { DISPATCH_TIME_SCALE: 'Infinity' }],
  ] as [string, Record<string, string>][])('name %s when it is wrong, and quote nothing', (name, env) => {
    const said = dispatchSettings((variable) => env[variable]).problems.join(' ');
    expect(said).toContain(name);
    expect(said).not.toContain('tell-nobody');
    expect(said).not.toContain(secret);
  });
});
