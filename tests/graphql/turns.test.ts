import { turns } from '../../src/graphql/limits/turns';

describe('taking turns', () => {
  it('begins a few at a time, in order, with rounds of the event loop between', async () => {
    const turn = turns();
    const begun: number[] = [];
    const all = Promise.all(
      Array.from({ length: 20 }, (_one, number) => turn().then(() => begun.push(number))),
    );
    const rounds: number[] = [];
    while (begun.length < 20) {
      await new Promise((resolve) => setImmediate(resolve));
      rounds.push(begun.length);
    }
    await all;
    expect(begun).toEqual(Array.from({ length: 20 }, (_one, number) => number));
    expect(rounds.length).toBeGreaterThanOrEqual(5);
  });

  it('goes on after a rest', async () => {
    const turn = turns();
    await turn();
    await turn();
  });
});
