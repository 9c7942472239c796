import { plainWords } from '../words/plain-words';
import { languageOf } from '../../text/language-of';
import { oncePer } from '../../text/once-per';
import { isEnglish } from '../words/stop-words';
import { marksOf, unpairedMarks, type Quotation } from './quotes';

/** The double marks that a text writes; French ones bring their inner space along. */
export interface QuoteStyle {
  opens: string;
  closes: string;
}

/** What a bullet's marks are judged by. */
export interface StyleDesk {
  quoteStyle: QuoteStyle;
  quotations: readonly Quotation[];
  locale: string;
}

export const CURLY: QuoteStyle = { opens: '“', closes: '”' };
const SWEDISH: QuoteStyle = { opens: '”', closes: '”' };
const STRAIGHT: QuoteStyle = { opens: '"', closes: '"' };
const LOW: QuoteStyle = { opens: '„', closes: '“' };
const ANGLED: QuoteStyle = { opens: '«', closes: '»' };

/** Marks that only some languages have: whoever typed them knew what they did. */
const NATIVE = /[„«»「」『』]/u;

const BY_LANGUAGE: Readonly<Record<string, QuoteStyle>> = {
  ...{ sv: SWEDISH, fi: SWEDISH, da: SWEDISH, de: LOW, cs: LOW, sk: LOW, sl: LOW, bg: LOW },
  ...{ pl: { opens: '„', closes: '”' }, hu: { opens: '„', closes: '”' }, ro: { opens: '„', closes: '”' } },
  ...{ fr: { opens: '«\u00a0', closes: '\u00a0»' }, ru: ANGLED, uk: ANGLED, nb: ANGLED, no: ANGLED },
};

/** What a language writes where its story has no quotation to go by. */
export const usualStyle = (locale: string): QuoteStyle => BY_LANGUAGE[languageOf(locale)] ?? CURLY;

/** Which double marks these texts write most, “curly”, "straight", „low“, « angled » or 「corner」; null where they have none. */
export function quoteStyleOf(texts: readonly string[], locale: string): QuoteStyle | null {
  const counted = new Map<string, number>();
  for (const text of texts)
    for (const mark of text.match(MARKS) ?? []) counted.set(mark, (counted.get(mark) ?? 0) + 1);
  const count = (marks: string): number =>
    [...marks].reduce((sum, mark) => sum + (counted.get(mark) ?? 0), 0);
  const low = count('„');
  const styles: [times: number, style: QuoteStyle][] = [
    // A low mark has one of these as its partner; without “ both are ”, as in Swedish.
    [count('“”') - low, count('“') === 0 && usualStyle(locale) === SWEDISH ? SWEDISH : CURLY],
    [count('"'), STRAIGHT],
    [low * 2, { opens: '„', closes: count('”') > count('“') ? '”' : '“' }],
    [count('«»'), count('«»') === 0 ? ANGLED : angledIn(texts)],
    [count('「」'), { opens: '「', closes: '」' }],
  ];
  const [times, style] = styles.reduce((most, one) => (one[0] > most[0] ? one : most));
  return times > 0 ? style : null;
}

const MARKS = /["“”„«»「」]/gu;

/** « French », «Russian» or »German books«. */
function angledIn(texts: readonly string[]): QuoteStyle {
  const times = (mark: RegExp): number =>
    texts.reduce((sum, text) => sum + (text.match(mark)?.length ?? 0), 0);
  if (times(/(?:^|[\s(])»(?=[\p{L}\p{N}])/gu) > times(/(?:^|[\s(])«/gu)) return { opens: '»', closes: '«' };
  const spaces = texts.map((text) => /«([ \u00a0\u202f])/u.exec(text)?.[1]);
  const space = spaces.find((found) => found !== undefined) ?? '';
  return { opens: `«${space}`, closes: `${space}»` };
}

const DOUBLE = /["“”]/u;
const ANY = /["“”„«»]/u;

/**
 * The same text with its double marks in one style. Marks of another language stay, but in English, which has none of
 * its own; so do unpaired ones. Straight single marks around what the story quotes become double, too.
 */
export function inQuoteStyle(
  typed: string,
  { quoteStyle: { opens, closes }, quotations, locale }: StyleDesk,
): string {
  const english = isEnglish(locale);
  const text = english ? withDoubled(typed, quotations) : typed;
  const own = english && !NATIVE.test(opens) ? ANY : DOUBLE;
  if ((own === DOUBLE && NATIVE.test(text)) || unpairedMarks(text).length > 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const mark of marksOf(text)) {
    if (!own.test(mark.char)) continue;
    pieces.push(text.slice(from, mark.at), mark.opens ? opens : closes);
    from = mark.at + mark.char.length;
  }
  return pieces.join('') + text.slice(from);
}

const SINGLE = /(^|[\s(])(?:'([^'"“”]{2,300}?)'|‘([^‘’"“”]{2,300}?)’)(?=[\s.,;:!?)]|$)/gu;
const inPlainWords = oncePer((quotations: readonly Quotation[]) => new Set(quotations.map(plainWords)));

/** 'We won,' in double marks where the story quotes those words; else it may be an apostrophe, or a title. */
const withDoubled = (text: string, quotations: readonly Quotation[]): string =>
  text.replace(SINGLE, (whole, before: string, straight?: string, curly?: string) => {
    const inside = straight ?? curly ?? '';
    return inPlainWords(quotations).has(plainWords(inside)) ? `${before}"${inside}"` : whole;
  });
