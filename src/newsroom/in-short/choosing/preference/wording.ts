import type { FeatureRow } from '../../likelihood/feature-row';
import { flag } from '../../likelihood/flag';
import { DAYS } from '../../words/days';

/** How a sentence is worded, read off its letters. */
export const WORDING = [
  'opensOnA',
  'opensOnThe',
  'opensOnFullName',
  'opensOnNumber',
  'opensOnTie',
  'opensOnPronoun',
  'opensOnPhrase',
  'opensQuoted',
  'question',
  'exclaims',
  'dash',
  'colon',
  'commas',
  'you',
  'we',
  'when',
  'said',
  'perfect',
  'future',
  'states',
  'deed',
  'officials',
] as const;

const OPENS_ON_NUMBER =
  /^(?:\d|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|More than|At least|About|Nearly|Hundreds|Thousands|Dozens)/u;
const OPENS_ON_PHRASE =
  /^(?:In|On|At|As|When|While|If|From|After|Before|Since|With|For|By|To|Under|During|Despite|Amid|Whether|Though|Although|Just|\p{Lu}\p{Ll}+(?:ed|ing|en|ly))\b/u;
const WHEN = new RegExp(
  `\\b(?:${DAYS}|today|yesterday|last night|this (?:week|morning|month|year)|last (?:week|month)|next (?:week|month|year))\\b`,
  'u',
);
const SAID = /\b(?:said|says|told|according to|announced|reported|reports|revealed|confirmed)\b/u;
const PERFECT =
  /\b(?:has|have) (?:been|(?:\p{Ll}+ly |also |now |finally )?\p{Ll}+(?:ed|en|ne|ght|un|ld|ad|ut|et))\b/u;
const FUTURE = /\b(?:will|is to|are to|is set to|plans? to|expected to|is due)\b/u;
const STATES = /\b(?:is|are|was|were)\b|[’']s\b/u;
/** What somebody did, or what was done to somebody: the verbs that news is made of. */
const DEED =
  /\b(?:killed|died|dead|arrested|charged|accused|convicted|sentenced|shot|won|beat|lost|signed|scored|announced|ordered|ruled|agreed|approved|rejected|released|launched|found|claimed|warned|admitted|apologi[sz]ed|resigned|crashed|attacked|injured|banned|fined|pleaded|sued|named|unveiled|revealed|jailed|suspended|defeated|rescued|discovered|seized|struck|hit|voted|vowed|denied|confirmed|called|urged|returned|faces|faced|reached|became|broke|fired|sacked|stabbed|told|filed|opened|closed|bought|sold|joined|left)\b/u;
const OFFICIALS =
  /\b\d+-year-old\b|\b(?:police|court|judge|jury|prosecutors|officials|president|minister|government)\b/iu;

export const wordingOf = (text: string): FeatureRow<typeof WORDING> => [
  flag(/^An? /u.test(text)),
  flag(/^The /u.test(text)),
  flag(/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text)),
  flag(OPENS_ON_NUMBER.test(text)),
  flag(/^(?:But|And|So|Yet|Now|However|Still)\b/u.test(text)),
  flag(/^(?:He|She|His|Her|They|Their|It|Its)\b/u.test(text)),
  flag(OPENS_ON_PHRASE.test(text)),
  flag(/^["'“‘]/u.test(text)),
  flag(/\?["'”’]*$/u.test(text)),
  flag(text.includes('!')),
  flag(/ (?:--|–|—|-) /u.test(text)),
  flag(text.includes(':')),
  Math.min(5, text.split(',').length - 1),
  flag(/\b[Yy]ou(?:r|[’']re)?\b/u.test(text)),
  flag(/\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b/u.test(text)),
  flag(WHEN.test(text)),
  flag(SAID.test(text)),
  flag(PERFECT.test(text)),
  flag(FUTURE.test(text)),
  flag(STATES.test(text)),
  flag(DEED.test(text)),
  flag(OFFICIALS.test(text)),
];
