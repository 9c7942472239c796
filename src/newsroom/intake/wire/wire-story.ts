import type { IncomingStory, SourceKind } from '../incoming-story';
import type { Incoming } from '../incoming-story';
import type { ReportEntry } from '../report';
import { blocksFromHtml } from '../html/blocks-from-html';
import { blocksOf, paragraphsOf } from '../../article/body';
import { plainParagraphs } from '../../article/plain-body';
import { withoutDateline } from '../../article/dateline';
import type { Block } from '../../article/article';
import type { IncomingImage } from '../incoming-story';

/** What a message of another desk says, before it is a story: HTML or plain text, times as they write them. */
export interface WireMessage {
  kind: SourceKind;
  line: number;
  item: string;
  version: string;
  sourceName: string;
  url: string;
  language: string;
  headline: string;
  standfirst: string;
  /** Key points, where its desk wrote some. */
  bullets?: string[];
  byline: string[];
  section: string;
  tags: string[];
  dateline: string;
  at: string;
  html: string;
  text: string;
  images: IncomingImage[];
  /** Words that its desk has for ours: embargoes, "kill this". */
  notes: string[];
  isWithdrawn: boolean;
}

/** A message of another desk as a draft with its source; one without words is no story. */
export function wireStory(message: WireMessage, locale: string): Incoming {
  const { line, headline } = message;
  if (message.isWithdrawn) {
    const text = `"${headline || message.item}" was withdrawn by its desk. A draft made of it is yours to decide about.`;
    return { error: { code: 'left-out.withdrawn', message: text, line } };
  }
  if (headline === '' && message.html === '' && message.text === '')
    return { error: { code: 'wire.empty', message: 'The item has no words.', line } };

  const read = message.html === '' ? null : blocksFromHtml(message.html, { url: message.url });
  const whole = read?.blocks ?? blocksOf(plainParagraphs(message.text));
  const { body, dateline } = openingWithout(whole);
  const entries: ReportEntry[] = [
    ...(read?.facts ?? []).map(({ kind, what, text, note }): ReportEntry => ({
      kind,
      what,
      text,
      note,
      lines: [line, line],
    })),
    ...message.notes.map((text): ReportEntry => ({
      kind: 'doubtful',
      what: 'note',
      text,
      note: 'from the desk that sent it',
      lines: [line, line],
    })),
  ];
  const own = [...(read?.images ?? [])].map((image): IncomingImage => ({ ...image, role: 'inline' }));
  const article: IncomingStory = {
    headline: headline.slice(0, 255),
    standfirst: message.standfirst === paragraphsOf(body)[0] ? '' : message.standfirst.slice(0, 1_000),
    section: message.section,
    authors: message.byline,
    tags: [...new Set(message.tags)].slice(0, 50).map((tag) => tag.slice(0, 80)),
    dateline: message.dateline || dateline,
    firstPublishedAt: timeOf(message.at),
    locale: /^[a-z]{2,3}/iu.exec(message.language)?.[0].toLowerCase() ?? locale,
    slug: '',
    formerSlugs: [],
    status: 'draft',
    summaryBullets: (message.bullets ?? []).map((text) => ({
      text: text.slice(0, 500),
      label: '',
      locked: false,
    })),
    inShort: [],
    body,
    images: [...message.images, ...own],
    relatedLinks: [],
    corrections: [],
    credits: [],
    source: {
      kind: message.kind,
      name: message.sourceName,
      url: message.url,
      item: message.item,
      version: message.version,
    },
  };
  return { article, report: { lines: 0, entries } };
}

/** The dateline that a wire prints in front of the first words, in a field of its own. */
function openingWithout(blocks: readonly Block[]): { body: Block[]; dateline: string } {
  const at = blocks.findIndex(({ type }) => type === 'paragraph');
  const first = blocks[at];
  const opening = first?.children?.[0];
  if (first === undefined || opening?.type !== 'text' || typeof opening.text !== 'string')
    return { body: [...blocks], dateline: '' };
  const found = withoutDateline(opening.text, { opensStory: true });
  if (found.dateline === '' || found.doubtful) return { body: [...blocks], dateline: '' };
  const children = [{ ...opening, text: found.text }, ...(first.children ?? []).slice(1)];
  return {
    body: blocks.map((block, index) => (index === at ? { ...block, children } : block)),
    dateline: found.dateline,
  };
}

/** A time of the wire with its zone; one without is nobody's. */
export function timeOf(text: string): string | null {
  if (text.length > 40 || !/(?:[+-]\d{2}:?\d{2}|Z|GMT|UTC|[ECMP][SD]T)$/u.test(text.trim())) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) || ms < 0 ? null : new Date(ms).toISOString();
}
