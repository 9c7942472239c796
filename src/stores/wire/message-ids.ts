import { createId } from '@paralleldrive/cuid2';

/** The id of a message as the wire knows it, the same at each attempt: what a receiver goes by to take it once. */
export const newMessageId = (): string => `msg_${createId()}`;
