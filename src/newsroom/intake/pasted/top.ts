import type { Credit } from '../../article/article';
import { withoutDateline } from '../../article/dateline';
import { bylineIn, isNameWithJob, isPageDate } from '../credits/byline';
import type { Labels } from './labels';
import { isProse } from './not-a-story';
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
const CUT = /(?:(?<!\s)\s+)?(?:\.\.\.|…)$/u;
/** Letters and digits; shorter beginnings are shared by chance. */
const SHORTEST_CUT = 15;
const gist = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The head of the page: section label, headline in its longest form, byline, dates. Of several section labels above
 * the headline (a page's navigation) the nearest counts. Where the story's lead comes first there is no headline.
 */
export function takeTop(page: Page, labels: Labels, knownSections: readonly string[]): Top {
  const sections = sectionNames(labels, knownSections);
  const top: Top = { headline: '', section: null, byline: [], headlineLine: -1 };
  let sectionLine = -1;
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
      if (top.headlineLine === -1) {
        page.remark(sectionLine, { kind: 'dropped', what: 'section', note: 'a nearer one stands below' });
        top.section = section;
        sectionLine = index;
      }
      top.section ??= section;
      page.take(index, { kind: 'recognised', what: 'section' });
    } else if (top.headlineLine === -1 && isLead(text)) {
      break;
    } else if (top.headlineLine === -1 && (SITE_NAME.test(text) || isSiteSection(text, sections))) {
      page.take(index, { kind: 'dropped', what: 'name of the site' });
    } else if (top.headlineLine === -1 && text.length <= LONGEST_HEADLINE + 60) {
      top.headlineLine = index;
      takeHeadline(page, top, sections);
    }
  }
  return top;
}

/** "CNN Politics", "BBC Sport": the site and its section, in letters that no headline is set in. */
function isSiteSection(text: string, sections: readonly string[]): boolean {
  const [site = '', ...section] = text.split(' ');
  return (
    /^\p{Lu}{2,6}$/u.test(site) && section.length > 0 && sectionAlone(section.join(' '), sections) !== null
  );
}

/** A whole sentence after an agency tag or a dateline is the first paragraph. */
function isLead(text: string): boolean {
  const { agency, dateline } = withoutDateline(text);
  return (agency !== '' || dateline !== '') && isProse(text);
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

/**
 * The same words, or one of them cut off and the other going on. A cut without dots is believed only where the longer
 * one is still a headline: no final stop, or the story's lead would take the headline's place.
 */
function areTwins(a: string, b: string): boolean {
  const [x, y] = [gist(a.replace(CUT, '')), gist(b.replace(CUT, ''))];
  if (x === y) return true;
  if ((CUT.test(a) && y.startsWith(x)) || (CUT.test(b) && x.startsWith(y))) return true;
  return (
    x.length >= SHORTEST_CUT && y.startsWith(x) && b.length <= LONGEST_HEADLINE && !/[.!?。…]["”’]?$/u.test(b)
  );
}

/** A headline has no full stop at its end and no site name after a bar. */
function tidyHeadline(page: Page, { headline, headlineLine }: Top): string {
  const repaired = (after: string, note: string) => {
    page.remark(headlineLine, { kind: 'repaired', what: 'headline', note, text: after });
    return after;
  };
  let out = headline.replace(/^#+\s+/u, '').trim();
  const site = /^(.{15,}?)(?<!\s)\s+\|\s+[^|]{2,40}$/u.exec(out);
  if (site !== null) out = repaired(site[1] ?? out, 'name of the site behind the bar dropped');
  if (CUT.test(out)) {
    out = repaired(out.replace(CUT, ''), 'dots at the end dropped');
    page.remark(headlineLine, {
      kind: 'doubtful',
      what: 'headline',
      note: 'it was cut, and no full one stands on the page',
    });
  } else if (/[^.\s]\.$/u.test(out) && !/(?<!\p{L})\p{L}\.$/u.test(out)) {
    out = repaired(out.slice(0, -1), 'final stop dropped');
  }
  return out;
}
