import type { Run } from '../pronouns/name-runs';
import type { Introduction } from './introductions';

/** A name as a sentence has it, and what the story introduces it as. */
export interface PutIn {
  was: string;
  now: string;
}

/** A sentence with the first bare name in it as the story introduces it. */
export interface PutRight {
  text: string;
  putIn: PutIn;
}

/** "Mr Berg", "Mrs Berg", "Dr. Berg": no role, so the given name takes its place. */
const BARE_TITLE = /(?:^|\s)((?:Mr|Mrs|Ms|Miss|Dr)\.? )$/u;
/**
 * The sentence with one of its bare names as the story introduces it: "Berg said" becomes "Oslo mayor Ada Berg said".
 *
 * @example "Seyoum found it" and ", a student" -> "Chalachew Seyoum, a student, found it"
 */
export function withIntroduction(
  text: string,
  { run, introduction }: { run: Run; introduction: Introduction },
): PutRight {
  const title = BARE_TITLE.exec(text.slice(0, run.at))?.[1] ?? '';
  const from = run.at - title.length;
  const was = text.slice(from, run.end);
  const owner = /[’']s?$/u.exec(was)?.[0] ?? '';
  const ending = owner === '' ? '' : introduction.name.endsWith('s') ? owner.charAt(0) : owner;
  const behind = text.slice(run.end);
  const takesRole =
    owner === '' &&
    introduction.role !== '' &&
    /^(?: \p{Ll}|[.,])/u.test(behind) &&
    !/^,? (?:and|or)\b/u.test(behind);
  const role = takesRole ? `${introduction.role}${/^ /u.test(behind) ? ',' : ''}` : '';
  const name =
    from === 0 ? introduction.name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : introduction.name;
  const now = `${name}${ending}${role}`;
  return { text: text.slice(0, from) + now + behind, putIn: { was, now } };
}
