import { oneOf } from '../../text/one-of';
/** Denials, limits, conditions, degrees of certainty: the statement is only true with them. */
const LIMITS = new RegExp(
  String.raw`\b` +
    oneOf(
      'not|no|nor|never|neither|none|nobody|nothing|only|just|except|unless|if|until|without|but|yet',
      'though|although|however|despite|whether|or|even|rather|instead|cannot|could|unable',
      String.raw`unsuccessful\p{Ll}*|unconfirmed|unverified|outside|minus|by all accounts|(?:kind|sort) of`,
      'so to speak|provided|pending|depending|subject to|so far|at least|at most|as long as',
      String.raw`on the whole|in theory|i\.e|mostly|largely|mainly|generally|partly|almost|nearly|hardly`,
      'barely|apparently|allegedly|reportedly|supposedly|perhaps|possibly|probably|maybe|likely',
      String.raw`unlikely|fail(?:s|ed|ing)?|lack(?:s|ed|ing)?|refus\p{Ll}+|cancel\p{Ll}+|delay\p{Ll}+`,
      String.raw`postpon\p{Ll}+|overturn\p{Ll}+|revers\p{Ll}+`,
    ) +
    String.raw`\b|n[’']t\b`,
  'iu',
);

/** Who says it, and what somebody denies or is accused of. */
const ATTRIBUTIONS =
  /\b(?:sa(?:id|ys?)|told|according|claim\p{Ll}*|den(?:y|ies|ied|ying)|disput\p{Ll}+|reject\p{Ll}*|refut\p{Ll}+|alleg\p{Ll}+|accus\p{Ll}+|believe[sd]?|thought|suspect\p{Ll}*|estimate[sd]?|insist\p{Ll}*|argu\p{Ll}+|warn\p{Ll}*|suggest\p{Ll}*|acquit\p{Ll}*|clear(?:ed|ing)|plead\p{Ll}*|pled|reports?|reported)\b/iu;

/** How it ended for somebody: where that stands in a clause, the clause is the news. */
const FATE =
  /\b(?:kill\p{Ll}*|die[sd]?|dying|dead|deaths?|deadly|fatal\p{Ll}*|injur\p{Ll}+|wound(?:s|ed|ing)|murder\p{Ll}*|passed away|sentenc\p{Ll}+|convict\p{Ll}+|arrest\p{Ll}*|jailed|fired|resign\p{Ll}*|rap(?:e|ed)|abus\p{Ll}+|destroy\p{Ll}*|collaps\p{Ll}+|won|lost)\b/iu;

/** Would the sentence say more than it knows without this stretch: without a limit, a denial, a source? */
export const limitsTruth = (stretch: string): boolean => LIMITS.test(stretch) || ATTRIBUTIONS.test(stretch);

/** Is this stretch, though grammar can do without it, what the sentence was written for? */
export const tellsTheEnd = (stretch: string): boolean => FATE.test(stretch);

/** Denied, not so, only so: what even a sentence that is too long for an item never goes without. */
const DENIES_OR_LIMITS =
  /\b(?:not|no|never|neither|nor|nobody|only|except|unless|if|without|exclud\p{Ll}+|den(?:y|ies|ied|ying)|disput\p{Ll}+|reject\p{Ll}*|refut\p{Ll}+|acquit\p{Ll}*|cleared|innocent|overturned|pled|plead\p{Ll}*|withdr[ae]w\p{Ll}*|retract\p{Ll}*|recant\p{Ll}*)\b|n[’']t\b/iu;

/** Does this stretch deny or limit, for whoever has to be short? A source or an accusation of its own does not count. */
export const deniesOrLimits = (stretch: string): boolean => DENIES_OR_LIMITS.test(stretch);
