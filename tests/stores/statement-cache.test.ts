import Database from 'better-sqlite3';
import { keepStatements } from '../../src/stores/database/connections/statement-cache';

const open = () => {
  const database = new Database(':memory:');
  let prepared = 0;
  const original = database.prepare.bind(database);
  database.prepare = ((sql: string) => {
    prepared += 1;
    return original(sql);
  }) as typeof database.prepare;
  keepStatements(database as never);
  database.prepare('create table story (slug text)').run();
  return { database, prepared: () => prepared };
};

describe('kept statements', () => {
  it('prepares one text once, however often it is asked', () => {
    const { database, prepared } = open();
    const before = prepared();
    for (let number = 0; number < 20; number += 1) {
      database.prepare('insert into story (slug) values (?)').run(`story-${number}`);
    }
    expect(prepared() - before).toBe(1);
    expect(database.prepare('select count(*) as stories from story').get()).toEqual({ stories: 20 });
  });

  it('sees the columns of a table as they are after a change', () => {
    const { database } = open();
    database.prepare('insert into story (slug) values (?)').run('one');
    expect(database.prepare('select * from story').all()).toEqual([{ slug: 'one' }]);
    database.prepare("alter table story add column locale text default 'en'").run();
    expect(database.prepare('select * from story').all()).toEqual([{ slug: 'one', locale: 'en' }]);
  });

  it('gives a second statement while the first is still being read', () => {
    const { database } = open();
    for (const slug of ['one', 'two', 'three'])
      database.prepare('insert into story (slug) values (?)').run(slug);
    const seen: string[] = [];
    for (const outer of database.prepare('select slug from story').iterate() as Iterable<{ slug: string }>) {
      seen.push(`${outer.slug} of ${database.prepare('select slug from story').all().length}`);
    }
    expect(seen).toEqual(['one of 3', 'two of 3', 'three of 3']);
  });

  it('forgets the oldest text rather than growing with every new one', () => {
    const { database, prepared } = open();
    database.prepare('select 1 as one, -1 as number').all();
    for (let number = 0; number < 1_000; number += 1) database.prepare(`select ${number} as number`).all();
    const before = prepared();
    database.prepare('select 999 as number').all();
    expect(prepared() - before).toBe(0);
    database.prepare('select 1 as one, -1 as number').all();
    expect(prepared() - before).toBe(1);
  });
});
