import type { ImageAsset, ImageUse } from '../article/article';
import { AGENCIES } from '../article/agencies';

const firstFilled = (...texts: (string | null | undefined)[]): string =>
  texts.map((text) => (text ?? '').trim()).find((text) => text !== '') ?? '';

type Words = Pick<ImageUse, 'alternativeText' | 'caption' | 'credit'> & {
  asset: Pick<ImageAsset, 'alternativeText' | 'caption' | 'credit' | 'copyright'> | null;
};

/**
 * What the public reads with an image: the words of this use first, else the asset's own. A credit that stands at
 * the end of the caption is taken off it, and shown as the credit when no other is given.
 */
export function publicWords(image: Words): { alternativeText: string; caption: string; credit: string } {
  const { caption, credit } = splitCredit(firstFilled(image.caption, image.asset?.caption));
  return {
    alternativeText: firstFilled(image.alternativeText, image.asset?.alternativeText),
    caption,
    credit: firstFilled(image.credit, credit, image.asset?.credit, image.asset?.copyright),
  };
}

/** A caption with everything taken out that a reader would not call a difference: quotes, case, spaces, the final stop. */
export const captionKey = (caption: string): string =>
  caption
    .normalize('NFKC')
    .replace(/['"‘’‚‛“”„‟«»‹›`´\s]+/gu, '')
    .replace(/[.。]$/u, '')
    .toLowerCase();

export const sameCaption = (a: string, b: string): boolean => captionKey(a) === captionKey(b);

/** The captions in their order, each once; of two that read the same, the one with printed quotes (’ “ ”) stays. */
export function distinctCaptions(captions: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const caption of captions) {
    const key = captionKey(caption);
    if (key === '') continue;
    const earlier = kept.get(key);
    if (earlier === undefined || (/['"]/u.test(earlier) && !/['"]/u.test(caption))) kept.set(key, caption);
  }
  return [...kept.values()];
}

const LABEL =
  'photo(?:graph)?|image|picture|credit|foto|bild|crédit(?: photo)?|crédito|fotografía|quelle|source|file photo';
/** Begun at the first of the spaces only, or a row of them would be read again from each. */
const SPACES = '(?:(?<!\\s)\\s+)?';
/** "… (Photo: Ada Park / AP)", "… [Credit: Reuters]". */
const LABELLED_IN_BRACKETS = new RegExp(
  `${SPACES}[([](?:${LABEL})s?(?: by|:)\\s*([^()[\\]]{2,120})[)\\]]\\.?$`,
  'iu',
);
/** "… | Credit: Ada Park", "… Photo: Ada Park / AP". */
const LABELLED = new RegExp(
  `(?:^|${SPACES}[|•·–—-]\\s*|(?<=[.!?”"’])\\s+)(?:${LABEL})(?: credit)?s?(?: by|:)\\s*([^|]{2,120})$`,
  'iu',
);
/** "… on Tuesday. Ada Park/Getty Images": a name and its desk after the last sentence. */
const NAME_AND_DESK =
  /(?<=[.!?”"’])\s+((?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}.’'-]*\/[\p{L}][\p{L} .\/-]{1,60})$/u;
const IN_BRACKETS = /(?:(?<!\s)\s+)?[([]([^()[\]]{2,80})[)\]]\.?$/u;
const AFTER_SIGN = /(?:(?<!\s)\s+)?(?:\||©|\(c\))\s*([^|©]{2,80})$/iu;
/** "Ada Park/NTB Sport": a person and a desk we need not know. */
const NAME_AND_UNKNOWN_DESK = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3} ?\/ ?\p{Lu}[\p{L} .-]{1,40}$/u;
const HOUSES =
  /\b(?:getty|images|via|handout|shutterstock|alamy|epa|picture alliance|imago|pool|press|agency|tv)\b/iu;

/** Only the end can hold a credit; the patterns never see more. */
const LONGEST_TAIL = 200;

/**
 * A caption and the credit at its end: `Ferries wait. (Reuters)`, `Photo: Ada Park / AP`, `… | Credit: Ada Park`.
 * Words in brackets are a credit only when they name an agency or a picture desk, or are a name, a slash and a desk. No credit: the caption as it is.
 */
export function splitCredit(caption: string): { caption: string; credit: string } {
  const text = caption.trim();
  const tail = text.slice(-LONGEST_TAIL);
  const split = (match: RegExpExecArray) => ({
    caption: text.slice(0, text.length - match[0].length).trim(),
    credit: (match[1] ?? '').trim().replace(/[.,;]$/u, ''),
  });

  const labelled = LABELLED_IN_BRACKETS.exec(tail) ?? LABELLED.exec(tail);
  if (labelled !== null) return split(labelled);
  for (const pattern of [IN_BRACKETS, NAME_AND_DESK, AFTER_SIGN]) {
    const match = pattern.exec(tail);
    if (match !== null && (pattern === AFTER_SIGN || namesAgency(match[1] ?? ''))) return split(match);
  }
  return { caption: text, credit: '' };
}

const namesAgency = (text: string): boolean =>
  HOUSES.test(text) ||
  NAME_AND_UNKNOWN_DESK.test(text) ||
  text.split(/[\s/,]+/u).some((word) => AGENCIES.has(word.toLowerCase()));
