import type { SummaryBullet } from '../../article/article';
import type { Problem } from '../../problem';
import { areNumbered, withoutCopiedLabel, withoutNumber } from './copied-heads';
import { unmixed } from '../marks/mixed-marks';
import { restoreNames } from './name-capitals';
import type { NameBook } from './name-book';
import { inQuoteStyle, type QuoteStyle } from '../marks/quote-style';
import { pairQuotes } from '../marks/pair-quotes';
import { plainWords } from '../words/plain-words';
import type { Quotation } from '../marks/quotes';
import { sentencesOf } from '../../sentences/sentences';
import { tidySpaces, withFinalStop, withOpeningCapital } from '../marks/typography';

/** What the repair of a bullet needs to know of the story and the house. */
export interface RepairDesk {
  names: NameBook;
  quotations: readonly Quotation[];
  quoteStyle: QuoteStyle;
  finalStop: boolean;
  locale: string;
}

export interface RepairedBullet {
  text: string;
  label: string;
  locked: boolean;
  /** Its place in the editor's own list, for problem paths. */
  index: number;
}

interface Step {
  code: string;
  message: string;
  repair: (text: string) => string;
}

/** Longer than this it is no bullet but a pasted story: it is kept as typed and left to the lint. */
const LONGEST_REPAIRED = 2_000;

/** A repair can make room for another; three rounds have always been enough, the fourth is the proof. */
const MOST_ROUNDS = 4;

const upperOf = (desk: RepairDesk) => (letter: string) =>
  /^(?:tr|az)\b/i.test(desk.locale)
    ? letter.toLocaleUpperCase(desk.locale.slice(0, 2).toLowerCase())
    : letter.toUpperCase();

const textSteps = (desk: RepairDesk, isNumbered: boolean): Step[] => [
  {
    code: 'in-short.label-dropped',
    message: 'The words "In Short" were copied with the bullet and are left out.',
    repair: withoutCopiedLabel,
  },
  {
    code: 'in-short.number-dropped',
    message: 'The number of the line was copied with the bullet and is left out.',
    repair: (text) => withoutNumber(text, { isListed: isNumbered }),
  },
  {
    code: 'in-short.spaces',
    message: 'Spaces and dashes now follow the house style.',
    repair: (text) => tidySpaces(text, desk.locale),
  },
  {
    code: 'in-short.sentence-doubled',
    message: 'A sentence that stood twice in this bullet is shown once.',
    repair: (text) => withoutDoubled(text, desk.locale),
  },
  {
    code: 'in-short.quotes',
    message: 'Every quotation mark now has its partner, all in the style of the story.',
    repair: (text) => inQuoteStyle(pairQuotes(unmixed(text), desk.quotations), desk),
  },
  {
    code: 'in-short.name-case',
    message: 'Names are now spelled as in the story.',
    repair: (text) => restoreNames(text, desk.names),
  },
  {
    code: 'in-short.capital',
    message: 'A sentence begins with a capital letter.',
    repair: (text) => withOpeningCapital(text, { upper: upperOf(desk), locale: desk.locale }),
  },
  {
    code: 'in-short.final-stop',
    message: 'The final stop now follows the house style.',
    repair: (text) => withFinalStop(text, desk),
  },
];

const labelSteps = (desk: RepairDesk): Step[] => [
  {
    code: 'in-short.spaces',
    message: 'Spaces around the label and the colon after it are left out.',
    repair: (label) => tidySpaces(label, desk.locale).replace(/(?:(?<!\s)\s+)?(?<!:):+$/u, ''),
  },
  {
    code: 'in-short.name-case',
    message: 'Names in the label are now spelled as in the story.',
    repair: (label) => restoreNames(label, desk.names),
  },
  {
    code: 'in-short.capital',
    message: 'A label begins with a capital letter.',
    repair: (label) => withOpeningCapital(label, { upper: upperOf(desk), locale: desk.locale }),
  },
];

function repaired(
  typed: string,
  steps: readonly Step[],
  path: (string | number)[],
  problems: Problem[],
): string {
  if (typed.length > LONGEST_REPAIRED) return typed;
  let text = typed;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const start = text;
    for (const { code, message, repair } of steps) {
      const before = text;
      text = repair(before);
      if (text !== before) problems.push({ level: 'warning', code, path, message, before, after: text });
    }
    if (text === start) break;
  }
  return text;
}

const typedIn = (bullet: SummaryBullet): string => (typeof bullet?.text === 'string' ? bullet.text : '');

/** "The search ended. The search ended.": pasted twice. */
function withoutDoubled(text: string, locale: string): string {
  const sentences = sentencesOf(text, locale);
  const kept = sentences.filter(
    (one, index) => index === 0 || plainWords(one) !== plainWords(sentences[index - 1]!),
  );
  return kept.length === sentences.length ? text : kept.join(' ');
}

/** The same words with the same label are the same bullet, whatever their case, marks and stops. */
const sameAs = ({ text, label }: { text: string; label: string }): string =>
  plainWords(`${label} ${text}`.normalize('NFKC'));

/**
 * The editor's bullets as readers shall see them, and what was put right on the way.
 *
 * Empty bullets are passed over. A locked bullet stays exactly as typed. Of bullets that say the same, the first
 * stays, unless a later one is locked; two locked ones both stay.
 */
export function repairBullets(bullets: readonly SummaryBullet[], desk: RepairDesk) {
  const problems: Problem[] = [];
  const kept: RepairedBullet[] = [];
  const seen = new Map<string, number>();
  const steps = textSteps(desk, areNumbered(bullets.map(typedIn)));
  bullets.forEach((bullet, index) => {
    const typed = typedIn(bullet);
    const head = typeof bullet?.label === 'string' ? bullet.label : '';
    const locked = bullet?.locked === true;
    if (typed.trim() === '') return;
    const path = (field: string) => ['summaryBullets', index, field];
    const text = locked ? typed : repaired(typed, steps, path('text'), problems);
    const label = locked ? head : repaired(head, labelSteps(desk), path('label'), problems);
    if (text.trim() === '') return;
    const mine: RepairedBullet = { text, label, locked, index };
    const key = sameAs(mine);
    const place = key === '' ? undefined : seen.get(key);
    const other = place === undefined ? undefined : kept[place];
    if (place === undefined || !other || (locked && other.locked)) {
      if (place === undefined) seen.set(key, kept.length);
      kept.push(mine);
      return;
    }
    const dropped = locked ? other : mine;
    if (locked) kept[place] = mine;
    problems.push({
      level: 'warning',
      code: 'in-short.doubled',
      path: ['summaryBullets', dropped.index, 'text'],
      message: 'This bullet says the same as another one and is left out.',
      before: dropped.text,
      after: '',
    });
  });
  return { bullets: kept, problems };
}
