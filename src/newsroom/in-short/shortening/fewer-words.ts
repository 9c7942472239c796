import { allMatches } from '../../text/all-matches';
import { hasPast, opensOnVerb } from '../statements/finite-verb';
import { DAYS, daysIn } from '../words/days';
import { isOutsideQuotes, type Cut } from './cut';
import { NEEDS_DAY } from './late-day';

/** "said that the pier", "a total of nine", "people who were watching": words that say nothing. */
const EMPTY_WORDS =
  /(?<=\b(?:said|says|believe|believes|announced)) that(?= (?:the|an?|it|they|he|she|his|her|its|their|there|\p{Lu}\p{Ll}+|nine|some|more)\b)|(?<=\b(?:after|as|by|to|with|of|for|that|killed|injured|saw|made|had|has|have|scored)) a total of(?= \p{N})|(?<=\p{Ll}s|people|men|women|children) who (?:are|were)(?= \p{Ll}{2,}ing (?:the|an?|in|on|at|for|to|his|her|their)\b)/gu;
/** "in order to", "is in the process of closing", "after a series of blasts", "a firm located in Oslo". */
const ROUNDABOUT =
  / in order(?= to \p{Ll})|(?<=\b(?:is|are|was|were)) in the process of(?= \p{Ll}{2,}ing )|(?<=\b(?:after|in|by|with|through|for|during|amid|following|posting|sending|exchanging)) a (?:series|string) of(?= (?:\p{Ll}+ ){0,3}?\p{Ll}{2,}s\b)|(?<=\p{Ll}) located(?= (?:in|on|at|near) )|(?<=\b(?:is|are|was|were|has|have|had|will|would|could)) also(?! known)(?= \p{Ll})/gu;
/** "a video that was posted in May": what is left describes it as well. */
const PASSIVE_BEHIND =
  /(?<=\b(?:an?|the) (?:\p{Ll}{1,20} ){0,2}\p{Ll}{3,20}) (?:that|which) (?:is|are|was|were|has been|have been|had been)(?= \p{Ll}{2,}ed (?:by|in|on|at|to|from|with|around|during|near)\b)/gu;
/** ", a minister said, according to the agency of the state.": who told the paper of it goes, who says it stays. */
const TOLD_BY = /(?<=, [^,;:—–"“”]{4,70} (?:said|says)), according to [^,;:—–"“”()]{3,90}(?=\.$)/gu;
/** "by the agency for air accidents, the BEA.": its letters, at the end. */
const ITS_LETTERS = /(?<=according to the [^,;:—–"“”]{8,90}), (?:the |or )?\p{Lu}{2,6}(?=\.$)/gu;
/** "in Tripoli, Libya's capital": of a city that is named. */
const CAPITAL =
  /(?<=\b(?:in|to|from|near|of|outside|around|central|for) (?:\p{Lu}[\p{L}-]{1,24} ?){1,2}), (?:\p{Lu}[\p{L}-]{1,24}[’']s?|the (?:\p{Lu}[\p{L}-]{1,24} |country[’']s |nation[’']s )?)\s?(?:capital|largest city|second-largest city|second largest city)(?:,(?= (?!and|or|who|which|where|the |an? ))|(?=\.$))/gu;
/** "in the city of Oslo": "in Oslo". */
const KIND_OF_PLACE =
  /(?<=\b(?:in|from|near|around)) the (?:(?:northern|southern|eastern|western|central|coastal|capital|port|northeastern|northwestern|southeastern|southwestern) )?(?:city|town|village) of(?= \p{Lu})/gu;
/** Cities of which a reader needs no state. */
const CITY_AND_STATE =
  /(?<=\b(?:Los Angeles|Las Vegas|Chicago|Miami|Boston|Houston|Dallas|Atlanta|Seattle|San Francisco|Denver|Detroit|Phoenix|San Diego|Philadelphia|New Orleans|Baltimore|Minneapolis)), (?:California|Nevada|Illinois|Florida|Massachusetts|Texas|Georgia|Washington|Colorado|Michigan|Arizona|Pennsylvania|Louisiana|Maryland|Minnesota)(?:,(?= (?!an?\b|the\b|who|which|where))|(?=\.$))/gu;
/** "in Bergen, Norway, as Norway's mayor said": the country stands elsewhere in the sentence. */
const COUNTRY = /, \p{Lu}[\p{L} ]{3,24}(?:,(?= \p{Ll})|(?=\.$))/gu;
const IN_PLACE =
  /\b(?:in|from|near|at|outside|around) (?:\p{Lu}[\p{L}.’-]{0,20} ){0,2}\p{Lu}[\p{L}’-]{1,20}$/u;
const DAY_ANYWHERE = new RegExp(
  `(?<=[\\p{Ll}\\p{N}])(?: (?:late|early|earlier))?(?: on)?(?: (?:late|early))? (?:(?:${DAYS})(?: (?:morning|afternoon|evening|night)(?!\\p{L}))?|this (?:week|morning|afternoon|evening)|last night|today(?=\\.$| \\p{Ll}+ed )|yesterday)(?! (?:morning|afternoon|evening|night))(?=\\.$| )`,
  'gu',
);
/** Other words for a day. */
const DAY_WORD =
  /\b(?:this (?:week|weekend|morning|afternoon|evening)|last night|today|yesterday|tomorrow|tonight)\b/gu;
/** "by Monday", "last Monday", "a Monday", "is Monday". */
const DAY_BELONGS =
  /\b(?:of|by|on|until|till|since|before|after|for|every|each|last|next|this|that|the|a|an|from|between|and|or|to|through|than|not|only|is|are|be|starting|beginning|released|published|posted|issued)$/iu;
/** What goes on with the sentence; before any other word the day is an adjective: "the Monday ferry". */
const AFTER_DAY =
  /^(?:\.$| (?:in|at|on|to|of|for|from|with|by|near|after|when|as|while|during|over|against|outside|inside|that|and|but|because|before|where|amid|following|off|into|showing|citing|\p{Ll}{2,}ed)\b)/u;
/** "a day earlier": counted from the day. */
const COUNTED_DAYS = /\b(?:day|days|hours|night|morning) (?:earlier|later|before|after)\b/u;

/** What a sentence that is a word or two too long for an item can say in fewer words: nothing is lost. */
export function emptyWords(sentence: string): Cut[] {
  const twice = cutsOf(sentence, COUNTRY).filter(({ from, to }) => {
    const country = sentence.slice(from + 2, to).replace(',', '');
    const isSaidAgain = sentence.slice(0, from).includes(country) || sentence.slice(to).includes(country);
    return isSaidAgain && IN_PLACE.test(sentence.slice(Math.max(0, from - 70), from));
  });
  return [
    ...[
      EMPTY_WORDS,
      ROUNDABOUT,
      PASSIVE_BEHIND,
      KIND_OF_PLACE,
      CAPITAL,
      TOLD_BY,
      ITS_LETTERS,
      CITY_AND_STATE,
    ].flatMap((pattern) => cutsOf(sentence, pattern)),
    ...twice,
  ];
}

/** The day of what has happened, anywhere in a sentence that is too long for an item and names one day only. */
export function anyDay(sentence: string): Cut[] {
  if (
    daysIn(sentence) + (sentence.match(DAY_WORD)?.length ?? 0) !== 1 ||
    NEEDS_DAY.test(sentence) ||
    !hasPast(sentence)
  )
    return [];
  if (COUNTED_DAYS.test(sentence)) return [];
  return cutsOf(sentence, DAY_ANYWHERE).filter(
    ({ from, to }) =>
      !DAY_BELONGS.test(sentence.slice(Math.max(0, from - 20), from)) &&
      ((AFTER_DAY.test(sentence.slice(to)) && hasPast(sentence.slice(0, from))) ||
        opensOnVerb(sentence.slice(to))),
  );
}

const cutsOf = (sentence: string, pattern: RegExp): Cut[] =>
  allMatches(sentence, pattern)
    .map(({ 0: text, index }) => ({ from: index, to: index + text.length }))
    .filter(({ from, to }) => isOutsideQuotes(sentence, from, to));
