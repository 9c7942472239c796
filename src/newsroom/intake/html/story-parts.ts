import type { Block, SummaryBullet } from '../../article/article';
import { blocksOf, paragraphsOf } from '../../article/body';
import { labelsFor } from '../pasted/labels';
import { bylineIn } from '../credits/byline';
import { readPastedStory } from '../pasted/pasted-story';
import { reportText } from '../report';
import { splitNames } from './metadata/authors';
import { readPage } from './read-page';
import { readRichText, type PartField, type StoryPart } from './read-rich-text';

export interface Paste {
  html: string;
  text: string;
}

export interface RecognisedPaste {
  parts: StoryPart[];
  /** What was done and left out, as `reportText` prints it; '' for nothing. */
  report: string;
}

/** What the parts are together, in the fields of an article. */
export interface PastedDraft {
  headline: string;
  standfirst: string;
  section: string;
  authors: string[];
  tags: string[];
  summaryBullets: SummaryBullet[];
  body: Block[];
}

const LONGEST_LOOK = 300_000;

/** What was pasted or dropped as parts of a story: a whole saved page, rich text, or plain text. */
export function readPaste({ html, text }: Paste, { locale }: { locale: string }): RecognisedPaste {
  if (isWholePage(html)) {
    const page = readPage(html, { locale });
    if (!('error' in page)) {
      const { article, report } = page;
      return { parts: partsOf(article), report: reportText(report) };
    }
  }
  if (html.trim() !== '') {
    const { parts, facts } = readRichText(html, { locale });
    const entries = facts.map(({ kind, what, text: words, note }) => ({
      kind,
      what,
      note,
      text: words,
      lines: [1, 1] as [number, number],
    }));
    if (parts.some(({ field }) => field === 'body'))
      return { parts, report: reportText({ lines: 1, entries }) };
  }
  const plain = readPastedStory(text, { locale });
  if ('notAStory' in plain)
    return {
      parts: blocksOf(text.split(/\n+/u).filter((line) => line.trim() !== '')).map(asBody),
      report: plain.notAStory,
    };
  const { article, report } = plain;
  const authors = article.authors.map(({ name }) => name);
  return {
    parts: partsOf({ ...article, authors, section: article.section?.name ?? '' }),
    report: reportText(report),
  };
}

/** A saved page has a head of its own, and parts that nothing copied from one has. */
function isWholePage(html: string): boolean {
  const start = html.slice(0, LONGEST_LOOK);
  return (
    /<html[\s>]/iu.test(start) &&
    (/<(?:main|article|nav|footer)[\s>]/iu.test(start) ||
      start.includes('og:title') ||
      start.includes('ld+json'))
  );
}

const asBody = (block: Block): StoryPart => ({ field: 'body', block, note: '' });

function partsOf(story: PastedDraft): StoryPart[] {
  const said = (field: PartField, texts: readonly string[]): StoryPart[] =>
    blocksOf(texts.filter((text) => text !== '')).map((block) => ({ field, block, note: '' }));
  const bullets: Block[] =
    story.summaryBullets.length === 0
      ? []
      : [
          {
            type: 'list',
            format: 'unordered',
            children: story.summaryBullets.map(({ label, text }) => ({
              type: 'list-item',
              children: [{ type: 'text', text: label === '' ? text : `${label}: ${text}` }],
            })),
          },
        ];
  return [
    ...said('section', [story.section]),
    ...said('headline', [story.headline]),
    ...said('standfirst', [story.standfirst]),
    ...said('authors', story.authors),
    ...bullets.map((block): StoryPart => ({ field: 'bullets', block, note: '' })),
    ...story.body.map((block): StoryPart =>
      block.type === 'image'
        ? { field: 'out', block, note: 'pictures are added in the story' }
        : asBody(block),
    ),
    ...said('tags', story.tags),
  ];
}

/** The article that parts make, as they are sorted now: of a field with several parts, all, in their order. */
export function draftOf(parts: readonly StoryPart[], { locale }: { locale: string }): PastedDraft {
  const labels = labelsFor(locale);
  const texts = (field: PartField) =>
    parts.filter((part) => part.field === field).flatMap(({ block }) => paragraphsOf([block]));
  const names = texts('authors').flatMap((text) => {
    const signed = bylineIn(text, labels).map(({ name }) => name);
    return signed.length > 0 ? signed : splitNames(text);
  });
  return {
    headline: texts('headline').join(' '),
    standfirst: texts('standfirst').join(' '),
    section: texts('section')[0] ?? '',
    authors: [...new Set(names)],
    tags: texts('tags'),
    summaryBullets: texts('bullets').map((text) => ({ text, label: '', locked: false })),
    body: parts
      .filter(({ field, block }) => field === 'body' && block.type !== 'image')
      .map(({ block }) => block),
  };
}
