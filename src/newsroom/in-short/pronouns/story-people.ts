import { isFiniteVerb } from '../statements/finite-verb';
import { genderOfName, type Gender } from '../words/given-names';
import { bare, isNoPerson, runReader, titleBefore, type Run } from './name-runs';

/** Somebody the story names in full. */
export interface Person {
  /** As the story writes it where it names them in full. */
  name: string;
  last: string;
  gender: Gender | null;
}

/** Where the family name stands first, the story goes on with that one: "Li Weidong", then "Li said". */
const FAMILY_NAMES_FIRST = new Set(
  'Bai Bo Cai Cao Chang Chen Cho Choi Deng Ding Fan Feng Gao Guo Han He Hong Hu Huang Jang Jia Jiang Kang Kim Kwon Lee Li Liang Lin Liu Lu Luo Lim Ma Mao Nguyen Pan Park Peng Qian Qin Ren Shen Shi Song Su Sun Tan Tang Tian Tran Wang Wei Wen Wu Xi Xia Xiao Xie Xu Xue Yan Yang Yao Ye Yin Yu Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu'.split(
    ' ',
  ),
);

/** The people of a story. */
export interface StoryPeople {
  size: number;
  /** Whom a name means: the full one, or first or last name where only one of the story has it. */
  find(run: Run): Person | undefined;
  /** Does this name stand before a verb somewhere, as somebody's does, whoever it is? */
  acts(name: string): boolean;
}

/** Only people have their age after a comma. */
const AGE_BEHIND = /^, (?:age )?\d{1,2}[,.]/u;
/** "Park-led", "Oslo-based": no part of a name. */
const HYPHENED = /-\p{Ll}+(?:ed|ing|born|led)$/u;
/** "told Park": whoever has that name in full is somebody. */
const ASKED = /\b(?:told|asked) $/u;
const SPEECH_BEHIND = /^,? (?:said|says|told|added|tweeted|wrote|explained|recalled)\b/u;

/**
 * The people whom a story names in full.
 *
 * A full name is two to four words with capitals of which none is an everyday one, where the story has a given name,
 * an age, a title or the last name alone before a verb. "Sam Berg" and "Sam Olof Berg" are one.
 */
export function storyPeople(texts: readonly string[], runsIn = runReader()): StoryPeople {
  const acting = new Set<string>();
  const asked = new Set<string>();
  const named = new Map<string, Person & { isSure: boolean }>();
  const titled = new Map<string, Gender>();
  for (const text of texts) {
    for (const run of runsIn(text)) {
      const behind = text.slice(run.end);
      const first = run.words[0] as string;
      const last = run.words.at(-1) as string;
      const title = titleBefore(text, run.at);
      const hasAge = AGE_BEHIND.test(behind);
      if (title) titled.set(last, title);
      if (run.words.length === 1) {
        const verb = /^ ([\p{Ll}’']+)/u.exec(behind)?.[1];
        const isActing = (verb !== undefined && isFiniteVerb(verb)) || SPEECH_BEHIND.test(behind);
        if (title !== undefined || hasAge || isActing) acting.add(last);
        else if (ASKED.test(text.slice(Math.max(0, run.at - 8), run.at))) asked.add(last);
        continue;
      }
      if (
        run.words.length > 4 ||
        isNoPerson(run, text) ||
        run.words.some((word) => HYPHENED.test(word)) ||
        /^[JS]r$/u.test(last)
      )
        continue;
      const gender = genderOfName(first);
      const name = text.slice(run.at, run.end);
      const person = named.get(`${first} ${last}`) ?? {
        name: run.isOwner ? bare(name) : name,
        last,
        gender,
        isSure: false,
      };
      person.isSure ||= gender !== null || title !== undefined || hasAge;
      named.set(`${first} ${last}`, person);
    }
  }
  const people = new Map<string, Person>();
  for (const [key, { name, last, gender, isSure }] of named) {
    const first = key.split(' ')[0] as string;
    if (isSure || acting.has(last) || asked.has(last) || (acting.has(first) && FAMILY_NAMES_FIRST.has(first)))
      people.set(key, { name, last, gender });
  }
  const lasts = onlyOnes(people, (key) => key.split(' ')[1] as string);
  const firsts = onlyOnes(people, (key) => key.split(' ')[0] as string);
  for (const [last, gender] of titled) {
    const person = lasts.get(last);
    if (person) person.gender = person.gender === null || person.gender === gender ? gender : null;
  }
  return {
    size: people.size,
    find: ({ words }) => {
      const [first = '', last = first] = [words[0], words.at(-1)];
      return words.length > 1 ? people.get(`${first} ${last}`) : (lasts.get(last) ?? firsts.get(last));
    },
    acts: (name) => acting.has(name),
  };
}

/** The people by a part of their name that nobody else has. */
function onlyOnes(people: ReadonlyMap<string, Person>, partOf: (key: string) => string): Map<string, Person> {
  const only = new Map<string, Person>();
  const shared = new Set<string>();
  for (const [key, person] of people) {
    const part = partOf(key);
    if (only.has(part)) shared.add(part);
    only.set(part, person);
  }
  for (const part of shared) only.delete(part);
  return only;
}
