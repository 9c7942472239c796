import { attributionCuts } from './attribution';
import {
  age,
  asides,
  innerApposition,
  innerRelative,
  trailingClause,
  trailingDash,
  trailingRelative,
} from './clauses';
import { needsSource } from './claims';
import { withoutCut, type CutRule } from './cut';
import { hasFiniteVerb } from './finite-verb';
import { lateClause } from './late-clause';
import { lateDate, lateDay } from './late-day';
import { latePhrase } from './late-phrase';
import { leadingOccasion, leadingTime } from './lead-in';
import { middlePhrase } from './middle-phrase';
import { connectiveCut } from './openings';
import { innerParticiple, trailingParticiple, trailingWith } from './participle';
import { sayingOccasion } from './saying-occasion';
import { trailingApposition } from './trailing-apposition';

/** Longer sentences are left alone: they are lists, legal texts or broken. */
const LONGEST_SENTENCE = 600;
const MOST_FORMS = 24;
/** Half a question is no statement. */
const ASKS = /[?？؟]["”’»)]*$/u;

const ENGLISH: readonly CutRule[] = [
  attributionCuts,
  leadingTime,
  leadingOccasion,
  sayingOccasion,
  age,
  asides,
  innerRelative,
  innerApposition,
  innerParticiple,
  trailingRelative,
  trailingClause,
  trailingParticiple,
  trailingWith,
  trailingDash,
  trailingApposition,
  lateClause,
  lateDay,
  lateDate,
  latePhrase,
  middlePhrase,
];

/** Brackets are brackets everywhere; the other rules know English only. */
const ANY_LANGUAGE: readonly CutRule[] = [asides];

/**
 * The ways to say a sentence in fewer words that leave it true and grammatical, itself first.
 *
 * What goes: leading connectives, attributions that no claim needs, leading days, ages, asides, relative and late
 * dependent clauses behind a comma, phrases of place and time that a whole statement does not need. Nothing inside a
 * quotation, no number, name, negation or modal is changed, and a rule that cannot be sure offers nothing.
 */
export function shorterForms(sentence: string, language: string): string[] {
  if (sentence.length > LONGEST_SENTENCE || ASKS.test(sentence)) return [sentence];
  const isEnglish = language === 'en';
  const connective = isEnglish ? connectiveCut(sentence) : null;
  const forms = [connective ? withoutCut(sentence, connective) : sentence];
  const seen = new Set(forms);
  for (let index = 0; index < forms.length && forms.length < MOST_FORMS; index += 1) {
    const form = forms[index] as string;
    const isWhole = isEnglish && !losesMainClause(form);
    for (const rule of isEnglish ? ENGLISH : ANY_LANGUAGE) {
      for (const cut of rule(form)) {
        const shorter = withoutCut(form, cut);
        if (seen.has(shorter) || forms.length >= MOST_FORMS || !hasBracketPairs(shorter)) continue;
        if (needsSource(shorter) && sourcesIn(shorter) < sourcesIn(form)) continue;
        if (isWhole && losesMainClause(shorter)) continue;
        seen.add(shorter);
        forms.push(shorter);
      }
    }
  }
  return forms;
}

const hasBracketPairs = (text: string): boolean => text.split('(').length === text.split(')').length;

/** "The message, which nobody has checked.", "Though no result is out.": no cut may leave that. */
const losesMainClause = (text: string): boolean => {
  const [, subject] = /^([^,]{1,200}), (?:which|who|whose|where|whom) [^,]+$/u.exec(text) ?? [];
  return (
    (subject !== undefined && !hasFiniteVerb(subject)) || OPENS_CLAUSE.test(text) || ENDS_OPEN.test(text)
  );
};
/** "The bridge was, at the time." */
const ENDS_OPEN =
  /\b(?:is|are|was|were|be|been|being|become|became)(?:, [^,]{1,40})\.$|\b(?:is|are|was|were|being|the|an?|and|or|but|that|of|to|as|at|from|with|by|for)\.$/u;
const OPENS_CLAUSE =
  /^(?:Though|Although|While|When|If|Because|Since|Unless|Whether|Whereas|Once|Until)\b[^,]*$/u;

/** How often somebody is named as saying it. */
const sourcesIn = (text: string): number =>
  text.match(/\b(?:said|says|say|told|according to)\b/gu)?.length ?? 0;
