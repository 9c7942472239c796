/** A test that needs what not every machine has; where it is missing the summary names it, and what it needs. */
export const itWhere = (isThere: unknown, needs: string): jest.It => (isThere ? it : named(it.skip, needs));

/** The same for many tests. */
export const describeWhere = (isThere: unknown, needs: string): jest.Describe =>
  isThere ? describe : named(describe.skip as jest.Describe, needs);

const named = <Block extends jest.Describe | jest.It>(skipped: Block, needs: string): Block => {
  const titled = (title: unknown) => `${String(title)} (needs ${needs})`;
  const one = (title: string, body: never) => (skipped as jest.It)(titled(title), body);
  const each = (table: never) => (title: string, body: never) => skipped.each(table)(titled(title), body);
  return Object.assign(one, skipped, { each }) as unknown as Block;
};
