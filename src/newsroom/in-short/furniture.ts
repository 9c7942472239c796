import { hasFiniteVerb } from './finite-verb';

/** How captions, buttons and credits begin, in the languages that the intake knows, too. */
const BEGINS =
  /^(?:image|photo|picture|pictured|video|gallery|graphic|caption|watch|read|read more|see also|more|related|follow|click|scroll down|sign up|subscribe|connect with us|copyright|bild|foto|imagen|vídeo|фото)(?:s|:| (?:us|here|for|more|on|by|the|to)\b)/iu;
const CONTAINS =
  /\b(?:contributed to this (?:report|story|article)|reported from|reporting by|editing by|all rights reserved|scroll down for|click here|(?:is|are|was|were|pictured|seen) (?:pictured|above|below|left|right)\b|\(?pictured\b|follow us on|for more information|sign up for|getty images|file photo|the associated press$)/iu;
/** What a desk says of the page, and help lines: "This story has been updated", "For support, call", an address. */
const OF_THE_PAGE =
  /^(?:this (?:article|story|report|post|piece|page|headline) (?:was|is|has been|will be|originally|first|appeared|contains|includes|comes|incorrectly|misstated) |(?:an|the) (?:earlier|previous|original) version of this |(?:first |originally )?published (?:by|on|in|at|with) |updated (?:on|at|with) |reprinted |republished |for (?:\p{Ll}+ ){0,3}(?:support|help|advice|information|details|tickets|inquiries|enquiries)(?: \p{L}+){0,6}, (?:call|visit|contact|go|see|e-?mail|phone|text|click|speak) |if you (?:or (?:anyone|someone)|(?:have been|are) affected|need help|would like|want to (?:learn|help|contribute|donate|share|know)) |(?:to|you can) (?:share|contact|donate|report|comment|subscribe|register|apply|book|order|send) [^.]{0,60}(?:call|e-?mail|visit|text|write|click) |(?:call|e-?mail|phone|text|contact|donate|tune in|go)(?: (?:us|our|your|the samaritans|the helpline|crimestoppers|now|to (?:the )?\p{L}{3,5} at) |:? (?:on )?[(+]?\d[\d -]{3}))/iu;
const ADDRESS =
  /\b(?:\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b|\bwww\.|\bhttps?:|[\p{L}\p{N}]@[\p{L}\p{N}-]{1,60}\.\p{L}{2}/u;
/** "VIDEO Scroll down to see", "WATCH Ada Park sail": a button before its caption. */
const BUTTON =
  /^(?:\d{1,3}-Minute (?:Listen|Read)\b|(?:Download|Transcript|Playlist|Toggle more options|Embed)$)|^(?:VIDEO|WATCH|PICTURES?|PHOTOS?|GALLERY|SCROLL|LISTEN|PLAYLIST)\b/u;
/** "Ada Park and Ola Lund arriving at court today: The pair ...": what a picture shows, then what the story says. */
const SHOWN = /^\p{Lu}[^.:;"“”!?]{0,60}? \p{Ll}{2,}ing [^.:;"“”!?]{0,60}: \p{Lu}/u;
const END_MARK = /^[\s—–\-*/#(]*(?:ends?|30|ende|fin|fine)[\s—–\-*/#).]*$/iu;
const STOPPED = /[.!?…。！？؟।॥۔]["'”’»」』)\]]*$/u;

/** "Wanted: Police look for the driver": a word or a few without a verb, then a sentence. */
const LABELLED = /^(\p{Lu}[^.,:;"“”!?()]{1,44}): (?=[\p{Lu}\p{N}])/u;
const LONGEST_LABEL = 6;
/** "The result: Oslo votes again", "Mayor Park said: The bridge opens": a sentence with a colon in it. */
const NO_LABEL =
  /^(?:The|An?|His|Her|Its|Their|Our|This|That|These|Those|Among|One|Here|What|Why|How|I|We|It|In|On|At|And|But)\b|\b(?:said|says|told|wrote|asked|is|are|was|were|has|have|tweeted|added)\b/u;
const SPEAKERS =
  /\b(?:police|officials?|report|study|sources?|experts?|lawyers?|government|spokes\p{Ll}+)\b/iu;
/** "Ada Park, second left, and ...", "(right)": who stands where in a picture. */
const IN_PICTURE =
  /, (?:(?:second|third|far|top|bottom) )?(?:left|right|above|below|cent(?:re|er))[,)]|\((?:(?:second|third|far|top|bottom) )?(?:left|right|above|below|cent(?:re|er))[,) ]/u;

/** Captions of newspapers that open on a label. */
function isLabelled(line: string): boolean {
  const label = LABELLED.exec(line)?.[1];
  if (label === undefined || label.split(' ').length > LONGEST_LABEL) return false;
  return !NO_LABEL.test(label) && !SPEAKERS.test(label);
}

/** A caption, a credit, a button or a mark of the page rather than a sentence of the story. */
export const isFurniture = (line: string): boolean =>
  isLabelled(line.slice(0, 60)) ||
  IN_PICTURE.test(line.slice(0, 400)) ||
  BEGINS.test(line.slice(0, 60)) ||
  CONTAINS.test(line.slice(0, 400)) ||
  BUTTON.test(line.slice(0, 24)) ||
  (SHOWN.test(line.slice(0, 140)) && !hasFiniteVerb(line.slice(0, line.indexOf(':')))) ||
  OF_THE_PAGE.test(line.slice(0, 200)) ||
  ADDRESS.test(line.slice(0, 400)) ||
  END_MARK.test(line.slice(0, 40));

/** A heading, a label or a caption without a final stop tells no news by itself. */
export const endsInStop = (line: string): boolean => STOPPED.test(line.slice(-8));

/**
 * The places of lines that stand twice or more, whatever their quotation marks, case and spaces: pictures leave their
 * caption twice on a copied page.
 */
export function doubledLines(lines: readonly string[]): ReadonlySet<number> {
  const seen = new Map<string, number>();
  const doubled = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const key = line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const before = seen.get(key);
    if (before !== undefined && index - before <= 2) doubled.add(before).add(index);
    seen.set(key, index);
  }
  return doubled;
}
