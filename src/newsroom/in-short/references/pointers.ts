import { oneOf } from '../../text/one-of';
import { hasFiniteVerb, opensOnVerb } from '../statements/finite-verb';
import { isHalfSentence } from '../statements/half-sentence';
import type { Reference } from './reference';

/** Counted from another sentence: "two days later", "that night", "the following year", "at the time", "since then". */
const MOMENT = new RegExp(
  String.raw`(?<![\p{L}\d])` +
    oneOf(
      String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|few|\d+|seconds|minutes|hours|days|weeks|months|years|decades|centuries|generations|moments|shortly|soon|long|much) ?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)? (?:later|earlier|afterwards?|beforehand)(?! (?:this|that|than|on|in)\b)`,
      'that (?:same )?(?:day|night|morning|afternoon|evening|week|month|year|season|summer|winter)',
      'the (?:following|same|next|previous) (?:day|night|morning|afternoon|evening|week|month|year|season)',
      '(?:since|by|until) then',
      'at (?:the|that) time(?! of)',
      'at that point',
      String.raw`(?:soon|shortly|not long|long|immediately) (?:after|before|thereafter)(?=,)`,
      '(?<=^)(?:then|afterwards?|later|soon|earlier|subsequently),? ',
    ),
  'iu',
);
/** Opens on a word that continues something. */
const LINK = new RegExp(
  '^' +
    oneOf(
      'Which|To which|Of which|In which|And other',
      String.raw`The (?:first|second|third|fourth)(?= (?:is|was|would|will|and|has|had|came|said)\b|,)`,
      '(?:One|Two|Three|Four|Some|Most) of the (?:two|three|four|five|six|seven|eight|nine|ten)',
      String.raw`The (?:next|second|third)(?: \p{Ll}+){1,2}(?= (?:is|was|were|are|has|had|came|said|will|would)\b)`,
      'Because(?=,)',
      'In (?:exchange|return|response|contrast|comparison)(?=,)',
      'Another|Others?|Both|Neither|Either|Each|All (?:two|three|four|five|six|of them)',
      'One(?= (?:said|of them|is|was|has|had|,))|Some(?= (?:said|say|are|were|have|had|of them))',
      'Most(?= (?:said|say|are|were|have|had|of them))|Such|So|Thus|Similarly|Likewise|Instead',
      String.raw`Rather|Also|Nor|Among them|Of (?:those|these|them|the \p{L}+)|Here(?:[’']s)?`,
      String.raw`(?:That|This|It)[’']s(?= (?:according|why|how|when|where|because|what|the|an?|some|one|not|all|just|no)\b)`,
      String.raw`There(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|must|seems?|remains?)\b)`,
      'The (?:other|others|latter|former|same|two|three|four|five|six|pair|duo|trio|couple|rest)',
      'On (?:another|the other(?: hand| side)?)(?= (?:is|are|was|were|stood|sat)\\b|,)',
      'The remaining|(?:This|That) one(?! (?:of|for|with|who|that)\\b)|(?:These|Those) ones',
      String.raw`That(?= (?:(?:is|was|has|had|did|does|would|could|will|wo|ca)n[’']t|is|was|has|had|will|would|means|meant|includes|included|came|changed|comes|makes|made|left|led|did|does|may|might|could|can|should|amount|number|figure)\b)`,
      String.raw`This(?= (?:(?:is|was|has|had|did|does|would|could|will|wo|ca)n[’']t|is|was|has|had|will|would|means|meant|includes|included|came|changed|comes|makes|made|left|led|did|does|may|might|could|can|should)\b)`,
      String.raw`These(?= (?:are|were|have|had|include)\b)|Those(?= (?:are|were|have|had|include)\b)`,
    ) +
    String.raw`(?!\p{L})`,
  'u',
);
/** "did so", "one of them", "the others", "doing that": what it stands for is elsewhere. */
const STANDS_FOR = new RegExp(
  String.raw`\bfor (?:example|instance)\b|\bwait(?:ed|ing)? (?:that|this|so) long\b|\b` +
    oneOf(
      'd(?:o|id|oes|oing) (?:so|that|this|it)|one of (?:them|these|those)',
      '(?:some|many|most|none|all|both|two|three) of (?:them|these|those)',
      'the (?:other|others|latter|former)|like (?:that|this)|of (?:that|this|these|those|it)',
      '(?:to|respect|accept|understand|want|like|deny|mean) (?:that|this)',
      '(?:said|says) (?:no|yes|so)|(?:agreed|disagreed|declined|refused|obliged|complied)',
    ) +
    String.raw`(?=[.,;]|\s*$)`,
  'iu',
);

/** '"Sail on," reads a third': of what, and who said the others. */
const SAYS_ANOTHER =
  /(?:[,?!]|[,?!]?[”"’]) (?:reads?|says?|said|wrote|added|posted|tweeted|asked) (?:another|one|a (?:second|third|fourth|fifth))\.$/u;
/** "Attempts by nine ports to do so failed": before anything is done. */
const TO_DO_SO = /^([^,.;"“”]{0,90}?)\b(?:to|by|of|in) do(?:ing)? (?:so|that|this)\b/u;

/** "Some tried", "One appears", "A third wears", "Two were": of whom, a sentence before it says. */
const OF_SEVERAL =
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Most|Few|Several|Dozens|Hundreds|Thousands|None|A (?:second|third|fourth)|The (?:first|second|third|last))(?= )/u;

/** "According to doctors, that is the toll", "In Oslo, this was new": behind a phrase without a verb, which nothing explains. */
const BEHIND_PHRASE =
  /^([^,"“”]{2,90}), (?:that|this|these|those)(?:[’']s\b| (?:is|are|was|were|has|have|had|would|will|could|means?|makes?)\b)/iu;

/** Times, and words like "another" and "both", that only a sentence before this one explains. */
export function pointersIn(text: string): Reference[] {
  const found: Reference[] = [];
  const moment = MOMENT.exec(text)?.[0];
  if (moment !== undefined) found.push({ kind: 'moment', text: moment.trim() });
  const link = LINK.exec(text)?.[0];
  if (link !== undefined) found.push({ kind: 'link', text: link });
  if (isHalfSentence(text)) found.push({ kind: 'link', text: text.split(/[ ,]/u, 1)[0] ?? '' });
  const several = link === undefined ? OF_SEVERAL.exec(text)?.[0] : undefined;
  if (several !== undefined && opensOnVerb(text.slice(several.length)))
    found.push({ kind: 'link', text: several });
  const behind = BEHIND_PHRASE.exec(text);
  if (behind !== null && !hasFiniteVerb(behind[1] ?? '')) found.push({ kind: 'link', text: behind[0] });
  const another = SAYS_ANOTHER.exec(text)?.[0];
  if (another !== undefined) found.push({ kind: 'link', text: another });
  const soDone = TO_DO_SO.exec(text);
  if (soDone !== null && !hasFiniteVerb(soDone[1] ?? '')) found.push({ kind: 'link', text: soDone[0] });
  const standing = STANDS_FOR.exec(text)?.[0];
  if (standing !== undefined && link === undefined) found.push({ kind: 'link', text: standing });
  return found;
}
