import type { InShortItem } from '../../newsroom/article/article';
import type { Problem } from '../../newsroom/problem';

/** What there is to say about one item of the list. */
export interface ItemNotes {
  /** The bullet it was typed in, or null for a derived item. */
  bullet: number | null;
  /** What readers see put right while the form still holds it as typed. */
  repairs: Problem[];
  findings: Problem[];
}

export interface ListNotes {
  items: ItemNotes[];
  /** Bullets that are left out, because another one says the same. */
  doubled: { bullet: number; problem: Problem }[];
  /** About the list as a whole. */
  list: Problem[];
}

/** How many remarks an editor sees: what was put right in one item is one line. */
export const remarksIn = ({ items, doubled, list }: ListNotes): number =>
  doubled.length +
  list.length +
  items.reduce((sum, { repairs, findings }) => sum + findings.length + (repairs.length > 0 ? 1 : 0), 0);

const isRepair = (problem: Problem): boolean => problem.after !== undefined;

/** Sorts problems to the items they are about. `typed` are the texts of the bullets as the form holds them. */
export function notesOf(
  items: readonly InShortItem[],
  problems: readonly Problem[],
  typed: readonly string[],
): ListNotes {
  const doubled = problems
    .filter(({ code }) => code === 'in-short.doubled')
    .map((problem) => ({ bullet: Number(problem.path[1]), problem }));
  const isDoubled = (bullet: number) => doubled.some((one) => one.bullet === bullet);
  const kept = typed.flatMap((text, bullet) => (text.trim() === '' || isDoubled(bullet) ? [] : [bullet]));
  const about = (field: string, index: number) =>
    problems.filter(
      ({ path, code }) => path[0] === field && path[1] === index && code !== 'in-short.doubled',
    );
  return {
    items: items.map(({ origin }, index) => {
      const bullet = origin === 'editor' ? (kept[index] ?? null) : null;
      const mine = bullet === null ? about('inShort', index) : about('summaryBullets', bullet);
      return {
        bullet,
        repairs: mine.filter(isRepair),
        findings: mine.filter((problem) => !isRepair(problem)),
      };
    }),
    doubled,
    list: problems.filter(({ path, code }) => path.length < 2 && code !== 'in-short.too-short'),
  };
}
