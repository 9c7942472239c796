/** What each repair is about, in a word or two. */
const REPAIRED: Readonly<Record<string, string>> = {
  'in-short.label-dropped': 'copied label',
  'in-short.number-dropped': 'copied number',
  'in-short.sentence-doubled': 'doubled sentence',
  'in-short.spaces': 'spaces and dashes',
  'in-short.quotes': 'quotation marks',
  'in-short.name-case': 'names',
  'in-short.capital': 'capital',
  'in-short.final-stop': 'final stop',
};

/** What each rule takes out of a sentence, in a word or two. */
const CUT: Readonly<Record<string, string>> = {
  connective: 'the tie to the sentence before',
  bracket: 'what stood in brackets',
  age: 'an age',
  'leading-day': 'a day',
  'late-day': 'a day',
  'saying-occasion': 'the occasion',
  'leading-occasion': 'the occasion',
  'inner-dash': 'an aside between dashes',
  'inner-relative': 'a relative clause',
  'inner-participle': 'an aside',
  'trailing-relative': 'a relative clause',
  'trailing-apposition': 'what explains a name',
  'inner-examples': 'examples',
  'trailing-examples': 'examples',
  'trailing-clause': 'a clause at the end',
  'trailing-participle': 'a clause at the end',
  'leading-clause': 'the opening clause',
  'late-clause': 'a clause at the end',
  'shown-moment': 'what points at a picture',
  'leading-tease': 'the tease before the news',
  'long-lead': 'what a long lead tells behind its news',
  'empty-words': 'words that say nothing more',
  'any-day': 'a day',
  'inner-description': 'what more is told of somebody',
  'inner-with': 'an aside',
  'long-aside': 'an aside between dashes',
  'source-detail': 'what more is told of the source',
  'trailing-comment': 'a comment at the end',
  'trailing-dash': 'what stood behind a dash',
  'late-examples': 'examples',
};

/** What the panel of In Short says. */
export const inShortTexts = {
  title: 'In Short',
  fromBullets: 'As readers will see it, from your bullets.',
  fromBody: 'As readers will see it, made from the body.',
  tooShort: 'The story is too short to summarise. Write more of it, or write bullets yourself.',
  status: (items: number, problems: number) =>
    items === 0
      ? 'In Short: the story is too short to summarise.'
      : `In Short: ${items === 1 ? '1 item' : `${items} items`}, ${problems === 1 ? '1 remark' : `${problems === 0 ? 'no' : problems} remarks`}.`,
  fromParagraph: (paragraph: number) => `From paragraph ${paragraph}`,
  yoursFromParagraph: (paragraph: number) => `Your bullet, as in paragraph ${paragraph}`,
  derived: 'Made from the body',
  yours: 'Your bullet',
  sourceLabel: (origin: string, place: number) => `Item ${place}: ${origin}. Focus shows the sentence.`,
  labelled: (action: string, place: number) => `${action}: item ${place}`,
  blocks: 'Stops publication',
  repaired: (codes: readonly string[]) => {
    const parts = [...new Set(codes.map((code) => REPAIRED[code] ?? 'spelling'))];
    return `Put right: ${parts.join(', ')}.`;
  },
  accept: 'Take over the repair',
  lock: 'Leave exactly as typed',
  unlock: 'Repair it again',
  doubled: (bullet: number) => `Bullet ${bullet} says the same as another one and is left out.`,
  remove: (bullet: number) => `Remove bullet ${bullet}`,
  useAsBullets: 'Use these as bullets',
  backToAutomatic: 'Back to automatic',
  bringBack: 'Bring my bullets back',
  why: {
    lead: 'Tells the news of the story.',
    follows: 'Follows the item before it in the story.',
    known: 'The items before it name what it speaks of.',
    alone: 'Understood by itself.',
  },
  cut: (rules: readonly string[]) => {
    const parts = [...new Set(rules.map((rule) => CUT[rule] ?? 'the other half of a long sentence'))];
    return `Cut: ${parts.join(', ')}.`;
  },
  putIn: (now: string, was: string) => `"${now}" stands for "${was}".`,
  another: 'Another one',
  whole: 'Whole sentence',
  shorter: 'Shorter again',
  changed: (place: number, text: string) => ` Item ${place} is now: ${text}`,
};
