import { oneOf } from '../../text/one-of';
/** "also", "another storm", "the other pier", "more ferries", "again", "there": it goes on from a sentence before it. */
const TIED = new RegExp(
  String.raw`\b` +
    oneOf(
      'also|however(?=[.,;])|too(?=[.,;])|as well(?=[.,;])|again|instead(?! of)|meanwhile|likewise|similarly',
      String.raw`elsewhere|besides|moreover|then(?! (?:the|his|her|its|their|a)\b)`,
      String.raw`(?:an)?other(?! (?:than|words|hand|side)\b)(?= \p{L})|others`,
      String.raw`(?:still|even|further|additional|more)(?= \p{Ll}{2,}s\b(?! than))`,
      String.raw`(?:the|those|these|both|all) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?! (?:years?|months?|weeks?|days?|hours?|minutes?|miles?)\b)`,
      String.raw`there(?=[.,;]| (?:on|in|at|after|before|by|to|for|since|until|when|where)\b)|here(?=[.,;])`,
    ) +
    String.raw`(?![\p{L}-])`,
  'iu',
);
/** "more than", "other than", "one after another", "each other", "among others": whole by itself. */
const WHOLE =
  /\b(?:more than|other than|one another|after another|each other|among others?|(?:every|no|any) other|other (?:countries|people|things|words|nations|parts)|(?:and|or|with|including|from|like) (?:\p{Ll}+ ){0,2}others?(?= |[.,])|once again|time and again|not only|but also|more and more|or more|no more|any more|once more|much more|far more|many more|even more)\b/giu;
/** "But then", "And so", "Then the ferry": what no rule could take off. */
const OPENS_ON_JOINT =
  /^(?:But|And|Or|Nor|Yet(?! another\b)|So(?! (?:far|much|many)\b)|Then)(?:,? (?!\p{Lu}))/u;
const OPENS_ON_TURN = /^(?:But|However|Yet|Instead|Still|Nevertheless|Nonetheless|Even so|That said)\b/u;

/** Does an English sentence say by a small word that it continues another? */
export const continues = (text: string): boolean =>
  OPENS_ON_JOINT.test(text) || TIED.test(text.replace(WHOLE, ' '));

/** Does it turn what another says? Without its "But" it may say half. */
export const turns = (sentence: string): boolean => OPENS_ON_TURN.test(sentence);
