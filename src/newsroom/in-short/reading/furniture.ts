import { oneOf } from '../../text/one-of';
import { hasFiniteVerb } from '../statements/finite-verb';

/** How captions, buttons and credits begin, in the languages that the intake knows, too. */
const BEGINS = new RegExp(
  String.raw`^${oneOf(
    // Captions and galleries.
    'image|photo|picture|pictured|video|gallery|graphic|caption',
    // Buttons.
    'watch|read|read more|see also|more|related|follow|click|scroll down|sign up|subscribe',
    'connect with us',
    // Rights.
    'copyright',
    // Captions of other languages.
    'bild|foto|imagen|vídeo|фото',
  )}(?:s|:| (?:us|here|for|more|on|by|the|to)\b)`,
  'iu',
);
const CONTAINS = new RegExp(
  String.raw`\b${oneOf(
    // Who else worked on it.
    'contributed to this (?:report|story|article)',
    'reported from|reporting by|editing by|all rights reserved',
    // Buttons.
    'scroll down for|click here',
    // Who is where in a picture.
    '(?:is|are|was|were|pictured|seen) (?:pictured|above|below|(?:left|right)(?=[.,;)]))',
    String.raw`pictured (?:left|right)\b|(?:\(|^|, |; )pictured\b`,
    // Where on the page to look.
    'at the top of this (?:story|page|article)',
    String.raw`(?:in the )?(?:video|picture|photo|gallery|graphic|map)s? (?:above|below)\b`,
    // Offers to readers.
    'follow us on|for more information|sign up for',
    // Whose picture it is.
    'getty images|file photo|the associated press$',
  )}`,
  'iu',
);
/** What a desk says of the page, and help lines: "This story has been updated", "For support, call", an address. */
const OF_THE_PAGE = new RegExp(
  `^${oneOf(
    // What became of the page.
    String.raw`breaking news\b|updates? posted `,
    String.raw`\p{Lu}[\p{L} ]{2,30} \(\d(?:-\d){2,4}\)`,
    'this (?:article|story|report|post|piece|page|headline) (?:was|is|has been|will be|originally|first|appeared|contains|includes|comes|incorrectly|misstated) ',
    // Versions, and where it stood before.
    '(?:an|the) (?:earlier|previous|original) version of this ',
    '(?:first |originally )?published (?:by|on|in|at|with) ',
    'updated (?:on|at|with) |reprinted |republished ',
    // Help lines: "For support, call", "If you have been affected".
    String.raw`for (?:\p{Ll}+ ){0,3}(?:support|help|advice|information|details|tickets|inquiries|enquiries)(?: \p{L}+){0,6}, (?:call|visit|contact|go|see|e-?mail|phone|text|click|speak) `,
    'if you (?:or (?:anyone|someone)|(?:have been|are) affected|need help|would like|want to (?:learn|help|contribute|donate|share|know)) ',
    // What readers may do: "To share your story, e-mail".
    '(?:to|you can) (?:share|contact|donate|report|comment|subscribe|register|apply|book|order|send) [^.]{0,60}(?:call|e-?mail|visit|text|write|click) ',
    // "Call us", "Text HELP to 12345".
    String.raw`(?:call|e-?mail|phone|text|contact|donate|tune in|go)(?: (?:us|our|your|the samaritans|the helpline|crimestoppers|now|to (?:the )?\p{L}{3,5} at) |:? (?:on )?[(+]?\d[\d -]{3})`,
  )}`,
  'iu',
);
/** "CNN's Ada Park was in the hall": who of the desk wrote it. */
const OF_THE_DESK =
  /^(?:CNN|CBC|BBC|NPR|Reuters|AFP|AP|(?:The )?Associated Press|MailOnline|Sportsmail)[’']s (?:\p{Lu}[\p{L}.’'-]*,? (?:and )?){2,12}(?:contributed|reported|reports|wrote|has more|explains?|joined|(?:was|were) (?:in|at|on|there)\b|spoke to|talks? (?:to|with)|takes? a look|looks? (?:at|back)|shows?|tells? (?:us|the story))\b/u;
/** Who owns the paper, and how a poll errs: no news of the story. */
const NOTE = /\b(?:sampling error|margin of error|parent company of (?:cnn|this)|units? of time warner)\b/iu;
const ADDRESS =
  /\b(?:\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b|\bwww\.|\bhttps?:|[\p{L}\p{N}]@[\p{L}\p{N}-]{1,60}\.\p{L}{2}/u;
/** "VIDEO Scroll down to see", "WATCH Ada Park sail": a button before its caption. */
const BUTTON =
  /^(?:\d{1,3}-Minute (?:Listen|Read)\b|(?:Download|Transcript|Playlist|Toggle more options|Embed)$)|^(?:VIDEO|WATCH|PICTURES?|PHOTOS?|GALLERY|SCROLL|LISTEN|PLAYLIST)\b/u;
/** "Ada Park and Ola Lund arriving at court today: The pair ...": what a picture shows, then what the story says. */
const CAPTION_AND_STORY = /^\p{Lu}[^.:;"“”!?]{0,60}? \p{Ll}{2,}ing [^.:;"“”!?]{0,60}: \p{Lu}/u;
const END_MARK = /^[\s—–\-*/#(]*(?:ends?|30|ende|fin|fine)[\s—–\-*/#).]*$/iu;
const STOPPED = /[.!?…。！？؟।॥۔]["'”’»」』)\]]*$/u;

/** "Wanted: Police look for the driver": a word or a few without a verb, then a sentence. */
const LABELLED = /^(\p{Lu}[^.,:;"“”!?()]{1,44}): (?=[\p{Lu}\p{N}'‘])/u;
const LONGEST_LABEL = 6;
/** "In demand: Ada Park", "On the rise:", and the name of a paper before the headline of its own story. */
const LABEL = new RegExp(
  `^${oneOf(
    // Where somebody or something is.
    'In (?:demand|trouble|love|charge|control|action|tears|mourning|court|custody|danger|flames|ruins|hiding|form|bloom|style|shock|command)',
    'On (?:the )?(?:rise|scene|run|move|target|fire|trial|form|show|course|duty|tour|top|track|edge|ball|mend)',
    'At (?:risk|work|home|ease|peace|rest|war|odds|large)',
    'Under (?:fire|pressure|arrest|attack|scrutiny|threat)',
    // Papers, and who wrote for them.
    String.raw`The (?:\p{Lu}\p{Ll}+ ){0,2}(?:Reporter|Post|Times|Journal|Guardian|Telegraph|Herald|Tribune|Observer|Independent|Mirror|Globe|Gazette|Wrap|Verge|Atlantic|Economist)`,
  )}: `,
  'u',
);
/** "The result: Oslo votes again", "Mayor Park said: The bridge opens": a sentence with a colon in it. */
const NO_LABEL =
  /^(?:The|An?|His|Her|Its|Their|Our|This|That|These|Those|Among|One|Here|What|Why|How|I|We|It|In|On|At|And|But)\b|\b(?:said|says|told|wrote|asked|is|are|was|were|has|have|tweeted|added)\b/u;
const SPEAKERS =
  /\b(?:police|officials?|report|study|sources?|experts?|lawyers?|government|spokes\p{Ll}+)\b/iu;
/** "Ada Park, second left, and ...", "(right)": who stands where in a picture. */
const IN_PICTURE =
  /\(pictured\b|, (?:(?:second|third|far|top|bottom) )?(?:left|right|above|below|cent(?:re|er))[,)]|\((?:(?:second|third|far|top|bottom) )?(?:left|right|above|below|cent(?:re|er))[,) ]/u;

/** Captions of newspapers that open on a label. */
function isLabelled(line: string): boolean {
  const label = LABELLED.exec(line)?.[1];
  if (label === undefined || label.split(' ').length > LONGEST_LABEL) return false;
  return (LABEL.test(line) || !NO_LABEL.test(label)) && !SPEAKERS.test(label);
}

/** A caption, a credit, a button or a mark of the page rather than a sentence of the story. */
export const isFurniture = (line: string): boolean =>
  isLabelled(line.slice(0, 60)) ||
  IN_PICTURE.test(line.slice(0, 400)) ||
  BEGINS.test(line.slice(0, 60)) ||
  CONTAINS.test(line.slice(0, 400)) ||
  BUTTON.test(line.slice(0, 24)) ||
  (CAPTION_AND_STORY.test(line.slice(0, 140)) && !hasFiniteVerb(line.slice(0, line.indexOf(':')))) ||
  OF_THE_PAGE.test(line.slice(0, 200)) ||
  ADDRESS.test(line.slice(0, 400)) ||
  NOTE.test(line.slice(0, 400)) ||
  OF_THE_DESK.test(line.slice(0, 200)) ||
  END_MARK.test(line.slice(0, 40));

/** A heading, a label or a caption without a final stop tells no news by itself. */
export const endsInStop = (line: string): boolean => STOPPED.test(line.slice(-8));

/**
 * The places of lines that stand twice or more, whatever their quotation marks, case and spaces: pictures leave their
 * caption twice on a copied page.
 */
export function doubledLines(lines: readonly string[]): ReadonlySet<number> {
  const doubled = new Set<number>();
  const openings = lines.map((line) => /[\p{L}\p{N}]/u.exec(line)?.[0].toLowerCase().charAt(0));
  const isSame = (one: number, other: number): boolean =>
    other >= 0 && openings[one] === openings[other] && lettersOf(lines[one]!) === lettersOf(lines[other]!);
  for (const index of lines.keys()) {
    const before = [index - 1, index - 2].find((other) => isSame(index, other));
    if (before !== undefined) doubled.add(before).add(index);
  }
  return doubled;
}

const lettersOf = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
