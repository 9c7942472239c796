import { addressRule, networkFrom, type Lookup } from '../../src/dispatch/address-guard';
import { openWire } from '../../src/dispatch/deliver';
import { startReceiver } from '../support/doubles/receiver';

const call = (url: string) => ({ url, method: 'POST' as const, headers: {}, body: '{}' });

describe('private and special addresses', () => {
  const isAllowed = addressRule([]);
  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.0.1',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2001:db8::1',
    '2002:7f00:1::',
    'fc00::1',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    'localhost',
    '',
  ])('%s is refused', (address) => expect(isAllowed(address)).toBe(false));

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])('%s is not', (address) =>
    expect(isAllowed(address)).toBe(true),
  );

  it('may be allowed by an operator, network by network', () => {
    const allows = addressRule(['10.1.0.0/16', '::1']);
    expect(['10.1.9.9', '::ffff:10.1.9.9', '::1'].map(allows)).toEqual([true, true, true]);
    expect(['10.2.0.1', '127.0.0.1', '::2'].map(allows)).toEqual([false, false, false]);
  });
});

it.each(['10.0.0.0/33', '10.0.0.0/8/8', '10.0.0/8', 'localhost', '::1/129', 'fe80::1%1/64', '', '10.0.0.0/'])(
  'is no network: %s',
  (text) => expect(networkFrom(text)).toBeNull(),
);

describe('at the connection', () => {
  const guarded = (lookup?: Lookup) =>
    openWire({ allowedNetworks: [], limitMs: 1_000, ...(lookup ? { lookup } : {}) });
  const answers =
    (...addresses: string[]): Lookup =>
    (_name, _options, done) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );

  it.each([
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
    '169.254.169.254',
  ])('no spelling gets through: %s', async (host) => {
    const receiver = await startReceiver();
    const wire = guarded();
    const attempt = await wire.deliver(call(`http://${host}:${new URL(receiver.url).port}/`));
    expect(attempt).toMatchObject({ kind: 'failed', reason: expect.stringContaining('private or special') });
    expect(receiver.journal).toEqual([]);
    await Promise.all([wire.close(), receiver.stop()]);
  });

  it('a name is refused when any of its addresses is private', async () => {
    const wire = guarded(answers('8.8.8.8', '127.0.0.1'));
    expect(await wire.deliver(call('http://site.example/'))).toMatchObject({
      reason: expect.stringContaining('private or special'),
    });
    await wire.close();
  });

  it('a name that changes its answer between check and use reaches nobody', async () => {
    const receiver = await startReceiver();
    const turns = ['203.0.114.1', '127.0.0.1', '127.0.0.1'];
    let asked = 0;
    const wire = openWire({
      allowedNetworks: [],
      limitMs: 300,
      lookup: (name, options, done) => answers(turns[asked++] ?? '127.0.0.1')(name, options, done),
    });
    const url = `http://site.example:${new URL(receiver.url).port}/`;
    const attempts = [await wire.deliver(call(url)), await wire.deliver(call(url))];
    expect(attempts.map(({ kind }) => kind)).toEqual(['failed', 'failed']);
    expect(receiver.journal).toEqual([]);
    await Promise.all([wire.close(), receiver.stop()]);
  });

  it('an allowed network is reached by name and by address', async () => {
    const receiver = await startReceiver();
    const wire = openWire({ allowedNetworks: ['127.0.0.0/8'], lookup: answers('127.0.0.1') });
    const byName = call(`http://receiver.internal:${new URL(receiver.url).port}/`);
    expect((await wire.deliver(byName)).kind).toBe('accepted');
    expect((await wire.deliver(call(receiver.url))).kind).toBe('accepted');
    await Promise.all([wire.close(), receiver.stop()]);
  });
});
