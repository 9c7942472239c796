import { allMatches } from '../../text/all-matches';
import { ownsItsStop } from '../../sentences/short-forms';
import { isEnglish } from '../words/stop-words';

/** What ends a sentence by itself in the scripts we know; a full stop after one of these would be one too many. */
const SENTENCE_ENDS = '.!?…。！？؟۔।॥';

/** Closing marks that may stand after the end of a sentence. */
const CLOSING = '"”’\'»«“」』)]';

/** A bullet sign that was copied with the text. */
const BULLET_SIGN = /^[•·▪‣◦●○■□–—*-]+\s+/u;

const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Before a comma nobody sets one. */
const SPACE_BEFORE_COMMA = /(\S)[ \u00a0\u202f]+(,)(?=\s|$)/gu;
/** French sets a space before these; nobody else does. */
const SPACE_BEFORE = /(\S)[ \u00a0\u202f]+([,;:!?])(?=\s|$)/gu;

/**
 * One line with single spaces, no bullet sign, no control characters, dashes and dots by house style.
 *
 * House style: a spaced en dash (`North – South`), never two hyphens; a range keeps its own dash.
 */
export function tidySpaces(text: string, locale: string): string {
  const line = text
    .replace(CONTROLS, '')
    .replace(/[ \t\r\n\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(BULLET_SIGN, '')
    .replace(/ -{1,3} | —{1,2} /gu, ' – ')
    .replace(/(\S)--(?=\S)/gu, '$1–')
    .replace(/(^|\s),,(?=\p{L})/gu, '$1„')
    // A mark opens after a space only: “ closes in German, ” opens in Swedish.
    .replace(/(^|[\s(])([“«„(\[]) (?=\S)/gu, (found, before: string, mark: string) =>
      mark === '«' && isFrench(locale) ? found : before + mark,
    )
    .replace(/(\S) (?=[)\]]|”(?:[\s.,;:!?)]|$))/gu, '$1')
    .replace(/([^.])\.\.$/u, '$1.')
    .replace(/,,+/gu, ',')
    .replace(/(\S) ,(?=\S)/gu, '$1, ')
    // "left.They sang", "Park,Lund": glued where two lines were pasted. "e.g.", "ledger.example" and "1,5" are none.
    .replace(/(\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll}+ )/gu, '$1 ')
    .replace(/(\p{Ll}),(?=\p{L}{2})/gu, '$1, ');
  const spaced = line.replace(isFrench(locale) ? SPACE_BEFORE_COMMA : SPACE_BEFORE, '$1$2');
  return spaced.replace(/(\S) +\.(?=\s|$)/gu, '$1.').trim();
}

const isFrench = (locale: string): boolean => /^fr\b/i.test(locale);

/** The stop of a language: Hindi's danda, the Chinese and Japanese circle, the Latin point. */
function stopOf(text: string, locale: string): string {
  if (/^(?:ja|zh)\b/i.test(locale) || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u.test(text)) return '。';
  if (/[\p{sc=Deva}\p{sc=Beng}]$/u.test(text)) return '।';
  if (/^ur\b/i.test(locale)) return '۔';
  return '.';
}

/** "U.S." and "p.m." own their last point. */
const ENDS_IN_LETTER = /(?:^|[^\p{L}])\p{L}\.$/u;
const LAST_WORD = /([\p{L}\p{M}]{1,12})\.$/u;

function endsInAbbreviation(text: string, locale: string): boolean {
  const tail = text.slice(-14);
  return ENDS_IN_LETTER.test(tail) || ownsItsStop(LAST_WORD.exec(tail)?.[1] ?? '', locale);
}

/**
 * The item with the full stop that the house style wants, or without one.
 *
 * A question keeps its mark, an abbreviation its point. In English the stop goes inside a closing quotation mark.
 */
export function withFinalStop(
  text: string,
  { finalStop, locale }: { finalStop: boolean; locale: string },
): string {
  let at = text.length;
  while (at > 0 && CLOSING.includes(text[at - 1] as string)) at -= 1;
  const closing = text.slice(at);
  const inside = text.slice(0, at);
  if (inside === '') return text;
  const last = inside.at(-1) as string;
  if (!finalStop) {
    if (!/[.。।۔]$/u.test(inside) || inside.endsWith('..') || endsInAbbreviation(inside, locale)) return text;
    return inside.slice(0, -1).trimEnd() + closing;
  }
  const own = stopOf(inside.slice(0, -1).trimEnd(), locale);
  // "गया." and "राम आए |": the stop of another script, or a bar for it.
  if (own !== '.' && closing === '' && /[.|｜．]$/u.test(inside) && !/\p{Script=Latin}[.|]$/u.test(inside)) {
    return inside.slice(0, -1).trimEnd() + own;
  }
  if (SENTENCE_ENDS.includes(last)) return text;
  const bare = inside.replace(/(?<![,;:–—\s-])[,;:–—\s-]+$/u, '');
  if (bare === '') return text;
  const stop = stopOf(bare, locale);
  if (closing === '') return bare + stop;
  const quoted = /^["”’']+$/u.test(closing);
  return quoted && isEnglish(locale) ? bare + stop + closing : inside + closing + stop;
}

/** "so." is an end, "St.", "Corp." and "J." are not, nor is "Yahoo!" in the middle of a sentence. */
function isSentenceEnd(word: string, mark: string, locale: string): boolean {
  if (word.length <= 3 || word.includes('.')) return false;
  return mark === '.' ? !ownsItsStop(word, locale) : !/^\p{Lu}/u.test(word);
}

/**
 * Capital letter for the first word of the item and of each sentence in it. A word with a capital inside
 * ("iPhone") and a number stay as they are.
 */
export function withOpeningCapital(
  typed: string,
  { upper, locale }: { upper: (letter: string) => string; locale: string },
): string {
  // Dutch leaves its short words small: "'s Avonds", "'t Gooi".
  const short = /^["“„«]?['’][snt] /u.exec(typed)?.[0] ?? '';
  return short + withCapitals(typed.slice(short.length), upper, locale);
}

function withCapitals(text: string, upper: (letter: string) => string, locale: string): string {
  let done = '';
  let from = 0;
  for (const match of allMatches(text, /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)) {
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    const [, previous = '', mark = ''] =
      /(?<!\S)(\S+?)([.!?])["”’]? $/u.exec(text.slice(Math.max(0, match.index - 40), match.index)) ?? [];
    const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, Math.min(match.index, 8))) && match.index < 8;
    const follows =
      /[.!?]["”’]? ["“‘]?$/u.test(before) &&
      isSentenceEnd(previous.replace(/^[^\p{L}\p{N}]+/u, ''), mark, locale);
    if (!opens && !follows) continue;
    const [letter] = match[0];
    if (!letter || !/\p{Ll}/u.test(letter) || /\p{Lu}/u.test(match[0].split(/[-‐]/u)[0] ?? '')) continue;
    done += text.slice(from, match.index) + upper(letter);
    from = match.index + letter.length;
  }
  return done + text.slice(from);
}
