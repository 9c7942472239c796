import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** When the line breaks: before the server has seen COMMIT, or after it has answered and before anybody hears of it. */
export type Cut = 'before' | 'after';

/** A line to PostgreSQL on loopback that breaks, while a test says so, at every COMMIT of a transaction that made a story. */
export async function lineCutAtCommit(host: string, port: number) {
  const open = new Set<Socket>();
  let cutting: Cut | null = null;
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connect(port, host);
    const drop = () => [client, upstream].forEach((socket) => socket.destroy());
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', drop);
      socket.on('close', () => (open.delete(socket), drop()));
    }
    let isDeaf = false;
    let hasWritten = false;
    client.on('data', (bytes) => {
      if (bytes.includes('BEGIN;')) hasWritten = false;
      if (bytes.includes('insert into') && bytes.includes('"articles"')) hasWritten = true;
      const isCut = cutting !== null && hasWritten && bytes.includes('COMMIT;');
      if (!isCut) return void upstream.write(bytes);
      cuts += 1;
      if (cutting === 'before') return void drop();
      isDeaf = true;
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => (isDeaf ? drop() : void client.write(bytes)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut: (how: Cut) => void (cutting = how),
    mend: () => void (cutting = null),
    cuts: () => cuts,
    close: () =>
      new Promise<void>((resolve) => {
        open.forEach((socket) => socket.destroy());
        server.close(() => resolve());
      }),
  };
}
