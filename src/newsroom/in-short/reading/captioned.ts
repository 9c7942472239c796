import { isAgency } from '../../article/agencies';
import { splitCredit } from '../../images/image';

/** Longer is a paragraph of the story, whatever it ends on. */
const LONGEST_CAPTION = 600;
const FROM_THE_FILES = /^\(?(?:FILES?|FILE PHOTO|ARCHIVE|ARCHIVO|ARCHIV|PHOTO)\)?\s?[-–—:]\s?\p{Lu}/u;
const HANDED_OUT = /\b(?:handout|courtesy|pool|screengrab) (?:via|of|photo) [^.]{2,60}\.?$/iu;
const PICTURE = /photo|foto|image|bild|picture|imagen|getty|shutterstock|alamy|[©|]/iu;
/** A name of two words; the first may have its capital inside, as "McKay" and "eBay" do. */
const NAME_BEFORE_CREDIT = /(?= \p{Lu})(?<=\p{Lu}[\p{L}.’'-]*)/u;
const AFTER_SLASH = /\/ ?\p{Lu}[\p{L}.’'-]* \p{Lu}/u;

/**
 * Is this paragraph the caption of a picture: does it end in who took it ("(AP Photo/Ada Park)", "Photo: Ada Park",
 * "REUTERS/Ada Park"), or open on "FILE -"? An agency alone at the end, "(dpa)" or "(AP/Reuters)", signs a story.
 */
export function isCaptioned(paragraph: string): boolean {
  const text = paragraph.trim();
  if (text.length > LONGEST_CAPTION) return false;
  if (FROM_THE_FILES.test(text) || HANDED_OUT.test(text.slice(-90))) return true;
  const { caption, credit } = splitCredit(text);
  if (credit === '') return false;
  const tail = text.slice(caption.length);
  return PICTURE.test(tail) || (!isAgency(credit) && namesPersonAndDesk(credit));
}

/** "Ada Park/Reuters", "Reuters / Ada Park". */
const namesPersonAndDesk = (credit: string): boolean =>
  NAME_BEFORE_CREDIT.test(credit.slice(0, Math.max(0, credit.lastIndexOf('/')))) || AFTER_SLASH.test(credit);
