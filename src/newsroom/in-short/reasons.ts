import type { InShortItem } from '../article/article';
import type { HouseStyle } from '../house-style';
import { danglingIn, storyReferences } from './references/dangling';
import { keyPointsAndSpares, type KeyPoint } from './choosing/key-points';
import type { Provenance } from './choosing/provenance';
import { tidySpaces, withFinalStop } from './marks/typography';
import { saySame } from './words/same-news';
import { isEnglish } from './words/stop-words';
import { sentencesOf } from '../sentences/sentences';
import type { InShortStory } from './in-short';

/** What can be said of one item, and what an editor may have in its place. */
export interface ItemReasons {
  /** Null for what an editor wrote freely: the story has it in no form that the house would choose. */
  told: Told | null;
  /** The next best item for this place; null where the story has none that is new and understood there. */
  another: string | null;
}

/** A sentence of the story as the list tells it. */
export interface Told extends Pick<Provenance, 'whole' | 'putIn' | 'reason'> {
  /** What was taken out of `whole`, in its order; empty once the whole sentence stands there. */
  cuts: Provenance['cuts'];
  /** The item with nothing taken out; null where nothing is. */
  wholeItem: string | null;
  /** The item as the house would have it; null where it is. */
  shortItem: string | null;
}

type Listed = Pick<InShortItem, 'text'>;

interface Sentence extends Pick<KeyPoint, 'paragraph' | 'sentence' | 'provenance'> {
  short: string;
  full: string;
}

/**
 * Why each item of a list stands there, whoever put it there, and the next best one for its place: for the panel beside
 * the story. Another item is one that the list does not tell, whose references are named before it, and without which
 * none of the items after it is left dangling. Asked again and again, it goes through all of them and begins anew.
 */
export function reasonsFor(
  story: InShortStory,
  items: readonly Listed[],
  style: HouseStyle['inShort'],
): ItemReasons[] {
  const { points, spares } = keyPointsAndSpares(story, { min: style.minItems, max: style.maxItems });
  const known = [...points, ...spares].map((point) => asSentence(point, story.locale, style));
  const places = items.map(({ text }) =>
    known.findIndex(({ short, full }) => text === short || text === full),
  );
  const openIn = openItems(story);
  const texts = items.map(({ text }) => text);
  const openNow = openIn(texts);
  return items.map(({ text }, place) => {
    const at = places[place]!;
    const ring =
      at < 0 ? known.slice(points.length) : [...known.slice(Math.max(at + 1, points.length)), ...known];
    const isFree = ({ short }: Sentence): boolean =>
      short !== text && !texts.some((other, index) => index !== place && isToldIn(short, other));
    const fits = ({ short }: Sentence): boolean => {
      const changed = texts.map((one, index) => (index === place ? short : one));
      return openIn(changed).every(
        (isOpen, index) => !isOpen || (index !== place && openNow[index] === true),
      );
    };
    const another = ring.find((one) => one !== known[at] && isFree(one) && fits(one));
    return {
      told: at < 0 ? null : toldAs(text, known[at]!, known[places[place - 1] ?? -1]),
      another: another?.short ?? null,
    };
  });
}

const isToldIn = (one: string, other: string): boolean => one === other || saySame(one, other);

function asSentence({ text, ...point }: KeyPoint, locale: string, style: HouseStyle['inShort']): Sentence {
  const printed = (line: string): string =>
    withFinalStop(tidySpaces(line, locale), { finalStop: style.finalStop, locale });
  return { ...point, short: printed(text), full: printed(wholeAsTold(point.provenance)) };
}

function toldAs(text: string, one: Sentence, before: Sentence | undefined): Told {
  const { short, full, provenance } = one;
  const { whole, putIn } = provenance;
  const reason = reasonHere(one, before);
  const isShort = text === short;
  const cuts = isShort ? [...provenance.cuts].sort((a, b) => a.from - b.from) : [];
  return {
    ...{ whole, putIn, reason, cuts },
    wholeItem: cuts.length > 0 ? full : null,
    shortItem: isShort ? null : short,
  };
}

/** A sentence moved to another place follows nothing there any more, and opens nothing. */
function reasonHere(
  { provenance: { reason }, ...one }: Sentence,
  before: Sentence | undefined,
): Told['reason'] {
  if (reason === 'lead') return before === undefined ? 'lead' : 'alone';
  if (reason !== 'follows') return reason;
  const isNext =
    before !== undefined &&
    (one.paragraph === before.paragraph
      ? one.sentence - before.sentence <= 1
      : one.sentence === 0 && one.paragraph === before.paragraph + 1);
  return isNext ? 'follows' : 'known';
}

/** The whole sentence, with the name that the item has. */
function wholeAsTold({ whole, putIn }: Provenance): string {
  if (putIn === null || whole.includes(putIn.now)) return whole;
  const at = whole.indexOf(putIn.was);
  return at < 0 ? whole : whole.slice(0, at) + putIn.now + whole.slice(at + putIn.was.length);
}

/** Which items of a list a reader cannot place; English only, as the lint. */
function openItems({ headline, standfirst, paragraphs, locale }: InShortStory) {
  if (!isEnglish(locale)) return (texts: readonly string[]): boolean[] => texts.map(() => false);
  const story = storyReferences(paragraphs.flatMap((paragraph) => sentencesOf(paragraph, locale)));
  const top = `${headline} ${standfirst}`;
  return (texts: readonly string[]): boolean[] =>
    texts.map((text, place) => danglingIn(text, { top, told: texts.slice(0, place), story }) !== null);
}
