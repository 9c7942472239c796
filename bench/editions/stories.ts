/** The stories every system in the comparison gets: invented, the same for the same number, about 5 KB of body each. */
export interface BenchStory {
  number: number;
  documentId: string;
  slug: string;
  headline: string;
  standfirst: string;
  section: number;
  author: number;
  paragraphs: string[];
  bullets: string[];
  images: { file: number; caption: string; credit: string; alternativeText: string }[];
  /** Numbers of stories that an editor linked to. */
  related: number[];
  tags: string[];
  firstPublishedMs: number;
}

export const SECTIONS = ['world', 'business', 'culture', 'science', 'sport', 'politics', 'weather', 'travel'];
export const AUTHORS = 40;
export const FILES = 200;

const FIRST_STORY_MS = Date.UTC(2020, 0, 1);
const BETWEEN_STORIES_MS = 20 * 60_000;
const SYLLABLES = 'ba co di fa gu he ji ka lo mi nu or pe qua ri so tu va we xi yo za el an'.split(' ');

export function storyAt(number: number, total: number): BenchStory {
  const luck = lotOf(number);
  const topic = luck(400);
  const name = (n: number) => `${capital(word(n * 7 + 11))} ${capital(word(n * 13 + 5))}`;
  const people = [name(topic * 3), name(topic * 3 + 1 + luck(2)), name(luck(1_200))];
  const text = (words: number) => {
    const out: string[] = [];
    for (let at = 0; at < words; at += 1) {
      const own = luck(4) === 0;
      out.push(
        own ? word(5_000 + topic * 40 + luck(40)) : word(Math.floor(2_000 * (luck(1_000) / 1_000) ** 3)),
      );
      if (luck(24) === 0) out.push(people[luck(3)] as string);
    }
    return `${capital(out.join(' '))}.`;
  };
  const headline = `${people[0]} ${word(5_000 + topic * 40 + luck(40))} ${word(luck(900))} ${word(luck(900))} ${word(luck(900))} ${number}`;
  return {
    number,
    documentId: documentIdAt(number),
    slug: `${headline.toLowerCase().replaceAll(' ', '-')}`.slice(0, 80),
    headline,
    standfirst: text(22),
    section: topic % SECTIONS.length,
    author: luck(AUTHORS),
    paragraphs: Array.from({ length: 14 }, () => text(52)),
    bullets: Array.from({ length: 5 }, () => text(11)),
    images: [0, 1].map(() => ({
      file: luck(FILES),
      caption: text(12),
      credit: name(luck(60)),
      alternativeText: text(6),
    })),
    related: total < 6 ? [] : others(number, total, luck),
    tags: [`topic ${topic}`, word(luck(60) + 300)],
    firstPublishedMs: FIRST_STORY_MS + number * BETWEEN_STORIES_MS,
  };
}

export const documentIdAt = (number: number): string => `bench${String(number).padStart(19, '0')}`;

export const blocksOf = (paragraphs: readonly string[]) =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

function others(number: number, total: number, luck: (below: number) => number): number[] {
  const found = new Set<number>();
  while (found.size < 4) {
    const other = luck(total);
    if (other !== number) found.add(other);
  }
  return [...found];
}

/** A word for a number, always the same. */
function word(number: number): string {
  let rest = number + 24;
  let text = '';
  while (rest > 0) {
    text += SYLLABLES[rest % 24];
    rest = Math.floor(rest / 24);
  }
  return text;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Mulberry32: small, fast, and the same everywhere. */
function lotOf(seed: number): (below: number) => number {
  let state = (seed + 1) * 0x9e3779b1;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
