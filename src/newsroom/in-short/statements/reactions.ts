import { oneOf } from '../../text/one-of';
import { finiteVerbsIn } from './finite-verb';

/** “Not at all,” she told the paper; “How did you feel?” he asked: a reply without its question, or the reverse. */
const REPLY = new RegExp(
  String.raw`^["“](?:${oneOf(
    'Not|No|Yes|Yeah|Yep|Nope|Never|Absolutely|Definitely|Exactly|Of course|Enough|Sure|Maybe',
    'Probably|Thank you|Thanks|Wow|Oh',
  )}\b[^"“”]{0,24}[,.!]|[^"“”]{3,60}\?)["”] [^"“”]*$`,
  'u',
);
/** When and where it was shown. */
const SHOWN =
  /^(?:The|His|Her|Their|That|This) (?:\p{L}+ ){0,2}(?:interview|episode|segment|clip|programme|documentary|finale) (?:(?:first|also|originally) )?(?:aired|airs|will air|was (?:aired|broadcast|taped|filmed|screened)|is (?:set|due|scheduled) to air|is (?:this|next) week|will be (?:broadcast|shown|aired|screened))\b/u;
/** On what occasion it was said, and not what: "Park was speaking at the opening of the pier." */
const OCCASION =
  /^(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:was|were) (?:also )?speaking (?:at|to|in|on|during|after|ahead of|before) [^,"“”]{3,120}\.$/u;
/** Where it ran: "The letter was published in the Skald Post, the paper of the port." */
const RAN =
  /^(?:The|His|Her|Their|Its|That|This) (?:\p{L}+ ){1,3}(?:was|were|has been|have been) (?:(?:first|also|originally|recently|later) )?(?:published|posted|printed|uploaded|carried|broadcast) (?:online\b|(?:in|on|by|at|to|via|through) (?:the |its |his |her )?[\p{Lu}\p{Ll}][^.;:]{2,110}\.$)/u;
/** "The court heard how the plot was uncovered.": and does not say how. */
const HOW_IT_WAS =
  /\bhow (?:the|it|they|this|that)(?: \p{L}+)? (?:was|were|came|began|happened|unfolded)(?: \p{L}+)?[.,]/u;
/** The crowd on the network, and what it made of the news. */
const CROWD =
  /^(?:Fans|Viewers|Users|Followers|(?:Twitter|Facebook|Instagram)(?: users)?|Social media(?: users)?|The [Ii]nternet)(?: on \p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?| (?:of|across) [^,.]{3,60}?)? (?:(?:\p{Ll}+ly|also|soon|mostly) )?(?:responded|reacted|erupted|exploded|lit up|went (?:wild|crazy|mad)|had mixed|praised|mocked|loved|rejoiced|took to|posted their|expressed their|flooded|could not|couldn[’']t|can[’']t|were quick)\b/u;

/** Does an English sentence tell a mood, a reply or an hour of broadcast, of which no reader learns what happened? */
export const isReaction = (text: string): boolean =>
  REPLY.test(text) ||
  SHOWN.test(text) ||
  (OCCASION.test(text) && finiteVerbsIn(text) < 2) ||
  (RAN.test(text) && finiteVerbsIn(text) < 3) ||
  HOW_IT_WAS.test(text) ||
  CROWD.test(text);
