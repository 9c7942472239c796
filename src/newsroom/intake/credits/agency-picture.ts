/** Picture desks that some sites print in front of a picture's description. */
const DESK =
  /^(?:(?:AFP|EPA|AP|PA) (?:via|\/) )?(?:Getty Images|Reuters|AFP|EPA(?:-EFE)?|PA (?:Media|Wire)|Shutterstock|Alamy|NurPhoto)\s+(?=\p{Lu})/u;
const LONGEST_DESCRIPTION = 250;
const ENDS_SENTENCE = /[.!?…。][\p{Pe}\p{Pf}"']*$/u;

export interface AgencyPicture {
  credit: string;
  alternativeText: string;
}

/**
 * "Getty Images A red fire engine stands in flood water": who took the picture, and what it shows. Sites print it in
 * front of the caption for readers who cannot see; it is no sentence of the story, so it has no final stop.
 */
export function agencyPictureIn(line: string): AgencyPicture | null {
  const desk = DESK.exec(line.slice(0, 60))?.[0];
  if (desk === undefined || line.length > LONGEST_DESCRIPTION || ENDS_SENTENCE.test(line)) return null;
  return { credit: desk.trim(), alternativeText: line.slice(desk.length).trim() };
}

/** The caption below such a line: short and, again, without a final stop. */
export const isCaptionBelow = (line: string): boolean =>
  line.length > 0 && line.length <= LONGEST_DESCRIPTION && !ENDS_SENTENCE.test(line);
