import { tagKey } from '../edition/paths';
import { namesOf } from './story-names';
import { wordsOf } from './story-words';
import { tellingWords } from './telling-words';

/** What a story is about, as the archive is asked for it. Terms of two stories are compared as text. */
export interface RelatedTerm {
  /** Unique within a story: the kind's first letter, a colon, the key. At most 100 characters. */
  term: string;
  kind: TermKind;
  /** For people: "Vladimir Putin", "North Korea". */
  label: string;
}

export type TermKind = 'any' | 'section' | 'tag' | 'name' | 'word';

export interface StoryForTerms {
  headline: string;
  standfirst: string;
  /** The body as plain paragraphs (see `paragraphsOf`). */
  paragraphs: readonly string[];
  section: { documentId: string; name: string } | null;
  tags: readonly string[];
  locale: string;
}

/** A search table of about 25 rows a story stays small at 100,000; further names and words hardly change the order. */
const MOST: Readonly<Record<'tag' | 'name' | 'word', number>> = { tag: 6, name: 7, word: 11 };
/** The opening of a news story says what it is about; the rest is detail. */
const LONGEST_TEXT = 4_000;
const LONGEST_TERM = 90;
/**
 * The terms of a story: its section, its tags, the names in it and the words that stand out, most telling first.
 *
 * A name is a run of capitals that does not open a sentence, or does so while it stands elsewhere, too; "Putin" alone
 * counts for "Vladimir Putin". A word counts for more in the headline; everyday English words and every language's stop
 * words for nothing. Scripts without capitals have words only. Each story also has the term of all stories.
 */
export function relatedTerms(story: StoryForTerms): RelatedTerm[] {
  const language = story.locale.slice(0, 2).toLowerCase();
  const text = `${story.standfirst}\n${story.paragraphs.join('\n')}`.slice(0, LONGEST_TEXT);
  const words = wordsOf([story.headline.slice(0, 500), text].join('\n'), language);
  const names = namesOf(words, story.headline.length);
  const nameWords = new Set(names.flatMap((name) => name.key.split(' ')));
  return [
    { term: 'a:', kind: 'any', label: '' },
    ...(story.section?.documentId ? [termOf('section', story.section.documentId, story.section.name)] : []),
    ...unique(story.tags.map((tag) => termOf('tag', tagKey(tag), tag))).slice(0, MOST.tag),
    ...names.slice(0, MOST.name).map((name) => termOf('name', name.key, name.label)),
    ...tellingWords(words, { nameWords, language, headlineEnd: story.headline.length })
      .slice(0, MOST.word)
      .map(({ key, label }) => termOf('word', key, label)),
  ];
}

const termOf = (kind: 'section' | 'tag' | 'name' | 'word', key: string, label: string): RelatedTerm => ({
  term: `${kind.charAt(0)}:${key.slice(0, LONGEST_TERM)}`,
  kind,
  label,
});

const unique = (terms: RelatedTerm[]): RelatedTerm[] => [
  ...new Map(terms.map((term) => [term.term, term])).values(),
];
