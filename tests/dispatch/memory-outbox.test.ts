import { outboxContract } from '../contracts/outbox.contract';
import { memoryOutbox } from '../support/doubles/memory-outbox';

outboxContract('memory', async () => {
  const outbox = memoryOutbox();
  return { outbox, other: outbox, close: async () => undefined };
});
