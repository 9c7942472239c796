import { watchDatabase } from '../../src/stores/database/watch';

it('logs a line that knex gave up in the words of the driver, without the statement that was on it', () => {
  const said: string[] = [];
  const client = {
    on: () => undefined,
    acquireRawConnection: async () => undefined,
    logger: { warn: () => undefined },
  };
  watchDatabase({
    db: { connection: { client } },
    log: { warn: (sentence: string) => said.push(sentence) },
    add: () => undefined,
  } as never);
  const warn = client.logger.warn as (sentence: string) => void;
  warn(
    'Connection Error: error: update "articles" set "headline" = \'Harbour\' - terminating connection due to administrator command',
  );
  warn('Connection Error: Error: Connection terminated unexpectedly');
  warn('A valid integer must be provided to limit');
  expect(said).toEqual([
    'A line to the database was given up: terminating connection due to administrator command',
    'A line to the database was given up: Error: Connection terminated unexpectedly',
    'A valid integer must be provided to limit',
  ]);
});
