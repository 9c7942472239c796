import { segmentsOf } from '../../text/segments';
import type { InShortItem } from '../../article/article';
import type { HouseStyle } from '../../house-style';
import type { Problem } from '../../problem';
import { danglingIn, storyReferences, type StoryReferences } from '../references/dangling';
import { speaksInFirstPerson } from '../statements/first-person';
import { lacksVerb } from '../statements/missing-verb';
import { unpairedMarks } from '../marks/quotes';
import { saySame } from '../words/same-news';
import { hasSinglePairs } from '../marks/single-quotes';
import { languageOf } from '../../text/language-of';
import { isEnglish } from '../words/stop-words';
import { withFinalStop } from '../marks/typography';

/** An item of the list and the field it was typed in, for the path of a problem. */
export interface LintedItem {
  item: InShortItem;
  path: (string | number)[];
}

/** A problem before the house style has said how grave it is. */
export type Finding = Omit<Problem, 'level'>;

/** How many words a reader counts. Scripts without spaces are counted by the language's own rules. */
function wordCount(text: string, locale: string): number {
  if (!/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(text)) {
    return (text.match(/\S+/gu) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  let count = 0;
  const segmenter = new Intl.Segmenter(localeOr(locale), { granularity: 'word' });
  for (const { isWordLike } of segmentsOf(text, segmenter)) {
    if (isWordLike) count += 1;
  }
  return count;
}

function localeOr(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Initials may stand in capitals; two long words side by side, or most of the line, are a cry. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const isCapitals = words.map((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  const long = (index: number) => isCapitals[index] === true && (words[index]?.length ?? 0) >= 4;
  if (words.some((_, index) => long(index) && long(index + 1))) return true;
  const shouted = words.filter((_, index) => isCapitals[index]);
  // "AC/DC played.": two short sets of initials are no cry.
  return shouted.some((word) => word.length > 3) && words.length > 2 && shouted.length / words.length > 0.5;
}

interface Rule {
  code: string;
  /** A plain sentence where the item breaks the rule, else null. */
  finds(item: InShortItem, context: LintContext): string | null;
}

interface LintContext {
  headline: string;
  locale: string;
  style: HouseStyle['inShort'];
  earlier: readonly InShortItem[];
  /** Headline and standfirst, which a reader has met before the list. */
  top: string;
  story: StoryReferences;
}

const RULES: readonly Rule[] = [
  {
    code: 'in-short.length',
    finds: ({ text, origin }, { locale, style }) => {
      const words = wordCount(text, locale);
      const most = origin === 'derived' ? style.longestDerivedWords : style.longestItemWords;
      return words > most ? `This item has ${words} words; the house style allows ${most}.` : null;
    },
  },
  {
    code: 'in-short.quotes-open',
    finds: ({ text }, { locale }) =>
      unpairedMarks(text).length > 0 || (isEnglish(locale) && !hasSinglePairs(text))
        ? 'A quotation mark in this item has no partner.'
        : null,
  },
  {
    code: 'in-short.final-stop-missing',
    finds: ({ text }, { style, locale }) =>
      withFinalStop(text, { finalStop: style.finalStop, locale }) === text
        ? null
        : style.finalStop
          ? 'This item does not end in a full stop, as the house style wants.'
          : 'This item ends in a full stop; the house style has none in lists.',
  },
  {
    code: 'in-short.no-verb',
    finds: ({ text }, { locale }) =>
      isEnglish(locale) && lacksVerb(text) ? 'This item has no verb: say who does what.' : null,
  },
  {
    code: 'in-short.repeats-headline',
    finds: ({ text }, { headline }) => (saySame(text, headline) ? 'This item repeats the headline.' : null),
  },
  {
    code: 'in-short.repeats-item',
    finds: ({ text }, { earlier }) => {
      const same = earlier.find((other) => saySame(text, other.text));
      return same ? `This item says the same as another one: "${same.text}"` : null;
    },
  },
  {
    code: 'in-short.label-inside',
    finds: ({ text, label }) =>
      /^\W*in ?short\s*[:–—-]/iu.test(text) ||
      /^\W*in ?short\W*$/iu.test(label ?? '') ||
      /^In ?Short(?=\p{Lu})/u.test(text)
        ? 'The words "In Short" stand in the item itself; readers see them above the list already.'
        : null,
  },
  {
    code: 'in-short.ellipsis',
    finds: ({ text }) =>
      /(?:…|\.\.\.)["”’»)\]]*$/u.test(text.trimEnd()) ? 'This item breaks off; say what happened.' : null,
  },
  {
    code: 'in-short.first-person',
    finds: ({ text }, { locale }) =>
      speaksInFirstPerson(text, languageOf(locale || 'en'))
        ? 'This item speaks in the first person; say who is meant, or put it in quotation marks.'
        : null,
  },
  {
    code: 'in-short.dangling',
    finds: ({ text }, { locale, earlier, top, story }) => {
      if (!isEnglish(locale)) return null;
      const words = danglingIn(text, { top, told: earlier.map((one) => one.text), story });
      return words === null
        ? null
        : `Nothing before this item says who or what "${words}" is; name it, or put the item behind the one that does.`;
    },
  },
  {
    code: 'in-short.all-caps',
    finds: ({ text }) => (isShouted(text) ? 'This item is written in capitals.' : null),
  },
];

/** What the rules ask of the story that a list stands in; `sentences` are those of its body, where they are known. */
export interface LintedStory {
  headline: string;
  standfirst?: string;
  locale: string;
  sentences?: readonly string[];
}

/** What an editor could better in the list, by the rules of the house, in the list's order. */
export function lint(
  items: readonly LintedItem[],
  { headline, standfirst = '', locale, sentences = [] }: LintedStory,
  style: HouseStyle['inShort'],
): Finding[] {
  const top = `${headline} ${standfirst}`;
  const story = storyReferences(isEnglish(locale) ? sentences : []);
  const found: Finding[] = [];
  if (items.length > 0 && (items.length < style.minItems || items.length > style.maxItems)) {
    const message = `The list has ${items.length} item${items.length === 1 ? '' : 's'}; the house style wants ${style.minItems} to ${style.maxItems}.`;
    found.push({ code: 'in-short.count', path: [items[0]?.path[0] ?? 'inShort'], message });
  }
  items.forEach(({ item, path }, index) => {
    const earlier = items.slice(0, index).map((one) => one.item);
    for (const { code, finds } of RULES) {
      const message = finds(item, { headline, locale, style, earlier, top, story });
      if (message !== null) found.push({ code, path, message });
    }
  });
  return found;
}
