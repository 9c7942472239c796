import type { Core } from '@strapi/strapi';

/**
 * Ends a server that cannot listen where it is told to. Strapi does that for a port in use; after any other failure,
 * an address that is not this machine's say, the process lived on and answered nothing (seen on 5.54.0).
 */
export function endWhereNobodyListens(strapi: Core.Strapi): void {
  strapi.server.httpServer.once('error', ({ code, syscall }: NodeJS.ErrnoException) => {
    if (code === 'EADDRINUSE' || !(syscall === 'listen' || syscall === 'getaddrinfo')) return;
    strapi.stopWithError(`The server cannot listen on HOST and PORT as they are set (${code}).`);
  });
}
