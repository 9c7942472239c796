import { oneOf } from '../../text/one-of';

/**
 * Words that only tie. "So began", "Nor has", "Or else", "Yet another", "In other words" say something: they stay.
 */
const OPENING_CONNECTIVE = new RegExp(
  `^${oneOf(
    // "But Oslo", not "But another".
    String.raw`(?:But|And|Yet)(?:,)? (?!(?:another|yes|no|so|what|how|then|again|others?)\b)(?=[\p{L}\p{N}])`,
    // "So the", not "So began".
    String.raw`So(?:,|(?= (?:the|an?|\p{Lu}\p{Ll}+)\b)) `,
    // With a comma.
    `${oneOf(
      'However|Meanwhile|Still|Instead|Also|Moreover|Furthermore|In addition',
      'Additionally|Nevertheless|Nonetheless|Indeed|In fact|Of course|Now|Thus|Therefore',
      'Similarly|Likewise|Besides|Separately|Finally|Overall|On the other hand',
      'At the same time|After all|As a result|In turn|Even so|That said|Importantly',
      'Notably|Unfortunately|Fortunately|Sadly|Not surprisingly|Interestingly|Of note',
      'To be sure|In the end|Ultimately',
    )}, `,
  )}`,
  'u',
);

/** Opens on a word that points to the sentence before it. */
const POINTER = new RegExp(
  String.raw`^${oneOf(
    // Pronouns.
    'he|she|it|they|his|her|him|its|their|theirs',
    // Pointing words.
    'this|that|these|those',
    // Words that tie.
    'but|and|so|or|nor|yet|however|meanwhile|also|then',
    'here|there|such',
    // One of several, named before.
    'both|neither|either|another|others|some|one|all|each|instead|still',
    'the (?:other|others|latter|former|same|two|three|pair|duo|trio|couple)',
  )}\b`,
  'iu',
);
const LEANING =
  /^(?:he|she|it|they|his|her|him|its|their|theirs|this|that|these|those|but|and|so|however|meanwhile|also|then|(?:as|when|after|before|while|since|in|on|at|for|with|by) (?:he|she|it|they|his|her|its|their))\b/iu;
/** The same in other languages: personal pronouns and "this" as the first word. Japanese and Hindi have no word ends. */
const LEANING_IN: Readonly<Record<string, RegExp>> = {
  de: /^(?:er|sie|es|ihr|ihre|sein|seine|dies|diese|dieser|dieses|aber|und|doch|auch|dann|das (?:sagte|sagten|teilte|teilten|berichtete|berichteten|erklärte|gab|geht|ist|war|wäre|kündigte|bestätigte|hat|haben|hatte|will|soll|sei)|darüber|davon|dabei|damit|dagegen|dazu|darauf|zudem|außerdem) /iu,
  fr: /^(?:selon (?:lui|elle|eux)|celle-ci|celui-ci|ceux-ci|il|elle|ils|elles|ce|cela|ceci|cet|cette|ces|son|sa|ses|leur|leurs|mais|et) |^c[’']/iu,
  es: /^(?:él|ella|ellos|ellas|este|esta|esto|estos|estas|ese|esa|eso|su|sus|pero|y|lo|así lo|según (?:él|ella)) /iu,
  it: /^(?:lui|lei|loro|egli|ella|essi|questo|questa|questi|queste|ma|e) /iu,
  pt: /^(?:ele|ela|eles|elas|este|esta|isto|esse|essa|isso|seu|sua|mas|e) /iu,
  nl: /^(?:hij|zij|ze|dit|deze|dat|die|zijn|haar|hun|maar|en|het (?:is|was|gaat|ging|wordt|werd|kan|zou|heeft|had)) /iu,
  ru: /^(?:он|она|оно|они|его|её|их|это|этот|эта|эти|но|и|а|об этом|этого|ему|ей|им|при этом|кроме того,|однако|по (?:его|её|ее|их) словам,) /iu,
  ar: /^(?:هو|هي|هم|هذا|هذه|ذلك|لكن) /u,
  hi: /^(?:वह|वे|यह|ये|उन्होंने|उसने|लेकिन|और) /u,
  sv: /^(?:han|hon|de|det|den|detta|denna|dessa|men|och|dessutom) (?!finns)/iu,
  da: /^(?:han|hun|de|det|den|dette|denne|disse|men|og|desuden) /iu,
  nb: /^(?:han|hun|de|det|den|dette|denne|disse|men|og|dessuten) /iu,
  pl: /^(?:on|ona|ono|oni|jego|jej|ich|to|ten|ta|te|ale|i|jednak|(?:poinformował|poinformowała|powiedział|powiedziała) o tym|(?:jego|jej|ich) zdaniem) /iu,
  tr: /^(?:o|onlar|bu|bunu|buna|bunun|ancak|ama|ayrıca) /iu,
  zh: /^(?:他|她|他们|她们|它|这|那|此|对此|但|不过|同时)/u,
  ko: /^(?:그는|그녀는|그들은|이는|이에|이어|그러나|하지만|또한|또 )/u,
  ja: /^(?:彼|彼女|彼ら|これ|それ|この|その|しかし|また)/u,
};
const UNNAMED =
  /^The (?:company|firm|group|agency|organi[sz]ation|team|club|man|woman|men|women|boy|girl|suspect|victim|teen|teenager|couple|pair|duo|family|board|tribunal|ministry|\d{1,2}-year-old)\b|^Shares in the (?:[\p{L}\p{N}-]+ ){0,4}(?:company|firm|group|bank|retailer|maker)\b/u;

/** Says what to do, or has no subject: "Make a doctor's appointment", "Looks like rain". "Think tanks" is one. */
const TO_READER = new RegExp(
  `^${oneOf(
    "(?:Here[’']s|Here (?:is|are)|Please|Let[’']s|Get this|Looks|Seems|Sounds|Turns|Don[’']t|Imagine|Suppose|Remember|Never mind) ",
    '(?:Watch|See|Read|Click|Look|Think|Make|Take|Get|Give|Go|Try|Keep|Consider|Avoid|Ask|Tell|Find|Forget|Grab|Meet) (?:the|your|it|that|to|me|us|some|up|with|an?|at|how|what|why|more|our|this|here|back|about|of) ',
  )}`,
  'u',
);

/** How many characters such a beginning takes; 0 where there is none. */
export const leadingConnective = (sentence: string): number =>
  OPENING_CONNECTIVE.exec(sentence)?.[0].length ?? 0;

/** Does the sentence open with a pronoun or a connective that only the sentence before it explains? */
export const leansBack = (sentence: string, language = 'en'): boolean =>
  (language === 'en' ? LEANING : LEANING_IN[language])?.test(sentence) === true;

export const pointsBack = (sentence: string): boolean => POINTER.test(sentence);

/** Does the sentence tell the reader what to do, or leave its subject out, as talk does? */
export const speaksToReader = (sentence: string): boolean => TO_READER.test(sentence);

/** "The company", "the man", where no name in the sentence says which. */
export const opensUnnamed = (sentence: string): boolean =>
  UNNAMED.test(sentence) && !/[\p{Ll},] \p{Lu}\p{Ll}/u.test(sentence);
