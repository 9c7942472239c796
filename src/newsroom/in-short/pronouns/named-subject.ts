import { storyPeople, type Person } from './story-people';
import type { Gender } from '../words/given-names';
import { antecedentsAfter, type Antecedents } from './antecedents';
import { runReader } from './name-runs';
import { mentionsOf, type Mentions } from './mentions';
import { leadingConnective } from '../statements/openings';
import { voicesOf, type Voices } from './own-words';

/** "He", "She", "His", "Her" and what follows; "He's" and "Her and Park's" are left alone. */
const PERSON_PRONOUN = /^(He|She|His|Her) (?=\p{Ll})(?<!H(?:is|er) (?=and ))/u;

/**
 * For each sentence of the story the same sentence with its opening "He", "She", "His" or "Her" as a name, or null
 * where it opens otherwise or where the story leaves a doubt.
 *
 * The story is read from the top; for "he" and for "she" it is kept who is certainly meant. That is whoever was
 * named last as the subject or the speaker of a sentence that mentions nobody else who could be meant. A stranger, a
 * role ("the driver", "his brother") or a quotation about another "he" ends the certainty, and so do three sentences
 * without a word of the person.
 *
 * @example withNamedSubjects(['Olof Berg left.', 'He paid 3 million.']) // [null, 'Olof Berg paid 3 million.']
 */
export function withNamedSubjects(
  sentences: readonly string[],
  { voices = voicesOf(sentences), runsIn = runReader() } = {},
): (string | null)[] {
  if (!sentences.some((sentence) => PERSON_PRONOUN.test(withoutConnective(sentence)))) {
    return sentences.map(() => null);
  }
  const people = storyPeople(sentences, runsIn);
  if (people.size === 0) return sentences.map(() => null);
  const seen = mentionsOf(
    voices.map(({ own }) => own),
    people,
  );
  const apostrophe = sentences.some((sentence) => sentence.includes('’')) ? '’' : "'";
  let known: Antecedents = { he: null, she: null };
  return sentences.map((whole, index) => {
    const voice = voices[index] as Voices;
    const sentence = withoutConnective(whole);
    const pronoun = voice.opensQuoted ? undefined : PERSON_PRONOUN.exec(sentence)?.[1];
    const opening: Gender | null = pronoun === undefined ? null : /^H(?:e|is)$/u.test(pronoun) ? 'he' : 'she';
    const person = opening === null ? undefined : known[opening]?.person;
    const named =
      pronoun !== undefined && person !== undefined && !namesAgain(sentence, person)
        ? inPlaceOf(pronoun, { name: person.name, apostrophe, sentence })
        : null;
    known = antecedentsAfter(known, { ...voice, mentions: seen[index] as Mentions, opening });
    return named;
  });
}

const withoutConnective = (sentence: string): string => {
  const length = leadingConnective(sentence);
  const rest = sentence.slice(length);
  return length === 0 ? sentence : rest.charAt(0).toUpperCase() + rest.slice(1);
};

/** "He told Berg": whoever "he" is, it is not Berg. */
const namesAgain = (sentence: string, { name, last }: Person): boolean =>
  sentence.includes(last) || sentence.includes(name);

function inPlaceOf(
  pronoun: string,
  { name, apostrophe, sentence }: { name: string; apostrophe: string; sentence: string },
): string {
  const isOwner = pronoun === 'His' || pronoun === 'Her';
  const ending = isOwner ? (name.endsWith('s') ? apostrophe : `${apostrophe}s`) : '';
  return `${name}${ending}${sentence.slice(pronoun.length)}`;
}
