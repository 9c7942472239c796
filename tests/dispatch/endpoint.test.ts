import { endpointFrom, maskedAddress } from '../../src/dispatch/endpoint';
import { messageFor } from '../../src/dispatch/message';
import { requestFor } from '../../src/dispatch/request';
import { newSecret } from '../../src/dispatch/signature';
import { openWire } from '../../src/dispatch/deliver';
import { siteEvent } from '../support/site-event';
import { fakeHosts } from '../support/doubles/fake-hosts';
import { startReceiver } from '../support/doubles/receiver';

const secret = newSecret();
const standard = { name: 'site', kind: 'standard', url: 'https://site.example/rebuild', secret };
const built = (settings: object) => {
  const { endpoint, problems } = endpointFrom(settings, 'environment');
  if (!endpoint) throw new Error(problems.join(' '));
  return endpoint;
};

it('reads a standard endpoint', () => {
  expect(built(standard)).toMatchObject({
    name: 'site',
    kind: 'standard',
    secrets: [secret],
    coalesce: null,
  });
  expect(built({ ...standard, coalesce: true }).coalesce).toEqual({
    quietSeconds: 15,
    maxWaitSeconds: 120,
    minIntervalSeconds: 0,
  });
});

it.each([
  ['no object', 'site', 'has to be an object'],
  ['an unknown kind', { ...standard, kind: 'gitlab' }, 'The kind has to be one of'],
  ['a misspelt setting', { ...standard, sercet: 'x' }, 'unknown setting'],
  ['no name', { ...standard, name: '' }, 'The name has to be'],
  ['no address', { ...standard, url: 'site' }, 'not an address'],
  ['another protocol', { ...standard, url: 'ftp://site.example' }, 'https:// or http://'],
  ['a password in the address', { ...standard, url: 'https://a:b@site.example' }, 'user name or password'],
  ['no secret', { ...standard, secret: undefined }, '24 to 64 random bytes'],
  ['a short secret', { ...standard, secret: 'whsec_c2hvcnQ=' }, '24 to 64 random bytes'],
  ['github without token', { name: 'gh', kind: 'github', url: 'https://api.github.com/x' }, 'access token'],
  ['coalesce in words', { ...standard, coalesce: 'yes' }, 'coalesce has to be'],
  [
    'an unknown placeholder',
    { name: 't', kind: 'template', url: 'https://t.example', body: { a: '{{body}}' } },
    'placeholder',
  ],
  [
    'a header of ours',
    { name: 't', kind: 'template', url: 'https://t.example', headers: { Host: 'x' } },
    'sets itself',
  ],
  [
    'a header with a line break',
    { name: 't', kind: 'template', url: 'https://t.example', headers: { a: 'x\ny' } },
    'plain texts',
  ],
])('refuses %s with a sentence', (_name, settings, sentence) => {
  const { endpoint, problems } = endpointFrom(settings, 'environment');
  expect(endpoint).toBeNull();
  expect(problems.join(' ')).toContain(sentence);
});

it('never repeats a secret or an address in a sentence', () => {
  const { problems } = endpointFrom(
    { ...standard, url: 'site-s3cret', secret: 's3cret', [`s3cret`]: 's3cret', name: 's3cret!' },
    'admin',
  );
  expect(problems).toHaveLength(4);
  expect(problems.join(' ')).not.toContain('s3cret');
  expect(maskedAddress('https://api.host.example/v1/deploy/prj_1/S3CRETab12')).toBe(
    'https://api.host.example/…ab12',
  );
});

describe('what is sent', () => {
  const message = messageFor({ id: 'msg_1', events: [siteEvent({ headline: 'Say "storm" {{id}} ❄' })] });

  it('is accepted by hosts that follow their own rules', async () => {
    const wire = openWire({ allowedNetworks: ['127.0.0.0/8'] });
    const routes = {
      vercel: { path: '/v1/integrations/deploy/prj_1/key' },
      netlify: { path: '/build_hooks/5f00aa?clear_cache=true' },
      cloudflare: { path: '/client/v4/workers/builds/deploy_hooks/u' },
      github: { path: '/repos/paper/site/dispatches', secret: 'github_pat_x' },
    } as const;
    for (const [kind, { path, ...settings }] of Object.entries(routes)) {
      const host = await startReceiver(fakeHosts[kind as keyof typeof fakeHosts]);
      const endpoint = built({ name: kind, kind, url: host.url + path, ...settings });
      expect(await wire.deliver(requestFor(endpoint, message, 0))).toMatchObject({ kind: 'accepted' });
      expect(host.journal[0]?.headers['webhook-id']).toBe('msg_1');
      await host.stop();
    }
    await wire.close();
  });

  it('is the whole story to GitHub even when it is large', () => {
    const events = Array.from({ length: 300 }, (_, index) => siteEvent({ documentId: `d${index}` }));
    const endpoint = built({
      name: 'gh',
      kind: 'github',
      url: 'https://api.github.com/repos/a/b/dispatches',
      secret: 't',
    });
    const { body } = requestFor(endpoint, messageFor({ id: 'msg_1', events }), 0);
    const { client_payload: payload } = JSON.parse(body) as { client_payload: object };
    expect(payload).toMatchObject({ everything: true, count: 300 });
    expect(Object.keys(payload).length).toBeLessThanOrEqual(10);
  });

  it('is the user’s own JSON with values in their places', () => {
    const endpoint = built({
      name: 't',
      kind: 'template',
      url: 'https://t.example',
      secret: 'abc',
      headers: { Authorization: 'Bearer {{secret}}' },
      body: {
        text: 'News: {{headline}} ({{kind}})',
        paths: '{{paths}}',
        all: '{{ everything }}',
        fixed: [1, null],
      },
    });
    const { body, headers } = requestFor(endpoint, message, 0);
    expect(JSON.parse(body)).toEqual({
      text: 'News: Say "storm" {{id}} ❄ (published)',
      paths: ['/world/harbour-reopens', '/'],
      all: false,
      fixed: [1, null],
    });
    expect(headers.authorization).toBe('Bearer abc');
  });
});
