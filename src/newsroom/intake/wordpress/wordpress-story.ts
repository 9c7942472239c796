import { paragraphsOf } from '../../article/body';
import type { SlugOptions } from '../../slug/slug';
import type { Incoming, IncomingImage, IncomingStory } from '../incoming-story';
import type { ReportEntry } from '../report';
import { postDate } from './dates';
import { plainText } from '../plain-text';
import { wordpressBody, wordsOf, type Remark } from './wordpress-body';
import type { Library } from './post-parts';
import { wordpressSlug } from './wordpress-slug';
import { authorsOf, sectionAndTags } from './wordpress-terms';
import { metaIn, type WxrItem } from './wxr-item';

export interface WordpressContext {
  site: { title: string; url: string };
  locale: string;
  slugStyle: Omit<SlugOptions, 'locale'>;
  library: Library;
  nameOfLogin(login: string): string;
  nicenameOfTerm(termId: string): string;
}

const LONGEST = { headline: 255, standfirst: 1_000, tags: 50, tag: 80 } as const;

/** Never shown to readers there, so never here by itself. */
const HIDDEN: Readonly<Record<string, string>> = {
  draft: 'a draft there',
  pending: 'waits for review there',
  private: 'private there',
  future: 'scheduled there',
  'auto-draft': 'a draft there that nobody finished',
};

/** A post or page of a WordPress export as a story, with all that was done to it; posts in the bin are left out. */
export function wordpressStory(item: WxrItem, context: WordpressContext): Incoming {
  const name = plainText(item.title) || item.name || item.postId;
  if (item.status === 'trash' || item.status === 'inherit') {
    const message = `"${name}" was thrown away there.`;
    return { error: { code: 'left-out.thrown-away', message, line: item.line } };
  }
  const remarks: Remark[] = [];
  const remark = (kind: Remark['kind'], what: string, text: string, note = '') =>
    void remarks.push({ kind, what, text: text.slice(0, 120), note });
  const { site, library } = context;

  const body = wordpressBody(item.content, { postId: item.postId, url: item.link || site.url, library });
  const paragraphs = paragraphsOf(body.blocks);
  const { section, tags, moreSections } = sectionAndTags(item, context.nicenameOfTerm);
  const { slug, formerSlugs } = wordpressSlug(item, { ...context.slugStyle, locale: context.locale });
  const date = postDate(item);
  const headline = headlineOf(item, paragraphs, remark);
  const lead = library.attachment(metaIn(item, '_thumbnail_id'));
  const images: IncomingImage[] = [
    ...(lead === null ? [] : [{ ...wordsOf(lead), role: 'lead' as const }]),
    ...body.images.filter(
      (image) => lead === null || !('url' in image) || image.role !== 'gallery' || image.url !== lead.url,
    ),
  ];

  if (section !== null) remark('recognised', 'section', plainText(section.name));
  for (const more of moreSections)
    remark('repaired', 'category', more, 'a story has one section; this became a tag');
  for (const former of formerSlugs)
    remark('repaired', 'slug', former, slug === '' ? '' : `leads to "${slug}"`);
  if (date.doubtful && item.status === 'publish')
    remark('doubtful', 'date', item.date, 'without a zone; read as UTC');
  const yoast = metaIn(item, '_yoast_wpseo_title');
  if (yoast !== '') remark('recognised', 'search title', yoast, 'kept here only: a story has one headline');
  const hidden = item.password !== '' ? 'behind a password there' : HIDDEN[item.status];
  if (hidden !== undefined) remark('recognised', 'status', item.status, `${hidden}; stays a draft`);
  const isIncomplete = paragraphs.length === 0 && body.blocks.length === 0 && images.length === 0;
  if (isIncomplete) remark('doubtful', 'text', '', 'the post has none; stays a draft');
  if (tags.length > LONGEST.tags)
    remark('dropped', 'tags', tags.slice(LONGEST.tags).join(', '), 'more than 50');

  const isPublic = item.status === 'publish' && item.password === '' && !isIncomplete && headline.isGiven;
  const article: IncomingStory = {
    headline: headline.text.slice(0, LONGEST.headline),
    standfirst: standfirstOf(item, remark),
    section: section === null ? '' : plainText(section.name),
    authors: authorsOf(item, context.nameOfLogin),
    tags: tags.slice(0, LONGEST.tags).map((tag) => tag.slice(0, LONGEST.tag)),
    dateline: '',
    firstPublishedAt: item.status === 'publish' || item.status === 'private' ? date.at : null,
    locale: context.locale,
    slug,
    formerSlugs,
    status: isPublic ? 'published' : 'draft',
    summaryBullets: [],
    inShort: [],
    body: body.blocks,
    images,
    relatedLinks: [],
    corrections: [],
    credits: [],
    source: {
      kind: 'wordpress',
      name: site.title,
      url: item.link,
      item: item.postId || item.guid || item.link,
      version: item.modifiedGmt,
    },
  };
  return { article, report: { lines: 0, entries: [...remarks, ...body.remarks].map(entryAt(item.line)) } };
}

const entryAt =
  (line: number) =>
  (remark: Remark): ReportEntry => ({ ...remark, lines: [line, line] });

type Note = (kind: Remark['kind'], what: string, text: string, note?: string) => void;

/** Posts without a title exist (asides, pictures): the first words stand in, and an editor looks at it. */
function headlineOf(
  item: WxrItem,
  paragraphs: readonly string[],
  remark: Note,
): { text: string; isGiven: boolean } {
  const title = plainText(item.title);
  if (title !== '') return { text: title, isGiven: true };
  const stand = metaTitle(item) || (paragraphs[0] ?? '').slice(0, 80).replace(/\s\S*$/u, '');
  remark('doubtful', 'headline', stand, 'the post has no title; stays a draft');
  return { text: stand, isGiven: false };
}

/** Plug-ins fill in what stands between percent signs only when the page is read. */
const metaTitle = (item: WxrItem): string =>
  plainText(metaIn(item, '_yoast_wpseo_title').replace(/%%[a-z_]{1,40}%%/gu, ' '));

function standfirstOf(item: WxrItem, remark: Note): string {
  const excerpt = plainText(item.excerpt);
  const meta =
    excerpt === '' ? plainText(metaIn(item, '_yoast_wpseo_metadesc').replace(/%%[a-z_]{1,40}%%/gu, ' ')) : '';
  if (meta !== '') remark('recognised', 'standfirst', meta, 'from the description for search engines');
  const text = excerpt || meta;
  if (text.length <= LONGEST.standfirst) return text;
  remark('repaired', 'standfirst', text.slice(LONGEST.standfirst), 'cut at 1,000 characters');
  return text.slice(0, LONGEST.standfirst);
}
