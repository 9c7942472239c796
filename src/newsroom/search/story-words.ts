import type { StoryContent } from '../edition/edition';
import { inShortLine } from '../edition/in-short-line';
import { tagKey } from '../edition/paths';
import { runsOf, type Run } from './words';

type Searched = Omit<StoryContent, 'relatedLinks'>;

/** In Arabic and Hebrew "and", "in", "for" and "the" are written onto the word: it is found with them and without each. */
const WRITTEN_ON = [
  /^[وفبكل]?ال(?=\p{Script=Arabic}{3})/u,
  /^[وفبكل](?=\p{Script=Arabic}{3})/u,
  /^[והבכלמש](?=\p{Script=Hebrew}{3})/u,
  /^[והבכלמש]{2}(?=\p{Script=Hebrew}{3})/u,
];

/** No letter before Hebrew's is written onto a word. */
const FIRST_WRITTEN_ON = '\u0590';

/** A story has some 400 different words; a text that has more than this is none. */
const MOST = 20_000;

/**
 * Everything a public story is found by, each once: the words that readers see of it, and beside them, with a colon in
 * them as no word has one, its language, section, authors and tags.
 */
export function storyWords(page: Searched): string[] {
  return wordsOfTexts(textsOf(page), narrowings(page));
}

/** Every word of these texts once, after what is noted beside them. */
export function wordsOfTexts(texts: readonly string[], beside: readonly string[]): string[] {
  const found = new Set(beside);
  const seen = new Set<string>();
  for (const text of texts) {
    for (const run of runsOf(text)) {
      if (seen.has(run.text)) continue;
      seen.add(run.text);
      for (const word of wordsIn(run)) found.add(word);
      if (found.size > MOST) return [...found].slice(0, MOST);
    }
  }
  return [...found];
}

/** What a search can be narrowed to, as a story notes it of itself and as a question asks for it. */
export const narrowing = {
  locale: (locale: string): string => `locale:${plain(locale)}`,
  section: (slug: string): string => `section:${plain(slug)}`,
  author: (slug: string): string => `author:${plain(slug)}`,
  tag: (tag: string): string => `tag:${plain(tagKey(tag))}`,
};

/** Letters of both indexes' alphabet only, whatever a tag is made of. */
const plain = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*~.]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );

const narrowings = ({ locale, section, authors, tags }: Searched): string[] => [
  narrowing.locale(locale),
  ...(section === null ? [] : [narrowing.section(section.slug)]),
  ...authors.map(({ slug }) => narrowing.author(slug)),
  ...tags.map(narrowing.tag),
];

function textsOf(page: Searched): string[] {
  return [
    page.headline,
    page.standfirst,
    page.dateline,
    page.teaser,
    page.section?.name ?? '',
    ...page.inShort.map(inShortLine),
    ...page.body.flatMap(textsIn),
    ...page.images.flatMap(({ caption, alternativeText, credit }) => [caption, alternativeText, credit]),
    ...page.authors.map(({ name }) => name),
    ...page.credits.flatMap(({ name, place }) => [name, place]),
    ...page.tags,
    ...page.corrections.map(({ text }) => text),
  ];
}

type Node = Searched['body'][number] | { type: string; text?: string; children?: unknown };

/** The texts of a block, each whole: words whose letters differ in type are one word. */
function textsIn(node: Node): string[] {
  const { text, image, children } = node as {
    text?: string;
    image?: { caption: string; alternativeText: string; credit: string };
    children?: Node[];
  };
  if (image) return [image.caption, image.alternativeText, image.credit];
  if (text !== undefined) return [text];
  const inside = children ?? [];
  const isList = inside.some(({ type }) => type === 'list' || type === 'list-item');
  const texts = inside.map(textsIn);
  return isList ? texts.flat() : [texts.flat().join('')];
}

function wordsIn({ text, isDense }: Run): string[] {
  if (!isDense && text < FIRST_WRITTEN_ON) return [text];
  if (!isDense) return [text, ...WRITTEN_ON.map((sign) => text.replace(sign, ''))];
  const letters = [...text];
  return [...letters, ...pairsOf(letters)];
}

/** 東京都 is 東京 and 京都. */
export const pairsOf = (letters: readonly string[]): string[] =>
  letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
