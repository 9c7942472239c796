import type { InShortItem } from '../../article/article';
import type { HouseStyle } from '../../house-style';
import type { Problem } from '../../problem';
import type { Evidence } from './evidence';
import { isStale, sourceOf } from './item-source';
import { unfoundedIn } from './unfounded';
import { shoutedNames } from '../repair/shouted-names';
import { tokensOf } from '../words/tokens';
import { lint, type Finding, type LintedItem, type LintedStory } from './lint';

/** What each kind of unfounded words is called. */
const UNFOUNDED = [
  ['numbers', 'in-short.number-unknown', 'The story does not have the number'],
  ['quotations', 'in-short.quotation-unknown', 'The story does not have the quotation'],
  ['names', 'in-short.name-unknown', 'The story does not have the name'],
  ['days', 'in-short.name-unknown', 'The story does not mention'],
] as const;

/** An item an editor typed, with the sentence of the body that bears it out, if there is one. */
export function withSource(
  item: InShortItem,
  { evidence, previous }: { evidence: Evidence; previous: readonly InShortItem[] },
): InShortItem {
  const sourced = { ...item, source: sourceOf(item.text, evidence) };
  return isStale(sourced, previous) ? { ...sourced, stale: true } : sourced;
}

/** What an item says that headline, standfirst and body do not, and whether its source has left the body. */
function unproven({ item, path }: LintedItem, evidence: Evidence): Finding[] {
  const unfounded = unfoundedIn(item.text, evidence);
  const found = UNFOUNDED.flatMap(([kind, code, message]) =>
    unfounded[kind].map((words): Finding => ({
      code,
      path,
      message: `${message} "${words}".`,
      before: words,
    })),
  );
  const shouted = [...shoutedNames(tokensOf(item.text, evidence.names.lower), evidence.names).keys()].map(
    (at) => /^[\p{L}\p{M}’'-]+/u.exec(item.text.slice(at))?.[0] ?? '',
  );
  for (const before of new Set(shouted)) {
    const message = `The story does not write "${before}" in capitals.`;
    found.push({ code: 'in-short.all-caps', path, message, before });
  }
  if (item.stale) {
    const message = 'The sentence this item was taken from is no longer in the body.';
    found.push({ code: 'in-short.stale', path, message });
  }
  return found;
}

/**
 * Everything an editor should look at in a finished list: what the story does not bear out (asked only of items an
 * editor typed; derived ones are the body's own words) and what the house style would have otherwise.
 */
export function review(
  items: readonly LintedItem[],
  story: LintedStory,
  { style, evidence }: { style: HouseStyle['inShort']; evidence: Evidence | null },
): Problem[] {
  const unfounded = evidence === null ? [] : items.flatMap((one) => unproven(one, evidence));
  return [...unfounded, ...lint(items, story, style)].flatMap((finding): Problem[] => {
    const level =
      finding.code === 'in-short.stale' && style.staleBlocks ? 'blocker' : style.levels[finding.code];
    return level === 'off' ? [] : [{ level: level ?? 'warning', ...finding }];
  });
}
