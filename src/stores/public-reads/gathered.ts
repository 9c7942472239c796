/**
 * Asks one question for everybody who has it at once. Whoever comes while it is under way waits for the next one,
 * since the answer under way may be older than the question.
 */
export function gathered<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let current: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | null = null;
  const begin = () => {
    next = null;
    const asked = ask();
    current = asked.catch(() => undefined);
    return asked;
  };
  return () => (next ??= current.then(begin));
}
