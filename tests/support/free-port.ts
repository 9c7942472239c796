import { createServer, type AddressInfo } from 'node:net';

/** A port on loopback that nobody listens on, for two servers that have to know each other's address before they start. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
