/** These verbs tell of a question or a cry whatever comes after them, but not "asked for" or "asked whether". */
const ASKED =
  /^(?:asked|asks|wondered|wonders|shouted|shouts|yelled|cried|exclaimed|demanded|quipped|joked|inquired|screamed|chanted|mused|pleaded|told)$/u;
const NOT_OF_SPEECH = /^(?:for|if|whether|that|about)\b/u;
/** These only where nothing is said by them: "Lind said on Monday", but not "Lind said the road was shut". */
const SAID =
  /^(?:said|says|wrote|writes|replied|replies|added|adds|tweeted|tweets|posted|recalled|began|continued|answered|responded|responds|declared|explained)$/u;
const WHEN_OR_HOW =
  /^(?:$|in|on|at|during|after|before|when|while|as|to|last|this|earlier|later|through|via|with|from|by|of|upon|\p{Lu}\p{Ll}+day|\p{Ll}+ly|then|reassuringly)(?![\p{L}’'])/u;
const NAME_WORD =
  /^(?:(?!(?:He|She|They|We|It|You|There|This|That)$)\p{Lu}[\p{L}\p{M}.’'-]*|\d{1,3}(?:-year-old)?|I|the|of|and|de|van|von|al|bin|an?|his|her|their|\p{Ll}+er|\p{Ll}+man)$/u;

/** "Ada Park, 42, asked" and "Ada Park, the mayor of Skald, asked": who that is does not hide the verb. */
const WHO_THAT_IS = /^((?:the )?\p{Lu}[^,.!?]{1,40}), (?:\d{1,3}|(?:the|an?|who) [^,.!?]{1,60}),(?= \p{Ll})/u;

/** A speaker has at most so many words before the verb: "the Rev. Ada van der Lind asked". */
const MOST_WORDS = 7;

/**
 * Does the text right after a question or a cry in quotation marks tell who asked it: `“Who pays?” Mayor Lind asked.`?
 * English only; elsewhere a comma or a small letter says so.
 */
export function namesSpeaker(text: string): boolean {
  const rest = text.replace(WHO_THAT_IS, '$1');
  const words = rest.split(/\s+/u, MOST_WORDS + 4);
  const bare = words.map((word) => word.replace(/(?<![.,;])[.,;]+$/u, ''));
  const verb = bare.findIndex((word) => ASKED.test(word) || SAID.test(word));
  if (
    verb < 1 ||
    verb > MOST_WORDS ||
    !words.slice(0, verb).every((word) => NAME_WORD.test(word.replace(/,$/u, '')))
  ) {
    return false;
  }
  if (words[verb] !== bare[verb]) return true;
  const after = words.slice(verb + 1).join(' ');
  return ASKED.test(bare[verb] ?? '') ? !NOT_OF_SPEECH.test(after) : WHEN_OR_HOW.test(after);
}

/** Verbs of asking and saying in scripts that have no capitals to tell a speaker from a new sentence. */
const SPOKE: Readonly<Record<string, RegExp>> = {
  ar: /(?:^|\s)(?:و?سأل|و?تساءل|و?قال|صاح|صرخ|هتف)/u,
  bn: /(?:প্রশ্ন|জিজ্ঞ|বলেন|বললেন|চিৎকার)/u,
  fa: /(?:پرسید|گفت|فریاد|افزود)/u,
  he: /(?:^|\s)(?:שאל|אמר|צעק|תהה|קרא)/u,
  hi: /(?:पूछा|कहा|बोले|बोला|चिल्ला)/u,
  mr: /(?:विचारले|विचारला|म्हणाल|म्हणाले|ओरड)/u,
  ur: /(?:پوچھا|کہا|بولے|چلایا)/u,
};
const MOST_LETTERS = 60;

/** Is what follows a question or a cry in quotation marks a short clause that says who spoke? */
export function speaksWithoutCapitals(rest: string, language: string): boolean {
  const spoke = Object.hasOwn(SPOKE, language) ? SPOKE[language]! : null;
  if (spoke === null) return false;
  const clause = rest.slice(0, MOST_LETTERS).split(/[.!?؟।۔:؛«"“]/u, 1)[0] ?? '';
  return spoke.test(clause);
}
