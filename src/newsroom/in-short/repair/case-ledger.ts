import { isCapital } from '../words/letter-case';
import type { ReadLine, Token } from '../words/tokens';

/** One place where the story uses a word: how it is spelled there, and between which words. */
export interface Sighting {
  form: string;
  prev: string;
  next: string;
  nextForm: string;
  prevForm: string;
  /** The word before opens a sentence itself: its capital proves nothing. */
  prevOpens: boolean;
  /** Opens a sentence, or stands in a line of capitals: its capital proves nothing by itself. */
  initial: boolean;
  /** Stands right after a quotation mark. */
  opensQuote: boolean;
  /** Stands in a headline in Title Case or a line of capitals. */
  shouted: boolean;
  /** Stands in capitals at the head of a paragraph, where places of reporting stand. */
  dateline: boolean;
}

export type CaseLedger = ReadonlyMap<string, readonly Sighting[]>;

/** More sightings than this add nothing to the judgement; the cap keeps a long story's ledger small. */
const MOST_SIGHTINGS = 200;

/** From this share of capitals on, a line is a headline in Title Case or a cry, and proves no name. */
const TITLE_CASE = 0.7;

/**
 * "Pilots End Strike at Port": a line whose long words nearly all have capitals is no evidence for a name. A line that
 * ends as a sentence may just be full of names, and is only doubted where it is all in capitals.
 */
export function isTitleCased(text: string, tokens: readonly Token[]): boolean {
  const long = tokens.filter(
    (token, index) => index > 0 && token.base.length > 3 && /\p{Ll}|\p{Lu}/u.test(token.base),
  );
  if (long.length < 2) return false;
  if (/[.!?]["”’)]*\s*$/u.test(text.slice(-20))) return long.every(({ base }) => !/\p{Ll}/u.test(base));
  return long.filter((token) => isCapital(token.base)).length / long.length >= TITLE_CASE;
}

/**
 * How the story itself spells each of its words, with the neighbours each spelling was seen between.
 *
 * Headlines in Title Case and captions in capitals are noted as `initial`: they may confirm a name, never make one.
 */
export function caseLedger(lines: readonly ReadLine[], lower: (text: string) => string): CaseLedger {
  const ledger = new Map<string, Sighting[]>();
  const note = (key: string, sighting: Sighting): void => {
    const seen = ledger.get(key);
    if (!seen) ledger.set(key, [sighting]);
    else if (seen.length < MOST_SIGHTINGS) seen.push(sighting);
  };
  for (const { text, tokens } of lines) {
    const shouted = tokens.length < 25 && isTitleCased(text, tokens);
    tokens.forEach((token, index) => {
      const { base, key, prev, next } = token;
      const nextForm = next === '' ? '' : (tokens[index + 1]?.base ?? '');
      const prevForm = prev === '' ? '' : (tokens[index - 1]?.base ?? '');
      const prevOpens = prev === '' || tokens[index - 1]?.initial === true || shouted;
      const initial = token.initial || shouted;
      const leadsOn = /^\p{Ll}/u.test(nextForm);
      const dateline = index < 3 && text[token.at - 1] !== '(' && !/\p{Ll}/u.test(base) && !leadsOn;
      note(key, {
        form: base,
        prev,
        next,
        nextForm,
        prevForm,
        prevOpens,
        initial,
        shouted,
        dateline,
        opensQuote: token.opensQuote,
      });
      if (!/[-‐‑]/u.test(base)) return;
      const parts = base.split(/[-‐‑]/u);
      parts.forEach((form, place) => {
        const first = place === 0;
        const last = place === parts.length - 1;
        note(lower(form), {
          form,
          prev: first ? prev : lower(parts[place - 1] ?? ''),
          prevForm: first ? prevForm : (parts[place - 1] ?? ''),
          prevOpens: first && prevOpens,
          next: last ? next : lower(parts[place + 1] ?? ''),
          nextForm: last ? nextForm : (parts[place + 1] ?? ''),
          initial: first && initial,
          shouted,
          dateline: false,
          opensQuote: first && token.opensQuote,
        });
      });
    });
  }
  return ledger;
}
