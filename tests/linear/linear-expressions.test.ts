import { ourExpressions } from './expressions';
import { fasterThanLinear } from './growth';
import { pumpsFor } from './pumps';

it('every expression of ours, literal or put together, is linear in whatever it is made to repeat', () => {
  const expressions = ourExpressions();
  expect(expressions.length).toBeGreaterThan(600);
  const slow = expressions.flatMap((expression) => {
    const made = new RegExp(expression.source, expression.flags);
    for (const { unit, tail } of pumpsFor(expression)) {
      const grew = fasterThanLinear(
        (length) => {
          const text = unit.repeat(Math.ceil(length / unit.length)) + tail;
          return () => text.replace(made, '');
        },
        [4_000, 16_000],
      );
      // Mend it where a run begins: `(?<![,;])[,;]+$`, not `[,;]+$`; `(?:(?<!\s)\s+)?x`, not `\s*x`.
      if (grew !== null) return [`${expression.where} ${made}: ${JSON.stringify({ unit, tail })} ${grew}`];
    }
    return [];
  });
  expect(slow).toEqual([]);
});
