import { allMatches } from '../../../text/all-matches';
import { finiteVerbsIn, opensOnVerb } from '../../statements/finite-verb';
import { unpairedMarks } from '../../marks/quotes';
import { isOutsideQuotes, type Cut } from '../cut';
import { opensOnParticiple } from '../participles';
import { dashesIn, isWholeClause, wordsIn } from '../main-clause';

/** ", seizing weapons", ", after the raid", ", where nine had met", " -- because the pier is shut". */
const JOINTS =
  /, (?=(?:\p{Ll}{3,}ing|where|when|after|following|amid|because|as|(?:hours|days|weeks|months|a day|a week|a month|a year) after) )| (?:--|–|—) (?=(?:\p{Ll}{3,}ing|because|after|as) )/gu;
/** What was ruled or said is the news. */
const NEWS_ITSELF = /^(?:ruling|saying|telling|announcing|reporting|finding|citing)\b/u;
/** A lead that says less has not told its news. */
const FEWEST_TOLD = 14;
/** Who says it, what is denied, and in which case only it is so. */
const BINDS =
  /\b(?:said|says?|told|according|report(?:s|ed)|believed|citing|not|no|never|only|except|unless|if|without|but|den(?:y|ies|ied|ying)|acquit\p{Ll}*|cleared|until|despite|although|though|however|reportedly|allegedly|accused|alleged|kill\p{Ll}*|dead|deaths?|as (?:an?|well|many|much|long|far|if|\p{Lu}\p{L}+ \p{Lu}))\b|n[’']t\b/u;
/** What comes first is only so in view of what comes last, or the sentence has not come to its subject. */
const WAITS =
  /\b(?:not|never|nobody|nothing|only|if|unless|would|could|might|should)\b|n[’']t\b|^(?:When|While|As|After|Before|If|Because|Since|Despite|Although|Though|It|There|This|That|Not|From|With|In|On|At|For|\p{Lu}\p{Ll}+ing|\p{Lu}\p{Ll}+ed)\b/u;

/** Quotations that begin and end in it go with it. */
const quotesWhole = (tail: string): boolean =>
  unpairedMarks(tail).length === 0 && !/[‘’'](?=\s|$)|\s[‘']/u.test(tail);

/**
 * What a lead that is too long for an item tells behind its news: no list has room for all of it, and a list without the news is the
 * worse one. Unlike the rules for other long sentences it lets go of how it ended, where what is left is whole and true.
 */
export function longLeadTail(sentence: string): Cut[] {
  return allMatches(sentence, JOINTS)
    .map(({ index }) => ({ from: index, to: sentence.length }))
    .filter(({ from }) => {
      const head = sentence.slice(0, from);
      const tail = sentence.slice(from);
      if (wordsIn(head) < FEWEST_TOLD || BINDS.test(tail) || WAITS.test(head)) return false;
      const behind = tail.replace(/^,? (?:(?:--|–|—) )?/u, '');
      if (/^\p{Ll}+ing /u.test(behind) && (!opensOnParticiple(behind) || NEWS_ITSELF.test(behind)))
        return false;
      // "a man, wearing a mask, has": the main clause goes on.
      if (tail.slice(2).split(/, /u).slice(1).some(opensOnVerb) || dashesIn(tail.slice(2)) > 0) return false;
      if (/^, as /u.test(tail) && finiteVerbsIn(tail) === 0) return false;
      return isWholeClause(head) && isOutsideQuotes(sentence, from, from) && quotesWhole(tail);
    });
}
