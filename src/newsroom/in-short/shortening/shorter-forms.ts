import { inSentence, withoutCut, wholeOf, type Cut, type Remainder } from './cut';
import { isWholeClause, wordsIn } from './main-clause';
import {
  ANY_LANGUAGE_RULES,
  CONNECTIVE,
  ENGLISH_RULES,
  LEAD_RULES,
  type NamedRule,
  type Weight,
} from './rules';

/** A stretch that a form lacks: which rule took it, and where it stands in the sentence. */
export interface TakenOut {
  rule: string;
  from: number;
  to: number;
}

/** One way to say a sentence. */
export interface Form {
  text: string;
  cuts: readonly TakenOut[];
}

/** Longer sentences are left alone: they are lists, legal texts or broken. */
const LONGEST_SENTENCE = 600;
const MOST_SHORTER_FORMS = 24;
/** Half a question is no statement. */
const ASKS = /[?？؟]["”’»)]*$/u;

/** A sentence of so many words can be read at a glance: what stands in it was worth a word to its writer. */
const LONG_SENTENCE = 20;
/** No item has more. */
const TOO_LONG = 30;
/** A sentence of so many words keeps what a rule takes. */
const SHORTEST_SOURCE: Readonly<Record<Weight, number>> = {
  slight: 0,
  news: LONG_SENTENCE,
  reason: TOO_LONG,
  lead: TOO_LONG,
};
/** The rule for long leads has a measure of its own. */
const NEEDS_REST: ReadonlySet<Weight> = new Set(['news', 'reason']);
/** What is left says something: so many words, and so much of the sentence. */
const FEWEST_LEFT = 9;
const LEAST_LEFT = 0.4;

/**
 * The ways to say a sentence in fewer words that leave it true and grammatical, itself first (less a connective).
 *
 * What goes: leading connectives, days and occasions, ages, asides; from long sentences also relative and dependent
 * clauses, what explains a place or a thing, examples. Nothing inside a quotation, no denial, limit, source or outcome,
 * and a rule that cannot be sure offers nothing. Every form says which rules it is owed to.
 */
export function shorterForms(
  sentence: string,
  language: string,
  { isLead = false }: { isLead?: boolean } = {},
): Form[] {
  if (sentence.length > LONGEST_SENTENCE || ASKS.test(sentence)) return [{ text: sentence, cuts: [] }];
  const isEnglish = language === 'en';
  const english = isLead ? [...LEAD_RULES, ...ENGLISH_RULES] : ENGLISH_RULES;
  const start: Draft = { left: wholeOf(sentence), cuts: [] };
  const [tie] = isEnglish ? CONNECTIVE.find(sentence) : [];
  const drafts: Draft[] = [tie ? shortened(start, CONNECTIVE, tie) : start];
  const seen = new Set(drafts.map(({ left }) => left.text));
  for (let index = 0; index < drafts.length && drafts.length < MOST_SHORTER_FORMS; index += 1) {
    const draft = drafts[index] as Draft;
    const words = wordsIn(draft.left.text);
    let isWhole: boolean | null = isEnglish ? null : false;
    for (const rule of isEnglish ? english : ANY_LANGUAGE_RULES) {
      if (words <= SHORTEST_SOURCE[rule.takes]) continue;
      for (const cut of rule.find(draft.left.text)) {
        const shorter = shortened(draft, rule, cut);
        const { text } = shorter.left;
        if (seen.has(text) || drafts.length >= MOST_SHORTER_FORMS || !hasBracketPairs(text)) continue;
        if (NEEDS_REST.has(rule.takes) && !saysEnough(text, words)) continue;
        isWhole ??= isWholeClause(draft.left.text);
        if (isWhole && !isWholeClause(text)) continue;
        seen.add(text);
        drafts.push(shorter);
      }
    }
  }
  return drafts.map(({ left, cuts }) => ({ text: left.text, cuts }));
}

interface Draft {
  left: Remainder;
  cuts: readonly TakenOut[];
}

function shortened({ left, cuts }: Draft, { name }: NamedRule, cut: Cut): Draft {
  const span = inSentence(left, cut);
  const apart = cuts.filter(({ from, to }) => from < span.from || to > span.to);
  return { left: withoutCut(left, cut), cuts: [...apart, { rule: name, ...span }] };
}

function saysEnough(text: string, before: number): boolean {
  const words = wordsIn(text);
  return words >= FEWEST_LEFT && words >= LEAST_LEFT * before;
}

const hasBracketPairs = (text: string): boolean => text.split('(').length === text.split(')').length;
