import fc from 'fast-check';
import type { Problem } from '../../../src/newsroom/problem';
import {
  AFTER,
  problemsOpenNow,
  problemsToCheck,
  STALE,
  urgencyOf,
  type FoundProblem,
  type OpenProblem,
} from '../../../src/newsroom/in-short/to-check/open-problems';

const bullet = (text: string) => ({ text, label: '', locked: false });
const problem = (fields: Partial<Problem>): Problem => ({
  level: 'warning',
  code: 'in-short.length',
  path: ['summaryBullets', 0, 'text'],
  message: 'Too long.',
  ...fields,
});
const found = (fields: Partial<FoundProblem> = {}): FoundProblem => ({
  code: STALE,
  level: 'warning',
  message: 'Its sentence is gone.',
  bullet: 0,
  text: 'The port hires 14 people.',
  ...fields,
});

describe('which problems of a list an editor is asked to check', () => {
  const check = (...problems: Problem[]) =>
    problemsToCheck(problems, [bullet('One.'), bullet('Two.')]).map(({ code, bullet: place, text }) => [
      code,
      place,
      text,
    ]);

  it('are those of typed bullets, each with the words that were typed', () => {
    expect(check(problem({ path: ['summaryBullets', 1, 'text'] }))).toEqual([['in-short.length', 1, 'Two.']]);
  });

  it('are those of the typed list as a whole', () => {
    expect(check(problem({ code: 'in-short.count', path: ['summaryBullets'] }))).toEqual([
      ['in-short.count', null, ''],
    ]);
  });

  it('are not what was put right already', () => {
    expect(check(problem({ code: 'in-short.name-case', before: 'ada', after: 'Ada' }))).toEqual([]);
    expect(check(problem({ code: 'in-short.doubled', before: 'One.', after: '' }))).toEqual([]);
  });

  it('are not warnings about a list made from the body, but whatever stops publication', () => {
    const path = ['inShort', 0, 'text'];
    expect(check(problem({ path }))).toEqual([]);
    expect(check(problem({ path, level: 'blocker' }))).toEqual([['in-short.length', null, '']]);
    expect(check(problem({ code: 'in-short.too-short', path: ['body'], level: 'blocker' }))).toHaveLength(1);
  });
});

describe('a problem that waits', () => {
  /** Takes a story through its steps, one minute each. */
  const life = (...steps: ((before: readonly OpenProblem[]) => ReturnType<typeof AFTER.save>)[]) =>
    steps.reduce<OpenProblem[]>(
      (before, step, minute) => problemsOpenNow(before, step(before), minute * 60_000),
      [],
    );
  const save =
    (...problems: FoundProblem[]) =>
    (before: readonly OpenProblem[]) =>
      AFTER.save(before, problems);
  const seen = (problems: readonly OpenProblem[]) =>
    problems.map(({ isInDraft, isPublic }) => ({ isInDraft, isPublic }));

  it('is in the draft until it is published', () => {
    expect(seen(life(save(found())))).toEqual([{ isInDraft: true, isPublic: false }]);
    expect(seen(life(save(found()), AFTER.publish))).toEqual([{ isInDraft: true, isPublic: true }]);
  });

  it('keeps the time it was found through later saves, wherever its bullet moves', () => {
    const [one] = life(save(), save(found()), AFTER.publish, save(found({ bullet: 3 })));
    expect(one).toMatchObject({ foundMs: 60_000, bullet: 3 });
  });

  it('is a new one where the bullet was typed anew', () => {
    const [one] = life(save(found()), save(found({ text: 'The port hires 15 people.' })));
    expect(one).toMatchObject({ foundMs: 60_000 });
  });

  it('waits on while readers still see what the draft has put right', () => {
    const open = life(save(found()), AFTER.publish, save());
    expect(seen(open)).toEqual([{ isInDraft: false, isPublic: true }]);
    expect(open[0]?.foundMs).toBe(0);
    expect(life(save(found()), AFTER.publish, save(), AFTER.publish)).toEqual([]);
  });

  it('goes with the version that it stood in', () => {
    expect(life(save(found()), AFTER.publish, save(), AFTER.unpublish)).toEqual([]);
    expect(seen(life(save(found()), AFTER.publish, AFTER.unpublish))).toEqual([
      { isInDraft: true, isPublic: false },
    ]);
  });

  it('stands in front when its source is gone, then when it stops publication', () => {
    const open = life(
      save(
        found({ code: 'in-short.length', message: 'Long.' }),
        found({ code: 'in-short.label-inside', level: 'blocker', message: 'Label.' }),
        found(),
      ),
    );
    expect(open.map(({ code }) => code)).toEqual([STALE, 'in-short.label-inside', 'in-short.length']);
  });
});

describe('the list a story has after any steps', () => {
  /** Few, so that two versions often share some: in another order, at another place, twice. */
  const problems = fc.array(
    fc.record({
      code: fc.constantFrom(STALE, 'in-short.length'),
      bullet: fc.constantFrom(0, 1, 2),
      text: fc.constantFrom('One.', 'Two.', 'Three.'),
    }),
    { maxLength: 4 },
  );
  const step = fc.oneof(problems, fc.constantFrom('publish' as const, 'unpublish' as const));

  it('is what looking at its two versions anew would make of it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let open: OpenProblem[] = [];
        let stands: { draft: FoundProblem[]; published: FoundProblem[] } = { draft: [], published: [] };
        for (const [minute, next] of steps.entries()) {
          if (next === 'publish') stands = { draft: stands.draft, published: stands.draft };
          else if (next === 'unpublish') stands = { draft: stands.draft, published: [] };
          else stands = { ...stands, draft: next.map((fields) => found(fields)) };
          const taken = typeof next === 'string' ? AFTER[next](open) : AFTER.save(open, stands.draft);
          open = problemsOpenNow(open, taken, minute);
          expect(problemsOpenNow(open, stands, minute + 1)).toEqual(open);
        }
      }),
    );
  });
});

describe('how soon a story needs an editor', () => {
  it.each([
    [0, [found({ level: 'blocker' })]],
    [0, [found(), found({ code: 'in-short.label-inside', level: 'blocker' })]],
    [1, [found(), found({ code: 'in-short.length' })]],
    [2, [found({ code: 'in-short.label-inside', level: 'blocker' })]],
    [3, [found({ code: 'in-short.length' })]],
  ] as const)('is %i', (urgency, problems) => {
    expect(urgencyOf(problems)).toBe(urgency);
  });
});
