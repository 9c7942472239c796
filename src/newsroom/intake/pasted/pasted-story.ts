import type { Block, Credit, ImageUse, RelatedLink, SummaryBullet } from '../../article/article';
import { isAgency } from '../../article/agencies';
import { withoutDateline } from '../../article/dateline';
import { sameCaption } from '../../images/image';
import { agencyIn, withoutAgencyLines } from '../credits/agency-lines';
import { dropBoilerplate, dropEndMark } from './boilerplate';
import { takeCaptions } from '../credits/captions';
import { takeCorrections } from './corrections';
import { labelKey, labelsFor, type Labels } from './labels';
import { countLines, joinColumn, linesOf, type Line } from './lines';
import { takeLoneDateline } from '../credits/lone-dateline';
import { whyNotAStory } from './not-a-story';
import { pageOf, type Page } from './page';
import { takeRelatedCards } from './related-cards';
import type { Report } from '../report';
import { takeReporters } from '../credits/reporters';
import { repairedText } from './repaired-text';
import { takeBody } from './story-body';
import { isBullet, takeSummary } from './summary';
import { takeTags } from './tags';
import { takeTop, type Top } from './top';

/** The fields of an Article that a page can hold; the hooks add slug and In Short. */
export interface IntakeArticle {
  headline: string;
  standfirst: string;
  section: { name: string } | null;
  dateline: string;
  body: Block[];
  summaryBullets: SummaryBullet[];
  images: ImageUse[];
  relatedLinks: RelatedLink[];
  /** Names of the byline; the glue finds or makes the authors. */
  authors: { name: string }[];
  credits: Credit[];
  tags: string[];
  /** Without times: a pasted page does not tell when each was made. */
  corrections: { text: string }[];
}

export interface IntakeOptions {
  locale: string;
  /** Names of the sections the house has, on top of the usual ones. */
  sections?: readonly string[];
}

/** `house`: what a page that is no agency's calls itself in front of its first sentence ("TFD –"), '' without one. */
export type IntakeResult = { article: IntakeArticle; house: string; report: Report } | { notAStory: string };

const LONGEST_STANDFIRST = 500;
const LONGEST_READ = 1_100_000;

/**
 * Plain text as copied from a news page, read as a story. Each line of the input is in the report as recognised,
 * repaired, dropped or doubtful. Text that cannot be a story is refused with a sentence that says why.
 */
export function readPastedStory(source: string, { locale, sections = [] }: IntakeOptions): IntakeResult {
  const { text, goingOn, entries: repairs } = repairedText(source.slice(0, LONGEST_READ));
  const labels = labelsFor(locale);
  const { agencies, others } = withoutAgencyLines(linesOf(text, goingOn));
  const lines = joinColumn(others, (line) => isBullet(line) || startsWithLabel(line, labels));
  const refusal = whyNotAStory(source.length > LONGEST_READ ? source : text, lines);
  if (refusal !== null) return { notAStory: refusal };

  const page = pageOf(lines, agencies);
  const corrections = takeCorrections(page, labels);
  dropBoilerplate(page, labels);
  const end = dropEndMark(page);
  const tags = takeTags(page, labels);
  const relatedLinks = takeRelatedCards(page, labels);
  const { credits, lastLine } = takeReporters(page, labels);
  const top = takeTop(page, labels, sections);
  if (top.headline === '')
    return { notAStory: 'The file begins with a paragraph; a story needs a headline on a line of its own.' };
  const summary = takeSummary(page, labels, top.headlineLine);
  const images = takeCaptions(page, labels);
  const lone = takeLoneDateline(page, top.headlineLine);
  const standfirst = takeStandfirst(page, top, summary.firstLine);
  const { body, dateline, agency } = takeBody(page, { credits: lastLine, end });
  if (body.length === 0) return { notAStory: 'The file has a headline and no story below it.' };

  return {
    article: {
      headline: top.headline,
      standfirst,
      section: top.section === null ? null : { name: sectionName(top.section) },
      dateline: dateline || lone,
      body,
      summaryBullets: summary.bullets,
      images,
      relatedLinks,
      authors: [...new Set(top.byline.map(({ name }) => name))].map((name) => ({ name })),
      credits: [
        ...top.byline.filter(({ place }) => place !== ''),
        ...credits,
        ...agencyCredits(isAgency(agency) ? agency : '', agencies),
      ],
      tags,
      corrections,
    },
    house: isAgency(agency) ? '' : agency,
    report: {
      lines: countLines(source),
      entries: [...repairs, ...page.entries].sort((a, b) => a.lines[0] - b.lines[0]),
    },
  };
}

/** The agencies that sign the story, in front of it or on lines of their own; each once. */
const agencyCredits = (lead: string, lines: readonly Line[]): Credit[] =>
  [...new Set([lead, ...lines.map(({ text }) => agencyIn(text))])]
    .filter((name) => name !== '')
    .map((name) => ({ name, place: '' }));

const startsWithLabel = (line: string, labels: Labels): boolean =>
  [labels.image, labels.related, labels.inShort, labels.byline].some((list) =>
    list.includes(labelKey(line.split(':')[0] ?? '')),
  );

/** "WORLD NEWS" is how a page prints "World News". */
const sectionName = (section: string): string =>
  section === section.toUpperCase() && section.length > 3
    ? section.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : section;

/**
 * The paragraph between the headline and what opens the story: the In Short list, or a paragraph with agency or
 * dateline. Without such a mark only a short line that is no whole sentence counts; the lead stays in the body.
 */
function takeStandfirst(page: Page, top: Top, summaryLine: number): string {
  const index = page.free(top.headlineLine + 1)[0] ?? -1;
  const text = page.lines[index]?.text ?? '';
  if (index === -1 || text.length > LONGEST_STANDFIRST || isBullet(text)) return '';
  const following = page.free(index + 1)[0];
  if (following === undefined) return '';

  const own = withoutDateline(text);
  const opensStory = own.agency !== '' || own.dateline !== '';
  const next = withoutDateline(page.lines[following]?.text ?? '');
  const isBeforeList = summaryLine > index;
  const isBeforeLead = next.agency !== '' || next.dateline !== '';
  // A second copy of the paragraph itself, already dropped, marks nothing.
  const isBeforeByline = page.lines.some(
    (line, at) => at > index && at < following && !page.isFree(at) && !sameCaption(line.text, text),
  );
  const isFragment = text.length <= 200 && !/[.!?。]["”’]?$/u.test(text);
  if (opensStory || !(isBeforeList || isBeforeLead || isBeforeByline || isFragment)) return '';
  page.take(index, { kind: 'recognised', what: 'standfirst' });
  if (!isBeforeList && !isBeforeLead)
    page.remark(index, { kind: 'doubtful', what: 'standfirst', note: 'by its place only' });
  return text;
}
