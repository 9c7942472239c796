import { createId } from '@paralleldrive/cuid2';

/** A document id like Strapi's own, made before the document so that a claim can name its owner. */
export const newDocumentId = (): string => createId();
