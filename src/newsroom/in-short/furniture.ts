/** How captions, buttons and credits begin, in the languages that the intake knows, too. */
const BEGINS =
  /^(?:image|photo|picture|pictured|video|gallery|graphic|caption|watch|read|read more|see also|more|related|follow|click|scroll down|sign up|subscribe|connect with us|copyright|bild|foto|imagen|vídeo|фото)(?:s|:| (?:us|here|for|more|on|by|the|to)\b)/iu;
const CONTAINS =
  /\b(?:contributed to this (?:report|story|article)|reported from|reporting by|editing by|all rights reserved|scroll down for|click here|(?:is|are|was|were|pictured|seen) (?:pictured|above|below|left|right)\b|\(?pictured\b|follow us on|for more information|sign up for|getty images|file photo|the associated press$)/iu;
const END_MARK = /^[\s—–\-*/#(]*(?:ends?|30|ende|fin|fine)[\s—–\-*/#).]*$/iu;
const STOPPED = /[.!?…。！？؟।॥۔]["'”’»」』)\]]*$/u;

/** A caption, a credit, a button or a mark of the page rather than a sentence of the story. */
export const isFurniture = (line: string): boolean =>
  BEGINS.test(line.slice(0, 60)) || CONTAINS.test(line.slice(0, 400)) || END_MARK.test(line.slice(0, 40));

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
