import { isAgency } from '../agencies';
import { splitCredit } from '../image';

/** Longer is a paragraph of the story, whatever it ends on. */
const LONGEST = 600;
const FROM_THE_FILES = /^\(?(?:FILES?|FILE PHOTO|ARCHIVE|ARCHIVO|ARCHIV|PHOTO)\)?\s?[-–—:]\s?\p{Lu}/u;
const HANDED_OUT = /\b(?:handout|courtesy|pool|screengrab) (?:via|of|photo) [^.]{2,60}\.?$/iu;
const PICTURE = /photo|foto|image|bild|picture|imagen|getty|shutterstock|alamy|[©|]/iu;
const NAME_AND_DESK = /\p{Lu}[\p{L}.’'-]* \p{Lu}[^/]*\/|\/ ?\p{Lu}[\p{L}.’'-]* \p{Lu}/u;

/**
 * Is this paragraph the caption of a picture: does it end in who took it ("(AP Photo/Ada Park)", "Photo: Ada Park",
 * "REUTERS/Ada Park"), or open on "FILE -"? An agency alone at the end, "(dpa)" or "(AP/Reuters)", signs a story.
 */
export function isCaptioned(paragraph: string): boolean {
  const text = paragraph.trim();
  if (text.length > LONGEST) return false;
  if (FROM_THE_FILES.test(text) || HANDED_OUT.test(text.slice(-90))) return true;
  const { caption, credit } = splitCredit(text);
  if (credit === '') return false;
  const tail = text.slice(caption.length);
  return PICTURE.test(tail) || (!isAgency(credit) && NAME_AND_DESK.test(credit));
}
