import { initialsIn } from './initials';
import type { NameBook } from '../repair/name-book';
import { numbersIn, type NumberInText } from '../numbers/numbers';
import { plainWords } from '../words/plain-words';
import { sentencesOf } from '../../sentences/sentences';

/** A story made ready to be asked. */
export interface Evidence {
  names: NameBook;
  /** What names of the story are shortened to: "UN". */
  initials: ReadonlySet<string>;
  numbers: ReadonlySet<number>;
  /** All words of the story in lower case, single spaces between, one at either end. */
  words: string;
  sentences: readonly SourceSentence[];
  /** By each word the places of the sentences that hold it. */
  holders: ReadonlyMap<string, readonly number[]>;
  locale: string;
}

interface SourceSentence {
  text: string;
  paragraph: number;
  sentence: number;
}

/** The Russian ё is typed as е as often as not. */
export const flat = (text: string): string =>
  plainWords(text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е'));

export function evidenceOf(
  story: { headline: string; standfirst: string; paragraphs: readonly string[]; locale: string },
  names: NameBook,
): Evidence {
  const texts = [story.headline, story.standfirst, ...story.paragraphs];
  const sentences = story.paragraphs.flatMap((text, paragraph) =>
    sentencesOf(text, story.locale).map((one, sentence): SourceSentence => ({
      text: one,
      paragraph,
      sentence,
    })),
  );
  return {
    names,
    initials: initialsIn(texts),
    numbers: new Set(texts.flatMap((text) => numbersIn(text, story.locale).flatMap(worthsOf))),
    words: ` ${texts.map(flat).join(' ')} `,
    sentences,
    holders: holdersIn(sentences),
    locale: story.locale,
  };
}

function holdersIn(sentences: readonly SourceSentence[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [place, { text }] of sentences.entries()) {
    for (const key of keysOf(text)) {
      const places = holders.get(key);
      if (places === undefined) holders.set(key, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  }
  return holders;
}

export const keysOf = (text: string): string[] =>
  flat(text)
    .split(' ')
    .filter((word) => word !== '');

export const worthsOf = ({ value, orElse = [] }: NumberInText): number[] => [value, ...orElse];
