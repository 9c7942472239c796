import { datedCorrections } from '../../src/newsroom/article/corrections';

const now = '2026-03-02T09:00:00.000Z';
const earlier = '2026-03-01T12:00:00.000Z';
const known = [{ id: 7, at: earlier }];

describe('the time of a correction', () => {
  it.each([
    ['typed', { text: 'A', at: earlier }, earlier],
    ['not typed', { text: 'A' }, now],
    ['left empty in the form', { text: 'A', at: null }, now],
    ['of a known correction whose text alone is sent', { id: 7, text: 'B' }, earlier],
    ['of a known correction, its id as text', { id: '7', text: 'B' }, earlier],
    ['taken away from a known correction', { id: 7, text: 'B', at: null }, now],
    ['of an id that is not known', { id: 8, text: 'B' }, now],
  ])('%s', (_name, correction, at) => {
    expect(datedCorrections([correction], { known, now })).toEqual([{ ...correction, at }]);
  });

  it('leaves what is no correction to the checks of the input', () => {
    expect(datedCorrections([null, 'x', 3], { known, now })).toEqual([null, 'x', 3]);
  });
});
