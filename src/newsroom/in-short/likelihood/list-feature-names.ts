/** Expected news, for its length. */
export const NEWS_FEATURES = [
  'value',
  'rate',
  'hits',
  'pairHits',
  'pairRate',
  'expected',
  'expectedStop',
] as const;

/** How long it is, and how its items read. */
export const FORM_FEATURES = [
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
] as const;

/** Its sentences: chances and places. */
export const PLACE_FEATURES = [
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
] as const;

/** Which of the words of the story it keeps or repeats. */
export const WORD_FEATURES = [
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

/** What is asked of a whole list. The order is the table's order. */
export const LIST_FEATURES = [
  ...NEWS_FEATURES,
  ...FORM_FEATURES,
  ...PLACE_FEATURES,
  ...WORD_FEATURES,
] as const;
