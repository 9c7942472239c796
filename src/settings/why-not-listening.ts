import type { Server } from 'node:http';

const REASONS: Record<string, (port: string) => string> = {
  EADDRINUSE: (port) =>
    `Another program listens on port ${port} already: end that one, or set PORT to another number.`,
  EACCES: (port) => `This user may not listen on port ${port}: set PORT to a number above 1023.`,
  EADDRNOTAVAIL: () => 'HOST is not an address of this machine: 0.0.0.0 listens on all of them.',
  EINVAL: () => 'HOST is not an address of this machine: 0.0.0.0 listens on all of them.',
  EAFNOSUPPORT: () =>
    'HOST is an address of a kind that this machine does not speak: 0.0.0.0 is of the usual kind.',
  ENOTFOUND: () =>
    'HOST is a name that leads to no address: 0.0.0.0 listens on all addresses of this machine.',
  EAI_AGAIN: () =>
    'HOST is a name that cannot be looked up now: an address like 0.0.0.0 needs no looking up.',
};

/**
 * A server that cannot listen ends and says why in one sentence. Strapi knows only the first of the reasons; of the
 * others it logs a stack, and stays.
 */
export function endWhereNotListening(server: Server, { port, end }: { port: number; end(): void }): void {
  const told = ({ code = '', syscall }: NodeJS.ErrnoException) => {
    if (syscall !== 'listen' && syscall !== 'getaddrinfo') return;
    const reason = REASONS[code]?.(String(port)) ?? `HOST and PORT lead to nowhere it can listen (${code}).`;
    process.stderr.write(`Slugline will not start:\n  ${reason}\n`);
    end();
  };
  server.prependListener('error', told);
  server.once('listening', () => server.off('error', told));
}
