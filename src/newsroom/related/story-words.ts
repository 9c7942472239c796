import { allMatches } from '../text/all-matches';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const SENTENCE_BREAK = /$(?<=[.!?…:;"“”«»()[\]\n]\s*)/u;
/** A word of a story, and how it stands there. */
export interface Word {
  text: string;
  lower: string;
  at: number;
  isCapital: boolean;
  opensSentence: boolean;
  /** Does nothing but spaces stand between this word and the one before? */
  followsOn: boolean;
}

/** Words as scripts with spaces part them; as the language does where there are none. */
export function wordsOf(text: string, language: string): Word[] {
  if (/^(?:zh|ja|th|km|lo|my)$/.test(language)) return segmentsOf(text, language);
  const words: Word[] = [];
  let end = 0;
  for (const match of allMatches(text, WORD)) {
    const between = text.slice(end, match.index);
    const word = match[0].replace(/['’]s$/u, '');
    const lower = word.toLowerCase();
    words.push({
      text: word,
      lower,
      at: match.index,
      isCapital: /^\p{Lu}/u.test(word),
      opensSentence: end === 0 || SENTENCE_BREAK.test(between.slice(-8)),
      followsOn: end > 0 && between === ' ',
    });
    end = match.index + match[0].length;
  }
  return words;
}

const segmentsOf = (text: string, language: string): Word[] =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter((part) => part.isWordLike)
    .map(({ segment, index }) => ({
      text: segment,
      lower: segment.toLowerCase(),
      at: index,
      isCapital: false,
      opensSentence: false,
      followsOn: false,
    }));
