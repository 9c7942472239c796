import { jsonForColumn } from '../../src/stores/move/column-values';

const TIME = 'timestamp without time zone';

it.each([
  ['milliseconds', Date.UTC(2026, 2, 1, 9, 30, 15, 250)],
  ['milliseconds as text', String(Date.UTC(2026, 2, 1, 9, 30, 15, 250))],
  ['ISO text', '2026-03-01T09:30:15.250Z'],
  ['text of SQLite itself, which is UTC', '2026-03-01 09:30:15.250'],
])('reads %s as one and the same time', (_kind, value) => {
  const written = jsonForColumn(value, TIME) as string;
  expect(new Date(written).toISOString()).toBe('2026-03-01T09:30:15.250Z'); // local, as the driver reads it
  expect(jsonForColumn(value, 'timestamp with time zone')).toBe('2026-03-01T09:30:15.250Z');
});

it.each([
  ['[{"type":"paragraph"}]', 'jsonb', [{ type: 'paragraph' }]],
  ['"text"', 'json', 'text'],
  ['not json', 'jsonb', 'not json'],
  ['[1]', 'text', '[1]'],
  [1, 'boolean', 1],
  [null, TIME, null],
  [9007199254740993n, 'bigint', '9007199254740993'],
])('makes %p of a %s column %p', (value, type, expected) => {
  expect(jsonForColumn(value, type)).toEqual(expected);
});
