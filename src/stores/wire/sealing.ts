import type { Core } from '@strapi/strapi';

/** Encryption at rest. Both answer null when it cannot be done: no `ENCRYPTION_KEY`, or another one than before. */
export interface Sealing {
  seal(text: string): string | null;
  open(sealed: string): string | null;
}

/** Strapi's own encryption (AES-256-GCM with `ENCRYPTION_KEY`), as it keeps its API tokens. */
export function sealing(strapi: Core.Strapi): Sealing {
  const service = strapi.service('admin::encryption') as unknown as {
    encrypt(text: string): string | null;
    decrypt(sealed: string): string | null;
  };
  return {
    seal: (text) => service.encrypt(text),
    open(sealed) {
      try {
        return service.decrypt(sealed);
      } catch {
        return null; // what is stored was never written by it
      }
    },
  };
}
