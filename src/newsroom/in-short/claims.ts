/** What one side says of another, and what courts and counts have yet to settle. */
const CLAIM =
  /\b(?:alleg(?:e|es|ed|edly|ation|ations)|accus(?:e|es|ed|ing|ation|ations)|claim(?:s|ed|ing)?|suspect(?:s|ed)?|reported(?:ly)?|purported(?:ly)?|apparent(?:ly)?|believed?|responsib(?:le|ility)|blam(?:e|ed|es|ing)|guilty|charg(?:e|es|ed)|rap(?:e|ed)|assault(?:ed)?|abus(?:e|ed)|murder(?:ed)?|terroris[mt]s?|lied|corrupt(?:ion)?|fraud|threat(?:en|ens|ened|s)?|planned|plot(?:ted|ting)?|intend(?:s|ed)?|brib\p{Ll}*|steal\p{Ll}*|st(?:ole|olen)|theft|embezzl\p{Ll}*|smuggl\p{Ll}*|forged|faked?|dump(?:s|ed|ing)?|illegal(?:ly)?|unlawful(?:ly)?|violat\p{Ll}*|fail(?:ed|ure|ures)? to|ignor(?:e|ed|es)|hack(?:ed|ing|ers?)|cheat(?:ed|ing)?|conceal\p{Ll}*|misle\p{Ll}+|cover(?:ed)? up|tortur\p{Ll}*|harass\p{Ll}*|beat(?:en)?|negligen\p{Ll}*|ambush\p{Ll}*|sabotag\p{Ll}*|target(?:s|ed|ing))\b/iu;

/** "a charge he denies": who cuts it off cuts off half of the news. */
const DENIAL = /\b(?:den(?:y|ies|ied|ying)|disput\p{Ll}*|reject\p{Ll}*|refut\p{Ll}*)\b/u;

export const deniesSomething = (text: string): boolean => DENIAL.test(text);

/** "No civilians were hurt", "the vote was free and fair", "brought down deliberately": who says so is half of it. */
const ONE_SIDED =
  /\b(?:no|not|never|nobody|none|nothing|neither|deliberately|intentionally|accidentally|drunk|free and fair|fighters|militants|rebels|destroy(?:s|ed|ing)?|smash(?:es|ed)?|bomb(?:s|ed|ing)?|shell(?:ed|ing)|air ?strikes?|seiz(?:e|es|ed)|captur(?:e|es|ed))\b|n[’']t\b/iu;

/** Casualties and votes: the figure is only as good as who gave it. */
const COUNT =
  /\b(?:kill(?:ed|ing|s)?|dead|deaths?|died|injur(?:ed|ies|ing)|wound(?:ed|ing|s)?|casualt(?:y|ies)|hurt|missing|victims?|survivors?|votes?|voted|polls?|ballots?|percent|per cent|toll|proportion|average|(?:one|two|three|four|nine|\d+) in (?:\p{Ll}+|\d+)|a (?:third|quarter|fifth|tenth) of|half of)\b|%/iu;
const FIGURE =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|millions?|half|most|several|many)\b/iu;

/**
 * Must this sentence keep the name of who said it?
 *
 * True for accusations, for denials, and for casualty and vote counts: without its source the sentence would state as a fact what
 * somebody claims.
 */
export const needsSource = (text: string): boolean =>
  CLAIM.test(text) || ONE_SIDED.test(text) || (COUNT.test(text) && FIGURE.test(text));
