import type { Block } from '../../article/article';
import { paragraphsOf } from '../../article/body';
import { isAgency } from '../../article/agencies';
import { withoutDateline } from '../../article/dateline';
import type { Incoming, IncomingImage, IncomingStory } from '../incoming-story';
import type { Report, ReportEntry } from '../report';
import { linkOf } from './blocks/address';
import { elementBlocks } from './blocks/element-blocks';
import { authorsOf } from './metadata/authors';
import { headlineOf } from './metadata/headline';
import { ldText } from './metadata/json-ld';
import { pageFactsOf } from './metadata/page-facts';
import { publishedOf } from './metadata/published';
import { sectionOf, tagsOf } from './metadata/section';
import { addressOf, localeOf, slugFrom } from './metadata/source';
import { keyPointsOf } from './page/key-points';
import { mainText } from './page/main-text';
import { bodyWithoutFurniture } from './page/story-body';
import { labelledLink, type PageLink } from './page/labelled-link';
import { storyTree, type StoryTree } from './page/story-tree';
import { standfirstOf } from './page/standfirst';
import { parseHtml } from './tree/parse-html';

export interface PageOptions {
  /** Used where the page names no language of its own. */
  locale?: string;
  /** Where the page was saved from; its own word (`canonical`) is asked where this is ''. */
  url?: string;
}

/** Fewer words than this are no story, as with pasted text. */
const FEWEST_LETTERS = 80;
const MOST_LINKS = 10;

/**
 * A saved news page as a story: the text found by where most prose stands, its facts from JSON-LD, Open Graph, meta tags and
 * what the page prints, all boxes of the page around it left out and told in the report. Lines in the report are lines of the
 * source. A page without a story is an error of code `html.not-a-story`.
 */
export function readPage(html: string, options: PageOptions = {}): Incoming {
  const { root, cutAt, crowdedAt } = parseHtml(html);
  const lineAt = linesOf(html);
  if (crowdedAt !== null)
    return {
      error: {
        code: 'html.attributes',
        message: 'An element has more than 1000 attributes.',
        line: lineAt(crowdedAt),
      },
    };
  const facts = pageFactsOf(root);
  const url = addressOf(facts, options.url ?? '');
  const locale = localeOf(facts, options.locale ?? '');

  const { headline, element: head } = headlineOf(facts);
  const main = mainText(root, ldText(facts.story['articleBody']));
  const tree = storyTree(main);
  const read = elementBlocks(tree.element, { url });
  const authors = authorsOf(facts, tree.element, locale);
  const standfirst = standfirstOf(facts, { main: main.element, head, locale, headline, authors });
  const points = keyPointsOf(facts, { main: main.element, head, locale });
  const body = bodyWithoutFurniture(read.blocks, {
    headline,
    standfirst: standfirst.at === 0 ? [] : [standfirst.text, ...standfirst.parts],
    bullets: points.bullets.map(({ text }) => text),
    authors,
    locale,
  });
  if (headline === '' || paragraphsOf(body.blocks).join('').length < FEWEST_LETTERS)
    return {
      error: { code: 'html.not-a-story', message: 'The page holds no headline with a story below it.' },
    };

  const lead = leadIn(body.blocks);
  const firstPublishedAt = publishedOf(facts, locale);
  const section = sectionOf(facts);
  const entries: ReportEntry[] = [];
  const tell = (kind: ReportEntry['kind'], what: string, text: string, at: number, note = '') => {
    const line = lineAt(at);
    if (text !== '') entries.push({ kind, what, note, lines: [line, line], text: text.slice(0, 120) });
  };
  tell('recognised', 'headline', headline, head?.at ?? 0);
  tell('recognised', 'standfirst', standfirst.text, standfirst.at);
  for (const { text } of points.bullets) tell('recognised', 'In Short item', text, points.at);
  for (const name of authors) tell('recognised', 'byline', name, 0);
  tell('recognised', 'date of the page', firstPublishedAt ?? '', 0);
  tell('recognised', 'section', section, 0);
  tell('recognised', 'dateline', lead.dateline, main.element.at, 'left where it stands');
  const isSigned = isAgency(lead.agency);
  tell(
    'recognised',
    'agency',
    lead.agency,
    main.element.at,
    isSigned ? 'kept as a credit' : 'the paper itself',
  );
  for (const text of paragraphsOf(body.blocks)) tell('recognised', 'paragraph', text, main.element.at);
  for (const { at, text } of tree.dropped)
    tell('dropped', 'boilerplate', text, at, 'belongs to the page, not to the story');
  for (const text of body.corrections)
    tell('doubtful', 'correction', text, main.element.at, 'the page does not say when it was made');
  for (const { text, what } of body.dropped) tell('dropped', what, text, main.element.at);
  for (const { kind, what, text, note, at } of read.facts) tell(kind, what, text || '-', at, note);
  if (firstPublishedAt === null)
    tell('doubtful', 'date of the page', 'none', 0, 'the page does not say when it came out');
  if (cutAt !== null)
    tell('doubtful', 'page', '-', cutAt, 'longer or deeper than any page; the rest was not read');

  const article: IncomingStory = {
    headline,
    standfirst: standfirst.text,
    section,
    authors,
    tags: tagsOf(facts),
    dateline: '',
    firstPublishedAt,
    locale,
    slug: slugFrom(url),
    formerSlugs: [],
    status: 'draft',
    summaryBullets: points.bullets,
    inShort: [],
    body: body.blocks,
    images: imagesOf(facts.meta.first('og:image', 'twitter:image'), read.images),
    relatedLinks: linksOf(tree, body.links, url),
    corrections: body.corrections.map((text) => ({ text, at: null })),
    credits: isSigned ? [{ name: lead.agency, place: '' }] : [],
    source: {
      kind: 'html',
      name:
        facts.meta.first('og:site_name') || ldText(facts.story['publisher']) || (isSigned ? '' : lead.agency),
      url,
      item: url,
      version: ldText(facts.story['dateModified']) || facts.meta.first('article:modified_time'),
    },
  };
  const report: Report = { lines: lineAt(html.length), entries };
  return { article, report };
}

/** Who signs in front of the first paragraph, and from where. The words stay: their page had them in its text. */
function leadIn(blocks: readonly Block[]): { dateline: string; agency: string } {
  const [first = ''] = paragraphsOf(blocks.filter(({ type }) => type === 'paragraph'));
  const { dateline, agency } = withoutDateline(first);
  return { dateline, agency };
}

function imagesOf(
  lead: string,
  found: readonly { url: string; alternativeText: string; caption: string; credit: string }[],
): IncomingImage[] {
  const images = found.map((image, at): IncomingImage => ({ ...image, role: at === 0 ? 'lead' : 'inline' }));
  if (images.length > 0 || !/^https?:/u.test(lead)) return images;
  return [{ url: lead, alternativeText: '', caption: '', credit: '', role: 'lead' }];
}

/** Where the text leads to elsewhere, each address once. */
function linksOf({ dropped }: StoryTree, inBody: readonly PageLink[], base: string): PageLink[] {
  const boxes = dropped.flatMap(({ text, link }) => {
    const url = link === null ? null : linkOf(link.href, base);
    return link === null || url === null ? [] : (labelledLink(text, { words: link.words, url }) ?? []);
  });
  const links = new Map([...boxes, ...inBody].map((link) => [link.url, link]));
  return [...links.values()].slice(0, MOST_LINKS);
}

/** Which line a place in the source stands on, counted from 1. */
function linesOf(text: string): (at: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
