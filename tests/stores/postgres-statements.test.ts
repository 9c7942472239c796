import { Client, type QueryResult } from 'pg';
import { itWhere } from '../support/where';
import { keepPostgresStatements } from '../../src/stores/database/connections/postgres-connection';

/** A connection that notes under which name each statement was sent. */
function connection(answer: (name: string | undefined) => unknown = () => null) {
  const names: (string | undefined)[] = [];
  const client = {
    query(asked: unknown, callback: (error: unknown, result?: unknown) => void) {
      const { name } = asked as { name?: string };
      names.push(name);
      const error = answer(name);
      callback(error, error ? undefined : 'rows');
    },
  };
  let isReady = false;
  keepPostgresStatements(client as never, (error) => (isReady = error === null));
  expect(isReady).toBe(true);
  const ask = (text: string) =>
    new Promise((resolve, reject) => {
      client.query({ text, values: [] }, (error, result) =>
        error ? reject(error as Error) : resolve(result),
      );
    });
  return { names, ask };
}

const times = async (count: number, work: () => Promise<unknown>) => {
  for (let time = 0; time < count; time += 1) await work();
};

describe('statements kept by PostgreSQL', () => {
  it('gives a name to what comes again, one a text, and none to what came once or is no question', async () => {
    const { names, ask } = connection();
    await times(4, () => ask('select 1'));
    await times(4, () => ask('select 2'));
    await times(4, () => ask('begin'));
    await ask('select 3');
    const [a, , b] = [names[2], names[3], names[6]];
    expect(typeof a).toBe('string');
    expect(b).not.toBe(a);
    expect(names).toEqual([
      undefined,
      undefined,
      a,
      a,
      undefined,
      undefined,
      b,
      b,
      ...Array(5).fill(undefined),
    ]);
  });

  it('keeps only so many, and none that is very long', async () => {
    const { names, ask } = connection();
    await times(5, () => ask(`select '${'x'.repeat(9_000)}'`));
    expect(new Set(names)).toEqual(new Set([undefined]));
    for (let number = 0; number < 400; number += 1) await times(3, () => ask(`select ${number}`));
    expect(new Set(names).size - 1).toBe(300);
  });

  it('asks once more without a name where the table has changed, and anew under another name from then on', async () => {
    const outdated = Object.assign(new Error('cached plan must not change result type'), { code: '0A000' });
    let isChanged = false;
    const old = new Set<string>();
    const { names, ask } = connection((name) => {
      if (name !== undefined && !isChanged) old.add(name);
      return isChanged && name !== undefined && old.has(name) ? outdated : null;
    });
    await times(3, () => ask('select * from story'));
    isChanged = true;
    expect(await ask('select * from story')).toBe('rows');
    expect(names.slice(-2)).toEqual([names[2], undefined]);
    await times(3, () => ask('select * from story'));
    expect(names.at(-1)).not.toBe(names[2]);
  });

  it('tells every other error as it came', async () => {
    const wrong = Object.assign(new Error('no such column'), { code: '42703' });
    const { ask } = connection(() => wrong);
    await times(4, () => expect(ask('select wrong')).rejects.toBe(wrong));
  });

  const url = process.env.TEST_POSTGRES_URL;
  itWhere(url, 'PostgreSQL')(
    'reads the new columns of a real table that was altered by somebody else',
    async () => {
      const client = new Client({ connectionString: url });
      await client.connect();
      try {
        await client.query('create temporary table kept_story (slug text)');
        keepPostgresStatements(client as never, () => undefined);
        const ask = () =>
          new Promise<QueryResult>((resolve, reject) => {
            client.query({ text: 'select * from kept_story', values: [] }, (error, result) =>
              error ? reject(error) : resolve(result),
            );
          });
        await client.query("insert into kept_story values ('one')");
        await times(8, ask);
        await client.query("alter table kept_story add column locale text default 'en'");
        expect((await ask()).rows).toEqual([{ slug: 'one', locale: 'en' }]);
        await times(4, ask);
      } finally {
        await client.end();
      }
    },
  );
});
