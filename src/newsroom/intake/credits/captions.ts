import type { ImageUse } from '../../article/article';
import { captionKey, distinctCaptions, sameCaption, splitCredit } from '../../images/image';
import { agencyPictureIn, isCaptionBelow } from './agency-picture';
import type { Labels } from '../pasted/labels';
import { isProse } from '../pasted/not-a-story';
import type { Page } from '../pasted/page';

/** A line printed twice that is longer is a paragraph pasted twice. */
const LONGEST_CAPTION = 400;
const LONGEST_NAME = 60;
/** The end of a name that was broken off a caption: capitals, no stop. */
const NAME_PIECE = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,5}$/u;

/** "Photo: Ada Park" says who took it. */
const PERSON = /^\p{Lu}\p{Ll}[\p{L}.’'-]* (?:\p{Lu}[\p{L}.’'-]* )?\p{Lu}[\p{L}.’'-]+$/u;

/**
 * The image captions of the page, each once and in order: lines after "Image:", lines that end in a photo credit,
 * and lines that stand twice in a row, as a picture with its caption leaves them.
 */
export function takeCaptions(page: Page, labels: Labels): ImageUse[] {
  const found: { index: number; text: string }[] = [];
  const described = new Map<string, string>();
  const lastFree = page.free().at(-1) ?? 0;
  for (const index of page.free(1)) {
    if (!page.isFree(index)) continue;
    const pictured = takePictured(page, index);
    if (pictured !== null) {
      found.push({ index, text: pictured.text });
      described.set(captionKey(splitCredit(pictured.text).caption), pictured.alternativeText);
      continue;
    }
    const labelled = takeBelowLabel(page, index) ?? takeLabelled(page, index, labels);
    const above = found.at(-1);
    const isNear = labelled !== null && above !== undefined && above.index >= index - 2;
    // A credit line stands below its caption in most papers, and above it in some.
    if (isNear && labelled.startsWith('(') !== above.text.startsWith('(')) {
      above.text = above.text.startsWith('(') ? `${labelled} ${above.text}` : `${above.text} ${labelled}`;
    } else if (labelled !== null) found.push({ index, text: labelled });
    else found.push(...takeDoubled(page, index), ...(index < lastFree ? takeCredited(page, index) : []));
  }
  found.sort((a, b) => a.index - b.index);
  const dropped = new Set(page.entries.filter(({ kind }) => kind === 'dropped').map(({ lines }) => lines[0]));
  const seen = new Set<string>();
  for (const { index, text } of found) {
    const key = captionKey(text);
    if (seen.has(key) && !dropped.has(page.lines[index]?.from ?? 0)) {
      page.remark(index, {
        kind: 'dropped',
        what: 'doubled image caption',
        note: 'stands further up on the page',
      });
    }
    seen.add(key);
  }
  return distinctCaptions(found.map(({ text }) => text)).map((text, at) => {
    const words = splitCredit(text);
    const alternativeText = described.get(captionKey(words.caption)) ?? '';
    return { asset: null, alternativeText, ...words, role: at === 0 ? 'lead' : 'inline' };
  });
}

/** A description after the name of a picture desk, with the caption below it where there is one. */
function takePictured(page: Page, index: number): { text: string; alternativeText: string } | null {
  const picture = agencyPictureIn(page.lines[index]?.text ?? '');
  if (picture === null) return null;
  page.take(index, { kind: 'recognised', what: 'alternative text', note: `credit: ${picture.credit}` });
  const below = page.isFree(index + 1) ? (page.lines[index + 1]?.text ?? '') : '';
  const hasCaption = isCaptionBelow(below);
  if (hasCaption) page.take(index + 1, { kind: 'recognised', what: 'image caption' });
  const caption = hasCaption ? below : picture.alternativeText;
  return { text: `${caption} (${picture.credit})`, alternativeText: picture.alternativeText };
}

/** "Image caption," on a line of its own, and the caption below it. */
function takeBelowLabel(page: Page, index: number): string | null {
  const below = page.lines[index + 1]?.text ?? '';
  if (!/^image caption,?$/iu.test(page.lines[index]?.text ?? '') || !page.isFree(index + 1)) return null;
  if (below.length === 0 || below.length > LONGEST_CAPTION) return null;
  page.take(index, { kind: 'recognised', what: 'label of an image caption' });
  page.take(index + 1, { kind: 'recognised', what: 'image caption' });
  return below;
}

function takeLabelled(page: Page, index: number, { image }: Labels): string | null {
  const line = page.lines[index];
  const shown = (line?.text ?? '')
    .slice(0, LONGEST_CAPTION + 30)
    .replace(/^\[(.*)\]$/u, '$1')
    .replace(/^image (caption|source|credit)s?, /iu, (_all, kind: string) =>
      kind.toLowerCase() === 'caption' ? 'Image: ' : 'Photo: ',
    );
  const match = /^([^:]{2,24}?)\.?(?: \d{1,2}[a-z]?)?\s?:\s?(.+)$/u.exec(shown);
  const label = (match?.[1] ?? '').toLowerCase().replace(/^[([]/u, '');
  if (line === undefined || match === null || !image.includes(label) || line.text.length > LONGEST_CAPTION)
    return null;

  const rest = (match[2] ?? '').replace(line.text.startsWith('(') ? /\)$/u : /$^/u, '');
  const namesSomebody = /^photo|^foto/u.test(label) && PERSON.test(rest);
  const isOnlyCredit =
    label !== 'image' &&
    splitCredit(rest).credit === '' &&
    (namesSomebody || splitCredit(`(${rest})`).credit !== '');
  page.take(index, { kind: 'recognised', what: isOnlyCredit ? 'photo credit' : 'image caption' });
  const pieces = [rest];
  if (
    !page.lines[index + 1]?.opensBlock &&
    page.isFree(index + 1) &&
    sameCaption(rest, page.lines[index + 1]?.text ?? '')
  )
    page.take(index + 1, {
      kind: 'dropped',
      what: 'doubled image caption',
      note: 'the line above without its label',
    });
  for (let next = index + 1; isPiece(page, next); next += 1) {
    page.take(next, {
      kind: 'repaired',
      what: 'image caption',
      note: 'goes on from the line above: names split over lines',
    });
    pieces.push(page.lines[next]?.text ?? '');
  }
  if (pieces.length > 1) {
    const proposal = pieces.join(', ');
    page.remark(index, {
      kind: 'doubtful',
      what: 'image caption',
      note: `perhaps "${proposal}": who is who?`,
      text: line.text,
    });
  }
  const caption = pieces.join(' ');
  return isOnlyCredit ? `(Photo: ${caption})` : caption;
}

function isPiece(page: Page, index: number): boolean {
  const line = page.lines[index];
  if (line === undefined || line.opensBlock || !page.isFree(index) || line.text.length > LONGEST_NAME)
    return false;
  return NAME_PIECE.test(line.text) && !nextIsSame(page, index);
}

const nextIsSame = (page: Page, index: number): boolean =>
  page.isFree(index + 1) && sameCaption(page.lines[index]?.text ?? '', page.lines[index + 1]?.text ?? '');

function takeDoubled(page: Page, index: number): { index: number; text: string }[] {
  const texts = [page.lines[index]?.text ?? ''];
  if (!page.isFree(index) || !nextIsSame(page, index)) return [];
  for (let next = index + 1; nextIsSame(page, next - 1); next += 1) {
    texts.push(page.lines[next]?.text ?? '');
    if (texts.length > 20) break;
  }
  // A picture leaves its two lines together; a whole sentence that stands twice as a paragraph is the story's.
  const isSentence = isProse(texts[0] ?? '');
  const isParagraph = isSentence && page.lines[index + 1]?.opensBlock === true;
  const isCaption = (texts[0] ?? '').length <= LONGEST_CAPTION && !isParagraph;
  if (isCaption) {
    page.take(index, { kind: 'recognised', what: 'image caption', note: 'a line printed twice' });
    if (isSentence)
      page.remark(index, { kind: 'doubtful', what: 'image caption', note: 'or a paragraph pasted twice?' });
  }
  for (let at = 1; at < texts.length; at += 1) {
    const what = isCaption ? 'doubled image caption' : 'doubled paragraph';
    page.take(index + at, { kind: 'dropped', what, note: 'the same but for quotes, case or spaces' });
  }
  return isCaption ? texts.map((text, at) => ({ index: index + at, text })) : [];
}

/** A line in the middle of the story that ends in a photo credit. */
function takeCredited(page: Page, index: number): { index: number; text: string }[] {
  const text = page.lines[index]?.text ?? '';
  if (!page.isFree(index) || text.length > LONGEST_CAPTION) return [];
  const { caption, credit } = splitCredit(text);
  if (credit === '') return [];
  if (caption === '') {
    page.take(index, { kind: 'dropped', what: 'photo credit', note: 'no caption or picture stands with it' });
    return [];
  }
  const isSure = /photo|foto|credit|image|getty|©|\|/iu.test(text.slice(caption.length));
  if (!isSure && text.length > 200) return [];
  page.take(index, { kind: 'recognised', what: 'image caption', note: `credit: ${credit}` });
  if (!isSure)
    page.remark(index, {
      kind: 'doubtful',
      what: 'image caption',
      note: 'known only by the agency at its end',
    });
  return [{ index, text }];
}
