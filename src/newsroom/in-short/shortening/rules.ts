import { age } from './age';
import { innerExamples, lateExamples, trailingApposition, trailingExamples } from './appositions';
import { brackets, innerDashes, longAside, trailingDash } from './asides';
import { connective } from './connective';
import type { CutRule } from './cut';
import { anyDay, emptyWords } from './fewer-words';
import { lateClause } from './late-clause';
import { lateDay } from './late-day';
import { longLeadTail } from './leads/long-lead';
import { leadingClause } from './leading-clause';
import { leadingDay } from './leading-day';
import { leadingOccasion, sayingOccasion } from './occasions';
import { innerParticiple, trailingParticiple } from './participles';
import { innerDescription, innerRelative, innerWith, trailingRelative } from './relative-clauses';
import { alsoBeforeAttribution, sourceDetail } from './attribution-at-end';
import { leadingTease, shownMoment } from './leads/tease';
import { trailingClause, trailingComment } from './trailing-clause';

/**
 * What a rule takes: a tie to the sentence before or a mere detail; news that only a long sentence can spare; how it came about,
 * which only a sentence can spare that is too long for an item; what a lead tells behind its news, where no list has room for both.
 */
export type Weight = 'slight' | 'news' | 'reason' | 'lead';

export interface NamedRule {
  /** How the rule is called in the record of a cut, in `in-short:explain` and in docs/in-short-cuts.md. */
  name: string;
  find: CutRule;
  takes: Weight;
}

const rule = (name: string, find: CutRule, takes: Weight): NamedRule => ({ name, find, takes });

/** The cuts of English sentences, the slightest first. Uses and faults of each: docs/in-short-cuts.md. */
export const ENGLISH_RULES: readonly NamedRule[] = [
  rule('bracket', brackets, 'slight'),
  rule('age', age, 'slight'),
  rule('shown-moment', shownMoment, 'slight'),
  rule('leading-day', leadingDay, 'slight'),
  rule('late-day', lateDay, 'slight'),
  rule('saying-occasion', sayingOccasion, 'slight'),
  rule('leading-occasion', leadingOccasion, 'slight'),
  rule('inner-dash', innerDashes, 'slight'),
  rule('inner-relative', innerRelative, 'slight'),
  rule('inner-participle', innerParticiple, 'slight'),
  rule('trailing-relative', alsoBeforeAttribution(trailingRelative), 'news'),
  rule('trailing-apposition', alsoBeforeAttribution(trailingApposition), 'news'),
  rule('inner-examples', innerExamples, 'news'),
  rule('trailing-examples', alsoBeforeAttribution(trailingExamples), 'news'),
  rule('trailing-clause', alsoBeforeAttribution(trailingClause), 'news'),
  rule('trailing-participle', alsoBeforeAttribution(trailingParticiple), 'news'),
  rule('leading-clause', leadingClause, 'news'),
  rule('empty-words', emptyWords, 'reason'),
  rule('any-day', anyDay, 'reason'),
  rule('inner-description', innerDescription, 'reason'),
  rule('inner-with', innerWith, 'reason'),
  rule('long-aside', longAside, 'reason'),
  rule('source-detail', sourceDetail, 'reason'),
  rule('trailing-comment', alsoBeforeAttribution(trailingComment), 'reason'),
  rule('trailing-dash', alsoBeforeAttribution(trailingDash), 'reason'),
  rule('late-examples', lateExamples, 'reason'),
  rule('late-clause', alsoBeforeAttribution(lateClause), 'reason'),
];

/** What only a lead goes without: elsewhere the list may have met what the sentence first speaks of. */
export const LEAD_RULES: readonly NamedRule[] = [
  rule('leading-tease', leadingTease, 'news'),
  rule('long-lead', alsoBeforeAttribution(longLeadTail), 'lead'),
];

/** What ties a sentence to the one before it goes first, and always. */
export const CONNECTIVE: NamedRule = rule('connective', connective, 'slight');

/** Brackets are brackets everywhere; the other rules know English only. */
export const ANY_LANGUAGE_RULES: readonly NamedRule[] = [rule('bracket', brackets, 'slight')];
