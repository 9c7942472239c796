import { LRUCache } from 'lru-cache';
import type { PublicMark } from '../stores/public-reads/public-mark';
import { holds, notModified, type Answer } from './answer';

/** What to answer at an address of the API, with its query; null where the address is none of ours. */
export type AnswerAt = (
  address: string,
  ifNoneMatch: string | undefined,
) => Answer | Promise<Answer | null> | null;

interface Kept {
  /** What was public, and which language was the newsroom's own, when it was made. */
  mark: string;
  locale: string;
  etag: string;
  /** Null while only callers have asked that held it already. */
  whole: Answer | null;
  unchanged: Answer;
}

interface Needs {
  mark: PublicMark;
  /** The locale of requests that name none. */
  defaultLocale: () => string;
  /** Most bytes to keep; 0 keeps nothing. */
  most: number;
}

/** Longer addresses are asked by nobody twice. */
const LONGEST_ADDRESS = 300;
/** Headers, keys and the objects around them, roughly. */
const BYTES_AROUND = 1_500;

/**
 * Keeps answers that are made of editions alone, and proves each of them fresh before it is given again: it goes out
 * only while the mark of everything public is the one from before it was made. A reader never sees less than what was
 * committed before the question, on any number of servers, and nobody has to tell anybody what to forget.
 *
 * The mark is read before the answer is made, never after or beside it: an answer may then be newer than its mark says,
 * which only costs making it once more.
 */
export function keptAnswers(
  make: (address: string, ifNoneMatch: string | undefined) => Promise<Answer> | null,
  { mark: markNow, defaultLocale, most }: Needs,
): AnswerAt {
  if (most === 0) return make;
  const kept = new LRUCache<string, Kept>({
    maxSize: most,
    maxEntrySize: Math.ceil(most / 4),
    sizeCalculation: ({ whole }, address) => (whole?.body?.length ?? 0) + address.length * 2 + BYTES_AROUND,
  });
  const underWay = new Map<string, { mark: string; answer: Promise<Answer> }>();

  const from = (mark: string | null, address: string, ifNoneMatch: string | undefined) => {
    const locale = defaultLocale();
    const known = kept.get(address);
    if (known !== undefined && known.mark === mark && known.locale === locale) {
      if (ifNoneMatch !== undefined && holds(ifNoneMatch, known.etag)) return known.unchanged;
      if (known.whole !== null) return known.whole;
    }
    if (mark === null) return make(address, ifNoneMatch);

    const other = ifNoneMatch === undefined ? underWay.get(address) : undefined;
    if (other?.mark === mark) return other.answer;
    const made = make(address, ifNoneMatch);
    if (made === null) return null;
    const answer = made.then((given) => {
      if (defaultLocale() === locale) keep(address, given, { mark, locale });
      return given;
    });
    if (ifNoneMatch !== undefined) return answer;
    const making = { mark, answer };
    underWay.set(address, making);
    const over = () => void (underWay.get(address) === making && underWay.delete(address));
    answer.then(over, over);
    return answer;
  };

  const keep = (address: string, answer: Answer, at: Pick<Kept, 'mark' | 'locale'>) => {
    const facts = answer.ofEditions;
    if (facts === undefined) return;
    const whole = answer.status === 200 ? answer : null;
    kept.set(address, { ...at, etag: facts.etag, whole, unchanged: whole ? notModified(facts) : answer });
  };

  return (address, ifNoneMatch) => {
    if (!mayBeKept(address)) return make(address, ifNoneMatch);
    const mark = markNow();
    return mark === null || typeof mark === 'string'
      ? from(mark, address, ifNoneMatch)
      : mark.then((known) => from(known, address, ifNoneMatch));
  };
}

/** Stories, lists, front pages and searches: what stands below a story also shows the newspaper's name. */
const mayBeKept = (address: string): boolean =>
  address.length <= LONGEST_ADDRESS &&
  (address.startsWith('/search?') ||
    address === '/front' ||
    address.startsWith('/front?') ||
    (address.startsWith('/editions') && address.indexOf('/', STORY_AT) < 0));

const STORY_AT = '/editions/'.length;
