/**
 * A queue of one: each piece of work begins when the one before has ended, well or badly. Pictures are decoded in it,
 * so that ten of the largest at once cost the memory of one.
 */
export function oneAtATime(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
