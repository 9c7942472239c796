import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * A line to a server on loopback that a test can break and mend: the database goes away without being stopped.
 *
 * `cut`: every socket is closed, as by a host that went down in order. `silence`: nothing passes any more and nobody is told,
 * as by a firewall that forgot the line; sockets opened before `mend` stay dead for good.
 */
export async function breakableLine(host: string, port: number) {
  const open = new Set<Socket>();
  let isCut = false;
  let ages = 0; // a line of an age that has ended is dead
  let isSilent = false;
  const server = createServer((client) => {
    if (isCut) return void client.destroy();
    const age = ages;
    const upstream = connect(port, host);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    const passes = () => !isSilent && age === ages;
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      from.on('data', (bytes) => void (passes() && to.write(bytes)));
      from.on('end', () => void (passes() && to.end()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const drop = () => open.forEach((socket) => socket.destroy());
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true;
      drop();
    },
    silence: () => {
      isSilent = true;
      ages += 1;
    },
    mend: () => {
      if (isSilent) ages += 1;
      isSilent = isCut = false;
    },
    close: () =>
      new Promise<void>((resolve) => {
        drop();
        server.close(() => resolve());
      }),
  };
}
