import { gathered } from '../../src/stores/public-reads/gathered';

describe('a gathered question', () => {
  const slow = () => {
    const waiting: ((answer: number) => void)[] = [];
    const ask = gathered(() => new Promise<number>((resolve) => waiting.push(resolve)));
    return { ask, waiting, turn: () => new Promise((resolve) => setImmediate(resolve)) };
  };

  it('is asked again for whoever comes while it is under way, once for all of them', async () => {
    const { ask, waiting, turn } = slow();
    const first = ask();
    await turn();
    const later = [ask(), ask()];
    await turn();
    expect(waiting).toHaveLength(1);
    waiting[0]!(1);
    expect(await first).toBe(1);
    await turn();
    expect(waiting).toHaveLength(2);
    waiting[1]!(2);
    expect(await Promise.all(later)).toEqual([2, 2]);
  });

  it('goes on after a failure, which only those hear who waited for it', async () => {
    let fails = true;
    const ask = gathered(async () => {
      if (fails) throw new Error('away');
      return 'there';
    });
    const first = ask();
    await expect(first).rejects.toThrow('away');
    fails = false;
    expect(await ask()).toBe('there');
  });
});
