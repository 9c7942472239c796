import type { Gender } from '../words/given-names';

/**
 * Something a sentence speaks of and does not itself introduce: a reader who has only the list has to have met it there.
 *
 * `person` "he", "her"; `thing` "it", "they", "this deal"; `noun` "the ban"; `name` a bare surname or initials;
 * `moment` "two days later"; `link` "another", "both"; `setting` "the coach" inside it; `stranger` a full name without a role.
 */
export type Reference =
  | { kind: 'person'; text: string; gender: Gender }
  | { kind: 'thing' | 'moment' | 'link'; text: string }
  | { kind: 'noun'; text: string; isOpening: boolean }
  | { kind: 'setting'; text: string }
  | { kind: 'name' | 'stranger'; text: string; name: string };
