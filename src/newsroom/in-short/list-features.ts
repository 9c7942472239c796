import type { Candidate } from './candidates';
import type { Values } from './choice';
import { itemFacts, type ItemFacts } from './item-facts';
import type { Likelihood } from './likelihood';
import type { PairBook } from './pair-features';
import type { StoryReading } from './story-reading';
import type { Taste } from './taste';

/** What is asked of a whole list. The order is the table's order. */
export const LIST_FEATURES = [
  // Expected news, for its length.
  'value',
  'rate',
  'hits',
  'pairHits',
  'pairRate',
  'expected',
  'expectedStop',
  // Form.
  'length',
  'lengthOff',
  'lengthInStory',
  'items',
  'longest',
  'shortest',
  'cut',
  'cutLead',
  'commas',
  'opensName',
  'opensArticle',
  'opensAside',
  'opensQuoted',
  'quotes',
  'quotedShare',
  'said',
  'day',
  // Its sentences: chances and places.
  'chances',
  'chance',
  'best',
  'weakest',
  'opening',
  'leadLength',
  'second',
  'lead',
  'early',
  'firstPlace',
  'place',
  'lastPlace',
  'placeShare',
  'gap',
  // Its words.
  'names',
  'nameShare',
  'nameFirst',
  'topWords',
  'moreTopWords',
  'share',
  'frequent',
  'once',
  'numbers',
  'stopShare',
  'distinct',
  'overlap',
  'repeatedPairs',
] as const;

const TOP_WORDS = 5;
const MORE_TOP_WORDS = 12;
const LEAD = 3;
/** Items may share this much of their content. */
const FREE_OVERLAP = 0.4;
/** Words of a usual list, of a usual first sentence, and (as a logarithm) of a usual story. */
const USUAL = { length: 50, lead: 25, story: 6.3 };

interface Known {
  read: StoryReading;
  book: PairBook;
  likelihood: Likelihood;
  values: Values;
  taste: Taste;
}

interface Whole {
  words: number;
  /** How often each term stands in the story. */
  count: Int32Array;
  content: number;
  chance: number;
  nameChance: number;
  top: ReadonlySet<number>;
  moreTop: ReadonlySet<number>;
}

/**
 * A row of `LIST_FEATURES` for each list of a story: how much news it is expected to hold for its length, how its
 * items read, how sure its sentences are and where they stand, and which of the story's words it keeps or repeats.
 */
export function listRows(lists: readonly (readonly Candidate[])[], known: Known): Float64Array[] {
  const story = wholeOf(known);
  const facts = new Map<Candidate, ItemFacts>();
  return lists.map((list) => {
    const items = list.map((item) => {
      const made = facts.get(item) ?? itemFacts(item, known.read);
      facts.set(item, made);
      return made;
    });
    const news = newsIn(list, items, known);
    const row = new Float64Array(LIST_FEATURES.length);
    let column = 0;
    for (const part of [
      newsRow(list, { ...known, news }),
      formRow(list, { story, items }),
      placeRow(list, known),
      wordRow(list, { ...known, story, news }),
    ]) {
      row.set(part, column);
      column += part.length;
    }
    return row;
  });
}

function wholeOf({ read, likelihood }: Known): Whole {
  const { term, facts } = likelihood;
  const count = new Int32Array(term.length);
  for (const { words } of read.sentences) for (const word of words) count[word.term]! += 1;
  const content = [...term.keys()].filter((one) => read.terms[one]?.isStop === false);
  const sum = (all: readonly number[], of: ArrayLike<number>) =>
    all.reduce((total, one) => total + of[one]!, 0);
  const ranked = [...content].sort((a, b) => term[b]! - term[a]! || a - b);
  return {
    words: read.sentences.reduce((total, { words }) => total + words.length, 0),
    count,
    content: sum(content, count) || 1,
    chance: sum(content, term) || 1,
    nameChance:
      sum(
        content.filter((one) => facts.isName[one] === 1),
        term,
      ) || 1,
    top: new Set(ranked.slice(0, TOP_WORDS)),
    moreTop: new Set(ranked.slice(0, MORE_TOP_WORDS)),
  };
}

interface News {
  /** The terms of the list, each once, as they come, and how often it names each term of the story. */
  terms: readonly number[];
  times: Uint8Array;
  pairs: readonly number[];
  length: number;
  /** The largest share of its content that an item has in common with another one. */
  overlap: number;
}

function newsIn(list: readonly Candidate[], items: readonly ItemFacts[], { values }: Known): News {
  const times = new Uint8Array(values.term.length);
  const paired = new Uint8Array(values.pair.length);
  const found = { terms: [] as number[], pairs: [] as number[] };
  let length = 0;
  for (const { terms, pairs } of list) {
    for (const one of terms) {
      if (times[one] === 0) found.terms.push(one);
      if (times[one]! < 255) times[one]! += 1;
    }
    for (const one of pairs) {
      if (paired[one] === 0) found.pairs.push(one);
      paired[one] = 1;
    }
    length += terms.length;
  }
  return { ...found, times, length: Math.max(1, length), overlap: mostShared(items) };
}

function newsRow(
  list: readonly Candidate[],
  { read, likelihood, values, taste, news }: Known & { news: News },
): number[] {
  let hits = 0;
  let expected = 0;
  let expectedStop = 0;
  for (const one of news.terms) {
    const again = news.times[one]! > 1 ? values.again[one]! : 0;
    hits += values.term[one]! + again;
    expected += likelihood.term[one]! + again;
    if (read.terms[one]!.isStop) expectedStop += likelihood.term[one]! + again;
  }
  let pairHits = 0;
  for (const one of news.pairs) pairHits += values.pair[one]!;
  const chances = list.reduce((sum, { sentence }) => sum + likelihood.sentence[sentence]!, 0);
  const all = hits + taste.pairWeight * pairHits;
  return [
    all / (news.length + taste.ballast) +
      taste.chanceWeight * chances -
      taste.overlap * Math.max(0, news.overlap - FREE_OVERLAP),
    all / news.length,
    hits,
    pairHits,
    pairHits / news.length,
    expected,
    expectedStop,
  ];
}

function formRow(
  list: readonly Candidate[],
  { story, items }: { story: Whole; items: readonly ItemFacts[] },
): number[] {
  const lengths = list.map(({ terms }) => terms.length);
  const length = lengths.reduce((a, b) => a + b, 0);
  const sum = (of: (item: ItemFacts) => number) => items.reduce((total, item) => total + of(item), 0);
  return [
    length,
    ((length - USUAL.length) / 20) ** 2,
    ((length - USUAL.length) * (Math.log(Math.max(1, story.words)) - USUAL.story)) / 20,
    list.length,
    Math.max(0, ...lengths),
    lengths.length === 0 ? 0 : Math.min(...lengths),
    sum(({ cut }) => cut),
    list.some(({ sentence, isCut }) => sentence === 0 && isCut) ? 1 : 0,
    sum(({ commas }) => commas),
    sum(({ opensName }) => opensName),
    sum(({ opensArticle }) => opensArticle),
    sum(({ opensAside }) => opensAside),
    sum(({ opensQuoted }) => opensQuoted),
    sum(({ quotes }) => quotes),
    sum(({ quotedShare }) => quotedShare),
    sum(({ said }) => said),
    sum(({ day }) => day),
  ];
}

function placeRow(list: readonly Candidate[], { read, likelihood }: Known): number[] {
  const size = Math.max(1, list.length);
  const places = list.map(({ sentence }) => sentence);
  const chances = places.map((place) => likelihood.sentence[place]!);
  const all = chances.reduce((a, b) => a + b, 0);
  const sum = places.reduce((a, b) => a + b, 0);
  const opens = places[0] === 0;
  return [
    all,
    all / size,
    Math.max(0, ...chances),
    chances.length === 0 ? 0 : Math.min(...chances),
    opens ? 1 : 0,
    opens ? read.sentences[0]!.words.length / USUAL.lead - 1 : 0,
    places.includes(1) ? 1 : 0,
    places.filter((place) => place < LEAD).length,
    places.reduce((total, place) => total + 1 / (1 + place), 0),
    places[0] ?? 0,
    sum / size,
    places.at(-1) ?? 0,
    sum / Math.max(1, read.sentences.length),
    Math.max(0, ...places.slice(1).map((place, index) => place - places[index]!)),
  ];
}

function wordRow(
  list: readonly Candidate[],
  { read, book, likelihood, story, news }: Known & { story: Whole; news: News },
): number[] {
  const isName = (one: number) => likelihood.facts.isName[one] === 1;
  const row = { names: 0, nameShare: 0, top: 0, moreTop: 0, share: 0, frequent: 0, once: 0, numbers: 0 };
  let stops = 0;
  for (const one of news.terms) {
    if (read.terms[one]!.isStop) {
      stops += news.times[one]!;
      continue;
    }
    const chance = likelihood.term[one]!;
    row.share += chance / story.chance;
    row.frequent += story.count[one]! / story.content;
    if (likelihood.facts.count[one] === 1) row.once += 1;
    if (read.terms[one]!.isNumber) row.numbers += 1;
    if (story.top.has(one)) row.top += 1;
    if (story.moreTop.has(one)) row.moreTop += 1;
    if (isName(one)) {
      row.names += 1;
      row.nameShare += chance / story.nameChance;
    }
  }
  let repeated = 0;
  for (const pair of news.pairs) if (book.count[pair]! > 1) repeated += 1;
  const opening = list[0]?.terms[0];
  return [
    row.names,
    row.nameShare,
    opening !== undefined && isName(opening) ? 1 : 0,
    row.top,
    row.moreTop,
    row.share,
    row.frequent,
    row.once / news.length,
    row.numbers,
    stops / news.length,
    news.terms.length / news.length,
    news.overlap,
    repeated,
  ];
}

function mostShared(items: readonly ItemFacts[]): number {
  let most = 0;
  for (const [index, { content: mine }] of items.entries()) {
    for (const { content: other } of items.slice(0, index)) {
      let both = 0;
      for (const one of mine) if (other.has(one)) both += 1;
      most = Math.max(most, both / Math.max(1, Math.min(mine.size, other.size)));
    }
  }
  return most;
}
