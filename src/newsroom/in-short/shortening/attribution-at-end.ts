import { hasFiniteVerb } from '../statements/finite-verb';
import { isOutsideQuotes, type Cut, type CutRule } from './cut';
import { deniesOrLimits } from './loaded';
import { isWholeClause } from './main-clause';

const VERB = '(?:said|says|reported|reports|announced)';
/** ", officials said Monday.", ", Ada Park told reporters.", ", according to the police." */
const SPOKEN = new RegExp(
  `, (?:([^,]{2,70}) (?:${VERB}|told (?:\\p{Lu}[\\p{L}.]*|reporters|the [^,]{2,30}))(?: [^,]{2,40})?|according to [^,]{3,70}|${VERB} \\p{Lu}[^,]{2,50})\\.$`,
  'u',
);
const ACCORDING = / according to [^,]{3,70}\.$/u;
const NO_SPEAKER = /^(?:who|which|and|but|as|while|where|when|after|with|then)\b/u;

/** A sentence as what is told and the source at its end; with '.' as the source where it names none. */
export function withAttributionApart(sentence: string): { told: string; attribution: string } {
  const match = SPOKEN.exec(sentence) ?? ACCORDING.exec(sentence);
  const speaker = match?.[1] ?? '';
  // ", was first reported by the paper" is no source.
  if (match === null || NO_SPEAKER.test(speaker) || hasFiniteVerb(speaker)) {
    return { told: sentence.replace(/\.$/u, ''), attribution: '.' };
  }
  return { told: sentence.slice(0, match.index), attribution: match[0] };
}

/** The rule for the end of a sentence, also in front of its attribution: "..., who runs the port, officials said." */
export const alsoBeforeAttribution =
  (find: CutRule): CutRule =>
  (sentence) => {
    const atEnd = find(sentence);
    if (atEnd.length > 0) return atEnd;
    const { told, attribution } = withAttributionApart(sentence);
    if (attribution === '.') return [];
    return find(`${told}.`).map((cut) => ({ ...cut, to: Math.min(cut.to, told.length) }));
  };

const SOURCE = "according to (?!one of |the )(?:an? )?(?:[\\p{L}\\p{N}.’'-]+ ){0,6}?";
/** What somebody does who is a source, or whose court paper one is. "The agent" who did it would be nobody known. */
const DETAIL = new RegExp(
  `,? ${SOURCE}(?:(?<=\\p{L} )(?=(?:who|that|which|investigating|overseeing|leading|handling|running) )|(?<=(?:affidavit|court documents|court papers|court filing|court records) )(?=(?:from|filed|released|obtained|issued) ))([^,;:—–"“”()]{8,150})\\.$`,
  'u',
);

/** "according to an agent (who questioned Park)": who or what the source is stays, what more is told of it goes. */
export function sourceDetail(sentence: string): Cut[] {
  const match = DETAIL.exec(sentence);
  if (match === null) return [];
  const { 0: all, 1: detail = '' } = match;
  const to = sentence.length - 1;
  const from = to - detail.length - 1;
  const head = sentence.slice(0, sentence.length - all.length);
  if (deniesOrLimits(detail) || !isWholeClause(head) || !isOutsideQuotes(sentence, from, to)) return [];
  return [{ from, to }];
}
