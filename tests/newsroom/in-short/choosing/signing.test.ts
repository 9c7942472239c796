import { drawSample } from '../../../../bench/in-short/sample';
import { countsOf, isSigned, signingTable, type Judgement } from '../../../../bench/in-short/signing-table';
import { wilson } from '../../../../bench/in-short/wilson';

const ROWS = Array.from({ length: 50 }, (_, index) => ({
  id: `story-${index}`,
  body: 'Oslo closed a pier.',
  highlights: ['Pier closed.'],
  source: 'own',
}));
const judged = (items: string[], missed = false): Judgement => ({ id: 'a', list: 0, items, missed });

describe('a sample', () => {
  const first = drawSample(ROWS, { name: 'one', size: 20 });

  it('is the same for the same name, and another for another', () => {
    expect(drawSample([...ROWS].reverse(), { name: 'one', size: 20 })).toEqual(first);
    expect(drawSample(ROWS, { name: 'two', size: 20 })).not.toEqual(first);
  });

  it('holds no story of an earlier one', () => {
    const next = drawSample(ROWS, { name: 'two', size: 30 }, [{ name: 'one', size: 20 }]);
    expect(next).toHaveLength(30);
    expect(next.filter((row) => first.includes(row))).toEqual([]);
  });
});

describe('judgements', () => {
  it('sign a list of which every item is printed and the main news is there', () => {
    expect(isSigned(judged(['0', '0', '0']))).toBe(true);
    expect(isSigned(judged(['0', 'c', '0']))).toBe(false);
    expect(isSigned(judged(['0', '0', '0'], true))).toBe(false);
    expect(isSigned(judged([]))).toBe(false);
  });

  it('are counted by the gravest class and by any', () => {
    const counts = new Map(
      countsOf([judged(['0', 'cf']), judged(['fa'], true)]).map(([name, hits, of]) => [
        name,
        `${hits}/${of}`,
      ]),
    );
    expect(counts.get('items printable')).toBe('1/3');
    expect(counts.get('c first: dangling')).toBe('1/3');
    expect(counts.get('f first: over 30 words')).toBe('1/3');
    expect(counts.get('f at all: over 30 words')).toBe('2/3');
    expect(counts.get('main news missed')).toBe('1/2');
  });

  it('make a table with a column a system', () => {
    const table = signingTable(
      new Map([
        ['ours', [judged(['0'])]],
        ['first three', [judged(['c'])]],
      ]),
    );
    expect(table.split('\n')[0]).toBe('|  | ours | first three |');
    expect(table).toContain('| lists signed | 100 % (1 of 1; 21 to 100) | 0 % (0 of 1; 0 to 79) |');
  });
});

it('gives the interval of a share after Wilson', () => {
  const [low, high] = wilson(11, 80);
  expect(low).toBeCloseTo(0.0786, 3);
  expect(high).toBeCloseTo(0.2298, 3);
});
