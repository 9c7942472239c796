import type { Candidate } from './candidates';
import { speaksOfSomebody } from '../pronouns/person-nouns';
import type { Gender } from '../words/given-names';
import { bringsIn, type OpenReference } from '../references/reference-book';
import { oncePer } from '../../text/once-per';

/** Why an item may stand where it stands, and what in it a reader of the list has not met. */
export interface Admission {
  reason: 'lead' | 'follows' | 'known' | 'alone';
  open: readonly OpenReference[];
  /** Comes right after the item before it in the story. */
  follows: boolean;
}

/** An item as this rule sees it. */
export type Admitted = Pick<Candidate, 'sentence' | 'text' | 'references'>;

/** What a list has told a reader: its items so far, and the terms in them. */
export interface ToldSoFar {
  last: (Pick<Candidate, 'sentence' | 'text'> & Partial<Pick<Candidate, 'whole' | 'cuts'>>) | null;
  /** The first sentence of the story that is no furniture of the page; 0 where it is not said. */
  opening?: number;
  /** Does the list begin with that sentence? What the story is about is known then. */
  hasLead?: boolean;
  knows(term: number): boolean;
}

/**
 * May this sentence be the next item? It is admitted if it is the lead, if it comes right after the last item in the
 * story, or if all that it refers to is named in the list before it or in itself.
 *
 * A sentence right after the last item may say "he", "the ban" or "two days later"; a bare surname it may not, unless
 * the list has the name: whoever was introduced three sentences earlier is nobody to a reader of the list.
 */
export function admissionOf(item: Admitted, told: ToldSoFar): Admission {
  const follows =
    told.last !== null && (told.last.sentence === item.sentence - 1 || told.last.sentence === item.sentence);
  const open =
    item.references.length === 0
      ? item.references
      : item.references.filter((one) => !isKnown(one, { told, follows }));
  if (told.last === null && item.sentence === (told.opening ?? 0))
    return { reason: 'lead', open: open.filter((one) => isOpenInLead(one, item.text)), follows };
  const reason = item.references.length === 0 ? 'alone' : follows ? 'follows' : 'known';
  return { reason, open, follows };
}

type Item = NonNullable<ToldSoFar['last']>;

/** "a driver", "three drivers". An item is asked for every list that ends with it, and for all that may come next. */
const speaksOfAnybody = oncePer(({ text }: Item): boolean => {
  const one = `${text} ${text.replace(/(?<=\p{Ll}{3})s\b/gu, '').replace(/men\b/gu, 'man')}`;
  return speaksOfSomebody(one, 'he') || speaksOfSomebody(one, 'she');
});

/** Whom the next sentence may call "he", or "she". */
const broughtIn = oncePer(({ text }: Item) => {
  const known = new Map<Gender, boolean>();
  return (gender: Gender): boolean => {
    const answer = known.get(gender) ?? bringsIn(text, gender);
    known.set(gender, answer);
    return answer;
  };
});

/** What a lead may say that nobody has met: it is where the reader meets it. */
const MET_IN_LEAD = new Set(['noun', 'setting', 'name', 'stranger']);

/** Does a lead leave this open? A time or a link counts from something earlier in the lead, unless the lead opens on it. */
export const isOpenInLead = ({ reference }: OpenReference, text: string): boolean =>
  !MET_IN_LEAD.has(reference.kind) &&
  (reference.kind === 'person' || reference.kind === 'thing' || text.startsWith(reference.text));

/** "Park wrote a post" was cut to "Park left": "The post" of the next sentence is not told. */
function wasTakenOut(noun: string, last: ToldSoFar['last']): boolean {
  if (last?.whole === undefined || last.cuts === undefined || last.cuts.length === 0) return false;
  const head = (noun.split(' ').at(-1) ?? '').toLowerCase().replace(/s$/u, '');
  const { whole } = last;
  return last.cuts.some(({ from, to }) => whole.slice(from, to).toLowerCase().includes(` ${head}`));
}

/**
 * Does "the attack" point to a sentence before the one that the item follows? In a list that opens further down the story
 * nobody has met it; where the list has the lead, such a noun is mostly plain from what the story is about.
 */
const isFromBefore = (since: number | null, { last, hasLead }: ToldSoFar): boolean =>
  hasLead === false && since !== null && last !== null && since < last.sentence;

function isKnown(
  { reference, terms, since }: OpenReference,
  { told, follows }: { told: ToldSoFar; follows: boolean },
): boolean {
  switch (reference.kind) {
    case 'stranger':
      // "a driver was hurt", then "Ada Park stopped at ...": who the driver is.
      if (follows && told.last !== null && speaksOfAnybody(told.last)) return true;
      return terms.some((term) => told.knows(term));
    case 'name':
      return terms.some((term) => told.knows(term));
    case 'noun':
    case 'setting':
      return (
        (follows && !wasTakenOut(reference.text, told.last) && !isFromBefore(since, told)) ||
        terms.some((term) => told.knows(term))
      );
    case 'person':
      return follows && told.last !== null && broughtIn(told.last)(reference.gender);
    default:
      return follows;
  }
}
