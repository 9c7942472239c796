import { oneOf } from '../../text/one-of';
import { withoutQuotations } from '../marks/without-quotations';
import { hasPast } from './finite-verb';
import { isNotKnown } from './not-known';
import { isReaction } from './reactions';
import { isThin } from './thin';

/** "Taiz, in the south, is its capital", "She was 80", "The stage is short": what something is, not what happened. */
const DEFINES =
  /^(?:(?:The|An?|His|Her|Its|Their) (?:[\p{L}\p{N}’'-]+ ){1,4}|(?:\p{Lu}[\p{L}.’'-]* ){1,4}|(?:\p{Lu}[\p{L}.’'-]*,? ){1,4}[^,]{3,50}, |He |She |It )(?:is|are|was|were) (?:(?:also|now|still|only|already|just) )?(?:an?|the|one of|among the|home to|known (?:for|as)|part of|\d+|\p{Lu}[\p{L}’'-]+[’']s|married|born|survived|located|based) /u;
/** It is news all the same: what was done to somebody, and what somebody says. */
const HAPPENED =
  /\b(?:said|says|told|according|killed|arrested|charged|accused|convicted|sentenced|found|shot|dead|died|first|latest|largest|biggest|most|highest|lowest|worst|record)\b/u;
/** What could be said of any story. */
const TRIVIAL = new RegExp(
  String.raw`\b` +
    oneOf(
      'nothing new|(?:is|are|was|were) (?:not|hardly) new|no strangers? to|remains to be seen',
      'time will tell|only the beginning|just the beginning|easier said than done',
      'speaks? for (?:itself|themselves)|goes without saying|no surprise',
      String.raw`hardly (?:surprising|the first|new|alone)|not alone|(?:is|are|was) ?n[o’'’]t the first time`,
      '(?:is|was) not the first time|very different|a different story|the same story|the question is',
      'raises? (?:the |a |\\p{Ll}+ )?questions?|has (?:also )?(?:important|major|serious|huge|far-reaching) implications|all too (?:common|familiar|real)|the fact of the matter',
      'no exception|is (?:simple|easy|hard) to (?:understand|see|say)|at the end of the day',
      'when it comes to|(?:also|first) reported (?:the|on|about|by)|first reported (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: night| evening)? (?:by|in|on)|worth (?:noting|remembering)',
      'anything new|(?:is|are|was|were) any (?:indication|guide)|whirlwind (?:time|week|month|year|few|ride)',
      'no wonder|No wonder|no expectations otherwise|not to be outdone',
      '(?:a lot|lots|plenty) to (?:get used to|look forward to|think about|talk about|be proud of)',
      "nothing less than|would(?: not|n[’']t) be the first|having none of it|says it all|no laughing matter",
      '(?:few|nobody|no one) (?:can|could|would) (?:really )?(?:argue|doubt|deny)|(?:is|are) such an? ',
      '(?:was|were) reported to (?:the )?(?:police|authorities|\\p{Lu}{2,6})(?: on [^,.]{3,14})?(?=[.])',
      'found [^.]{0,60}(?:throughout|around|across|all over) the world',
    ) +
    String.raw`\b`,
  'u',
);
const LONG_AGO =
  /^(?:(?:Back )?[Ii]n|During|Since|By|Before|Until) (?:(?:early|late|mid-|the) ?)?(?:1[5-9]\d\d|20[01]\d)(?:s|,| )/u;
/** What had been so before the news, and what has been so for years. */
const BEFORE = new RegExp(
  oneOf(
    String.raw`^(?:[\p{L}\p{N}’'.,-]+ ){1,7}had (?:(?:also|previously|already|long|once|earlier|recently|initially|originally|reportedly|often|never) )?(?:been|become|\p{Ll}+ed|taken|gone|made|won|lost|left|come|begun|held|known|seen|given|said|told|met|got|gotten|grown|spent|written)\b`,
    String.raw`\b(?:years|decades|centuries) (?:ago|earlier|before)\b`,
    String.raw`\bfor (?:years|decades|centuries|generations|many years)\b`,
    String.raw`\bin (?:recent|past|previous|earlier) (?:years|decades)\b`,
    String.raw`\bover the (?:past|last) (?:few |several |two |three |five |ten )?(?:years|decades?)\b`,
    String.raw`\b(?:in|since) (?:the )?1[5-9]\d\d`,
    String.raw`\b(?:was|were) born\b`,
    String.raw`\bis (?:best |widely |well )?known (?:for|as)\b`,
    String.raw`\bhas (?:always|long) `,
  ),
  'u',
);
/** What ought to be, and nobody says so but the writer. */
const OUGHT = /\b(?:should(?! (?:have|be))|must(?! have)|needs? to|ought to)\b/u;
const SOMEBODY_SAYS =
  /\b(?:sa(?:id|ys?)|told|according|called|calls|urged|urges|wrote|argue[sd]?|wants?|added|rules?|law|order(?:s|ed)?|bill|court|judge)\b/u;
/** "you", "your": talk to a reader. */
const TALKS = /\b(?:[Yy]ou|[Yy]our|[Yy]ours|[Yy]ourself|[Yy]ou[’'](?:re|ve|ll|d))(?![\p{L}’'])/u;
const IMPERATIVE =
  /^(?:(?:(?:And|But|So) (?:yes|no|yeah|sure)|Yep|Yes|Yeah|No|Nope|Well|Sure|Sorry|Oh|OK|Okay|Ah|Alas|Hey|Seriously|Granted|Admittedly|Of course|To be fair|To be sure|Guess what|Enter|Cue), |Just |Be |Do not |Enjoy |Ask |Forget |Call |Consider |Imagine |Picture |Say |Add |Let )\p{L}/u;

/** The present perfect, the future, "is being": time all the same. */
const TIMED =
  /\b(?:has|have|had|will|would|could|might|shall|did|was|were|(?:is|are) (?:\p{Ll}+ly |now |not |also |still |expected )?(?:\p{Ll}+ing|to|set|due|under|among|in|on|at|\p{Ll}+ed)|says?|said|today|tomorrow|next|this (?:week|month|year)|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b/u;
/** "his depleted squad": describes, and tells nothing past. */
export const DESCRIBED_THING = /\b(?:an?|the|his|her|their|its) (?:\p{Ll}+ )?\p{Ll}{2,}ed(?= \p{Ll})/gu;
/** The present tense of what is so or to come. */
const TIMELESS_PRESENT =
  /\b(?:plans?|wants?|needs?|includes?|opens?|starts?|begins?|takes? (?:place|effect)|ends?|faces?|hosts?|expects?|hopes?|means|believes?|thinks?|remains?|requires?|allows?|suggests?|confirms?|claims?|insists?|denies|warns?|calls?|blames?|accuses?|argues?|alleges?|raises?|appears? to|seems? to|costs?|owns?|employs?|agrees?|supports?|opposes?|ranges?)\b/u;

/**
 * Why a sentence is no news: it defines, it is long ago, it had been so before, it could be said of any story, it is what
 * the writer wants, it talks to the reader, it is in the present tense of captions and of scenes, or too little is said.
 */
export type Background =
  'defines' | 'longAgo' | 'before' | 'trivial' | 'ought' | 'talks' | 'timeless' | 'thin';

/**
 * Does an English sentence tell something else than what happened, or is about to? The gravest reason. `asTold` is the sentence
 * before a name was put in, which makes no more of it.
 */
export function backgroundIn(text: string, asTold = text): Background | null {
  const own = /["“”']/u.test(text) ? withoutQuotations(text) : text;
  if (TALKS.test(own) || IMPERATIVE.test(own)) return 'talks';
  if (TRIVIAL.test(own) || isReaction(asTold) || isNotKnown(own)) return 'trivial';
  if (DEFINES.test(text) && !HAPPENED.test(text)) return 'defines';
  if (!hasPast(own.replace(DESCRIBED_THING, ' ')) && !TIMED.test(own) && !TIMELESS_PRESENT.test(own))
    return 'timeless';
  if (OUGHT.test(own) && !SOMEBODY_SAYS.test(own)) return 'ought';
  if (LONG_AGO.test(text)) return 'longAgo';
  if (BEFORE.test(own)) return 'before';
  return isThin(asTold) ? 'thin' : null;
}
