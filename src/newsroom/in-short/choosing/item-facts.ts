import type { Candidate } from './candidates';
import { flag } from '../likelihood/flag';
import { DAYS } from '../words/days';
import type { StoryReading } from '../reading/story-reading';

/** What a list asks of each of its items: how it opens, whom it quotes, what it is about. */
export interface ItemFacts {
  content: ReadonlySet<number>;
  /** 1 or 0. */
  opensName: number;
  opensArticle: number;
  opensAside: number;
  opensQuoted: number;
  said: number;
  day: number;
  quotes: number;
  cut: number;
  commas: number;
  /** The share of the sentence that stands in quotation marks. */
  quotedShare: number;
}

const OPENS_ON_NAME = /^\p{Lu}\p{Ll}+ \p{Lu}/u;
const ARTICLE = /^(?:The|An?) /u;
const ASIDE = /^(?:In|On|At|After|When|As|While|If|Since|For|With)\b/u;
const SPEECH_VERB = /\b(?:said|says|told|added)\b/u;
const NAMED_DAY = new RegExp(`\\b(?:${DAYS})\\b`, 'u');

export function itemFacts(item: Candidate, read: StoryReading): ItemFacts {
  const { text } = item;
  const words = read.sentences[item.sentence]?.words ?? [];
  return {
    content: new Set(item.terms.filter((term) => !read.terms[term]!.isStop)),
    opensName: flag(OPENS_ON_NAME.test(text)),
    opensArticle: flag(ARTICLE.test(text)),
    opensAside: flag(ASIDE.test(text)),
    opensQuoted: flag(item.opensQuoted),
    said: flag(SPEECH_VERB.test(text)),
    day: flag(NAMED_DAY.test(text)),
    quotes: flag(/["“„«「]/u.test(text)),
    cut: flag(item.isCut),
    commas: text.split(',').length - 1,
    quotedShare: words.filter(({ isQuoted }) => isQuoted).length / Math.max(1, words.length),
  };
}
