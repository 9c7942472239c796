import { publicBody } from '../../../src/newsroom/edition/public-body';
import { blockShape } from '../../../src/newsroom/edition/shapes';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });

it('keeps every block of the editor with what readers need of it', () => {
  const body = [
    { type: 'heading', level: 3, children: [text('Ferries', { bold: true, italic: false })] },
    {
      type: 'paragraph',
      children: [text('See '), { type: 'link', url: '/plan', children: [text('the plan')] }],
    },
    { type: 'quote', children: [text('Now')] },
    { type: 'code', language: 'sql', children: [text('select 1')] },
    {
      type: 'list',
      format: 'ordered',
      children: [
        { type: 'list-item', children: [text('One')] },
        { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('Two')] }] },
      ],
    },
  ];
  const shown = publicBody(body);
  expect(shown).toEqual([
    { type: 'heading', level: 3, children: [text('Ferries', { bold: true })] },
    ...body.slice(1),
  ]);
  for (const block of shown) expect(blockShape.safeParse(block).error).toBeUndefined();
});

it('lets through nothing that an editor cannot have written, whatever the database holds', () => {
  const body = [
    null,
    { type: 'script', children: [text('alert(1)')] },
    {
      type: 'paragraph',
      secret: 1,
      children: [null, 7, text('Kept', { onclick: 'x', _id: 4 }), { type: 'text' }],
    },
    { type: 'list', children: [{ type: 'list-item', children: [{ type: 'list', children: [] }] }, 'no'] },
    { type: 'heading', level: 99, children: 'no' },
  ] as never;
  const shown = publicBody(body);
  expect(shown).toEqual([
    { type: 'paragraph', children: [text('Kept')] },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [] },
        { type: 'list', format: 'unordered', children: [] },
      ],
    },
    { type: 'heading', level: 2, children: [] },
  ]);
  for (const block of shown) expect(blockShape.safeParse(block).error).toBeUndefined();
});

it('ends lists in lists at a depth that no story has', () => {
  const nested = (depth: number): object => ({
    type: 'list',
    format: 'ordered',
    children: depth === 0 ? [] : [nested(depth - 1)],
  });
  expect(JSON.stringify(publicBody([nested(5_000)] as never)).split('"list"').length).toBeLessThan(20);
});
