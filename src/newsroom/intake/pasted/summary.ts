import type { SummaryBullet } from '../../article/article';
import { withoutDateline } from '../../article/dateline';
import { labelKey, type Labels } from './labels';
import { isProse } from './not-a-story';
import { WORD_BULLET } from './repaired-text';
import { hasOpenQuote } from './open-quote';
import type { Page } from './page';

const GLYPH = /^(?:[•‣◦▪▫●○■□·➢➤►▶→✓✔✦❖⁃∙]\s*|[*»>–-]\s+|\d{1,2}[.)]\s+|\(\d{1,2}\)\s+)(?=\S)/u;
/** Only under the label: dialogue begins with a long dash, too. */
const GLYPH_IN_LIST = /^(?:[•‣◦▪▫●○■□·➢➤►▶→✓✔✦❖⁃∙]\s*|[*»>–—-]\s+|\d{1,2}[.)]\s+|\(\d{1,2}\)\s+)(?=\S)/u;
const MOST_BULLETS = 12;
const LONGEST_ITEM = 300;

export const isBullet = (line: string): boolean => GLYPH.test(line);
export const bulletText = (line: string): string => line.replace(GLYPH_IN_LIST, '').trim();

/**
 * The In Short list: the bullets under its label, with or without signs in front, or a run of bullets between the
 * headline and the story. Answers the bullets and the first line of the list (-1 when there is none).
 */
export function takeSummary(
  page: Page,
  labels: Labels,
  headlineLine: number,
): { bullets: SummaryBullet[]; firstLine: number } {
  for (const index of page.free(headlineLine + 1)) {
    const text = page.lines[index]?.text ?? '';
    const glued = gluedLabel(text, labels);
    const isLabel = labels.inShort.includes(labelKey(text));
    if (!isLabel && glued === null) continue;
    if (isLabel) page.take(index, { kind: 'recognised', what: 'label of the In Short list' });
    const bullets = glued === null ? [] : [bulletOf(glued)];
    if (glued !== null)
      page.take(index, { kind: 'repaired', what: 'In Short item', note: 'the label was glued to it' });
    bullets.push(...itemsBelow(page, index + 1, labels));
    if (bullets.length > 0) return { bullets, firstLine: index };
  }
  return unlabelled(page, headlineLine);
}

/** "In ShortRussia says …": only in the capitals of a label, so that a sentence "In short, …" stays one. */
function gluedLabel(text: string, { inShort }: Labels): string | null {
  const label = inShort.find(
    (name) => text.toLowerCase().startsWith(name) && /[\p{Lu}•]/u.test(text.charAt(name.length)),
  );
  return label === undefined ? null : bulletText(text.slice(label.length));
}

function itemsBelow(page: Page, from: number, { image }: Labels): SummaryBullet[] {
  const out: SummaryBullet[] = [];
  const first = page.lines[from]?.text ?? '';
  const hasSigns = GLYPH_IN_LIST.test(first);
  const isOneBlock = page.lines[from + 1]?.opensBlock === false;
  for (let index = from; page.isFree(index) && out.length < MOST_BULLETS; index += 1) {
    const line = page.lines[index];
    if (line === undefined || line.text.length > LONGEST_ITEM) break;
    if (hasSigns && !GLYPH_IN_LIST.test(line.text)) break;
    if (!hasSigns && isStory(line.text)) break;
    if (!hasSigns && isOneBlock && index > from && line.opensBlock) break;
    if (image.includes((line.text.split(':')[0] ?? '').toLowerCase())) break;
    takeItem(page, index);
    out.push(bulletOf(line.text));
  }
  return out;
}

/** Not an item: a lead with its dateline, or more than one sentence. */
function isStory(text: string): boolean {
  const { agency, dateline } = withoutDateline(text);
  return agency !== '' || dateline !== '' || /[.!?]["”’]? +\p{Lu}\p{Ll}+ \p{L}+/u.test(text);
}

function unlabelled(page: Page, headlineLine: number): { bullets: SummaryBullet[]; firstLine: number } {
  const free = page.free(headlineLine + 1);
  const prose = free.find(
    (index) =>
      isProse(page.lines[index]?.text ?? '') &&
      !isBullet(page.lines[index]?.text ?? '') &&
      (page.lines[index]?.text.length ?? 0) > LONGEST_ITEM,
  );
  const from = free.find((index) => isBullet(page.lines[index]?.text ?? '')) ?? -1;
  const before = free.filter((index) => index < from).length;
  const isWords = (page.lines[from]?.text ?? '').startsWith(WORD_BULLET);
  if (isWords && before > 0) return { bullets: [], firstLine: -1 };
  if (from === -1 || before > 2 || (prose !== undefined && prose < from))
    return { bullets: [], firstLine: -1 };

  const run: number[] = [];
  for (
    let index = from;
    page.isFree(index) && isBullet(page.lines[index]?.text ?? '') && run.length < MOST_BULLETS;
    index += 1
  )
    run.push(index);
  if (run.length < 2) return { bullets: [], firstLine: -1 };
  for (const index of run) takeItem(page, index);
  page.remark(from, {
    kind: 'doubtful',
    what: 'In Short list',
    note: 'a list without a label, in front of the story',
  });
  return { bullets: run.map((index) => bulletOf(page.lines[index]?.text ?? '')), firstLine: from };
}

function takeItem(page: Page, index: number): void {
  page.take(index, { kind: 'recognised', what: 'In Short item' });
  if (hasOpenQuote(page.lines[index]?.text ?? '', '')) {
    page.remark(index, {
      kind: 'doubtful',
      what: 'quotation mark',
      note: 'opened and not closed, or the other way round',
    });
  }
}

/** "Trump's comment: Praised …" has a label; a quotation after the colon says that the words are somebody's. */
function bulletOf(line: string): SummaryBullet {
  const text = bulletText(line).replaceAll('**', '');
  const match = /^(\p{Lu}[^:.!?"“]{1,39}):\s+([^\s"“«„‘'].*)$/u.exec(text);
  const label = match?.[1] ?? '';
  if (match === null || label.split(' ').length > 5) return { text, label: '', locked: false };
  return { text: match[2] ?? '', label, locked: false };
}
