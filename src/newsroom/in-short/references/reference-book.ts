import type { StoryReading } from '../reading/story-reading';
import { deedsIn } from './event-nouns';
import { introductionsIn, type Introductions } from './introductions';
import { referencesIn } from './references-in';
import type { Reference } from './reference';
import { speaksAs, speaksOfSomebody } from '../pronouns/person-nouns';
import { runReader, runsIn } from '../pronouns/name-runs';
import type { Gender } from '../words/given-names';

/** A reference and the words by which a list may have met it, as terms of the story. */
export interface OpenReference {
  reference: Reference;
  terms: readonly number[];
  /** The first sentence of the story that has the noun; null for what is no noun. */
  since: number | null;
}

/** What the sentences of one story refer to. Made once a story; English only, other languages have none. */
export interface ReferenceBook {
  introductions: Introductions | null;
  openIn(text: string, order: number): OpenReference[];
}

const NO_BOOK: ReferenceBook = { introductions: null, openIn: () => [] };

export function referenceBook(read: StoryReading, runs = runReader()): ReferenceBook {
  if (read.language !== 'en') return NO_BOOK;
  const introductions = introductionsIn(
    read.sentences.map(({ text }) => text),
    runs,
  );
  const deedsOf = deedsIn([...read.terms]);
  const firstWith = firstSentencesOf(read);
  const known = new Map<string, OpenReference[]>();
  return {
    introductions,
    openIn(text, order) {
      const key = `${order}:${text}`;
      let open = known.get(key);
      if (open === undefined) {
        open = referencesIn(text, order, introductions).map((reference) => {
          const terms = termsOf(reference, read, deedsOf);
          const [noun] = reference.kind === 'noun' ? terms : [];
          return { reference, terms, since: noun === undefined ? null : (firstWith(noun) ?? null) };
        });
        known.set(key, open);
      }
      return open;
    },
  };
}

/** The first sentence of a story that has a term. */
function firstSentencesOf({ sentences }: StoryReading): (term: number) => number | undefined {
  let first: Map<number, number> | null = null;
  return (term) => {
    if (first === null) {
      first = new Map();
      for (const { order, words } of sentences)
        for (const word of words) if (!first.has(word.term)) first.set(word.term, order);
    }
    return first.get(term);
  };
}

function termsOf(
  reference: Reference,
  read: StoryReading,
  deedsOf: (noun: string) => readonly number[],
): readonly number[] {
  const isName = reference.kind === 'name' || reference.kind === 'stranger';
  if (!isName && reference.kind !== 'noun' && reference.kind !== 'setting') return [];
  const words = read.wordsOf(isName ? reference.name : reference.text);
  const content = words.map(({ term }) => term).filter((term) => read.terms[term]?.isStop === false);
  const named = content.slice(-2).reverse();
  if (isName) return named;
  return [...named, ...deedsOf(reference.text.split(' ').at(-1) ?? '')];
}

/** Does a text speak of somebody whom the next sentence may call "he", or "she"? */
export const bringsIn = (text: string, gender: Gender): boolean =>
  speaksAs(gender, text) || speaksOfSomebody(text, gender) || runsIn(text).length > 0;
