import type { Credit } from '../article';
import { bylineIn, isNameWithJob, isPageDate } from './byline';
import type { Labels } from './labels';
import type { Page } from './page';
import { sectionAlone, sectionNames, unglueSection } from './section-label';

export interface Top {
  headline: string;
  section: string | null;
  byline: Credit[];
  /** The line the headline was taken from, or -1. */
  headlineLine: number;
}

/** Headline, section, byline and dates are looked for in the first lines only. */
const TOP_LINES = 14;
const LONGEST_HEADLINE = 255;
/** "The Fern Post", "BBC News" on a line of their own, above the headline. */
const SITE_NAME =
  /^(?:\p{Lu}[\p{L}.&’'-]* ){1,3}(?:News|Post|Times|Daily|Tribune|Herald|Gazette|Journal|Zeitung|Nachrichten|Online)$/u;
const CUT = /\s*(?:\.\.\.|…)$/u;
const gist = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The head of the page: section label, headline in its longest form, byline, dates. */
export function takeTop(page: Page, labels: Labels, knownSections: readonly string[]): Top {
  const sections = sectionNames(labels, knownSections);
  const top: Top = { headline: '', section: null, byline: [], headlineLine: -1 };
  for (const index of page.free(0, TOP_LINES)) {
    const text = page.lines[index]?.text ?? '';
    if (!page.isFree(index)) continue;
    const next = page.lines[index + 1]?.text ?? '';
    const signed = isNameWithJob(text, next) ? [{ name: text, place: '' }] : bylineIn(text, labels);
    const section = sectionAlone(text, sections);
    if (signed.length > 0) {
      top.byline.push(...signed);
      page.take(index, {
        kind: 'recognised',
        what: 'byline',
        note: signed.map(({ name }) => name).join('; '),
      });
      if (isNameWithJob(text, next)) page.take(index + 1, { kind: 'dropped', what: 'job of the author' });
    } else if (isPageDate(text, labels)) {
      page.take(index, { kind: 'dropped', what: 'date of the page', note: 'the house sets its own times' });
    } else if (section !== null && index <= Math.max(top.headlineLine + 2, 3)) {
      top.section ??= section;
      page.take(index, { kind: 'recognised', what: 'section' });
    } else if (top.headlineLine === -1 && SITE_NAME.test(text)) {
      page.take(index, { kind: 'dropped', what: 'name of the site' });
    } else if (top.headlineLine === -1 && text.length <= LONGEST_HEADLINE + 60) {
      top.headlineLine = index;
      takeHeadline(page, top, sections);
    }
  }
  return top;
}

function takeHeadline(page: Page, top: Top, sections: readonly string[]): void {
  const index = top.headlineLine;
  const nextIndex = page.free(index + 1, index + 4)[0] ?? -1;
  const next = page.lines[nextIndex]?.text ?? '';
  const first = page.lines[index]?.text ?? '';
  const story = page.lines
    .slice(index + 1)
    .map((line) => line.text)
    .join(' ')
    .slice(0, 200_000);

  const split = unglueSection(first, { next, story, sections });
  if (split !== null) {
    top.section ??= split.section;
    page.remark(index, {
      kind: 'recognised',
      what: 'section',
      text: split.section,
      note: 'glued to the headline',
    });
    if (!split.isSure)
      page.remark(index, {
        kind: 'doubtful',
        what: 'section',
        text: first,
        note: 'cut off the headline, on the strength of its name',
      });
  }
  top.headline = split?.headline ?? first;

  const isTwin = next !== '' && gist(next) !== '' && areTwins(top.headline, next);
  if (isTwin && gist(next).length > gist(top.headline.replace(CUT, '')).length) {
    page.take(index, { kind: 'dropped', what: 'cut headline', note: 'the full one stands below' });
    top.headlineLine = nextIndex;
    top.headline = next;
  } else if (isTwin) {
    page.take(nextIndex, { kind: 'dropped', what: 'second headline', note: 'says the same as the first' });
  }
  page.take(top.headlineLine, { kind: 'recognised', what: 'headline' });
  top.headline = tidyHeadline(page, top);
}

/** The same words, or one of them cut off with dots and the other going on. */
function areTwins(a: string, b: string): boolean {
  const [x, y] = [gist(a.replace(CUT, '')), gist(b.replace(CUT, ''))];
  if (x === y) return true;
  return (CUT.test(a) && y.startsWith(x)) || (CUT.test(b) && x.startsWith(y));
}

/** A headline has no full stop at its end and no site name behind a bar. */
function tidyHeadline(page: Page, { headline, headlineLine }: Top): string {
  const repaired = (after: string, note: string) => {
    page.remark(headlineLine, { kind: 'repaired', what: 'headline', note, text: after });
    return after;
  };
  let out = headline.replace(/^#+\s+/u, '').trim();
  const site = /^(.{15,}?)\s+\|\s+[^|]{2,40}$/u.exec(out);
  if (site !== null) out = repaired(site[1] ?? out, 'name of the site behind the bar dropped');
  if (CUT.test(out)) {
    out = repaired(out.replace(CUT, ''), 'dots at the end dropped');
    page.remark(headlineLine, {
      kind: 'doubtful',
      what: 'headline',
      note: 'it was cut, and no full one stands on the page',
    });
  } else if (/[^.\s]\.$/u.test(out) && !/\b(?:\p{L}\.)+$/u.test(out)) {
    out = repaired(out.slice(0, -1), 'final stop dropped');
  }
  return out;
}
