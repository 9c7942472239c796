import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { openWire, LARGEST_ANSWER_BYTES } from '../../src/dispatch/deliver';
import { answering, startReceiver } from '../support/doubles/receiver';

const LOOPBACK = ['127.0.0.0/8', '::1'];
const wire = openWire({ allowedNetworks: LOOPBACK, limitMs: 400 });
afterAll(() => wire.close());
const post = (url: string) =>
  wire.deliver({ url, method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });

/** A server that speaks no HTTP of its own: it does with the connection what the test says. */
async function rawServer(onConnection: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.once('data', () => onConnection(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        sockets.forEach((socket) => socket.destroy());
        server.close(() => resolve());
      }),
  };
}

it.each([
  [200, 'accepted'],
  [204, 'accepted'],
  [500, 'failed'],
  [404, 'failed'],
  [429, 'failed'],
  [410, 'unsubscribed'],
])('an answer of %i is %s', async (status, kind) => {
  const receiver = await startReceiver(answering(status));
  expect(await post(receiver.url)).toMatchObject({ kind, status });
  await receiver.stop();
});

it.each([301, 302, 303, 307, 308])(
  'a redirect (%i) is a failure and its target is never visited',
  async (status) => {
    const target = await startReceiver();
    const receiver = await startReceiver(answering(status, '', { location: target.url }));
    expect(await post(receiver.url)).toMatchObject({
      kind: 'failed',
      status,
      reason: expect.stringContaining('redirect'),
    });
    expect(target.journal).toEqual([]);
    await Promise.all([receiver.stop(), target.stop()]);
  },
);

it('a receiver may say how long to wait, and what became of its build', async () => {
  const receiver = await startReceiver(answering(429, '', { 'retry-after': '7' }));
  expect(await post(receiver.url)).toMatchObject({ isOverloaded: true, retryAfterSeconds: 7 });
  receiver.answers(answering(202, '{"state":"building","message":"3 pages"}'));
  expect(await post(receiver.url)).toMatchObject({ receipt: { state: 'building', message: '3 pages' } });
  await receiver.stop();
});

it('an enormous answer is read to 16 kB and no further', async () => {
  let sent = 0;
  const receiver = await startReceiver((_call, response) => {
    const chunk = Buffer.alloc(65_536, 'x');
    const more = () => {
      while (sent < 50_000_000 && !response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  });
  expect(await post(receiver.url)).toMatchObject({ kind: 'accepted', status: 200 });
  expect(sent).toBeLessThan(20_000_000);
  expect(LARGEST_ANSWER_BYTES).toBe(16_384);
  await receiver.stop();
});

describe('a receiver that does not speak properly', () => {
  it.each<[string, (socket: Socket) => void, string]>([
    ['says nothing', () => undefined, 'No whole answer within 0.4 seconds'],
    ['breaks off', (socket) => socket.destroy(), 'broke the connection off'],
    ['resets the connection', (socket) => socket.resetAndDestroy(), 'broke the connection off'],
    ['sends garbage', (socket) => socket.end('\u0000\u0001 what is this?\r\n\r\n'), 'was not HTTP'],
    [
      'sends headers without end',
      (socket) => socket.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(40_000)}`),
      'headers of more',
    ],
    [
      'drips its answer',
      (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nx'),
      'It answered 200 but did not finish',
    ],
  ])('is a failure when it %s', async (_name, answer, reason) => {
    const server = await rawServer(answer);
    expect(await post(server.url)).toMatchObject({ kind: 'failed', reason: expect.stringContaining(reason) });
    await server.stop();
  });

  it('is taken at its word in HTTP/1.0 and without a body', async () => {
    const server = await rawServer((socket) => socket.end('HTTP/1.0 200 OK\r\n\r\n'));
    expect(await post(server.url)).toMatchObject({ kind: 'accepted' });
    await server.stop();
  });

  it('is a failure where TLS was expected, and where nobody listens', async () => {
    const server = await rawServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'));
    const { url, stop } = server;
    expect(await post(url.replace('http:', 'https:'))).toMatchObject({
      reason: expect.stringContaining('TLS'),
    });
    await stop();
    expect(await post(url)).toMatchObject({
      kind: 'failed',
      status: null,
      reason: expect.stringContaining('Nobody listens'),
    });
  });

  it('never has its address repeated in the reason', async () => {
    const attempt = await post('http://s3cret-hook.invalid/s3cret');
    expect(attempt.kind).toBe('failed');
    expect(JSON.stringify(attempt)).not.toContain('s3cret');
  });
});
