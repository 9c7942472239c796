import { isSameField } from './same-field';

type Fields = Record<string, unknown>;

/** One field that a colleague has changed since this form was read, and that is not the same here. */
export interface BothTexts {
  name: string;
  mine: unknown;
  theirs: unknown;
  /** Was it changed here, too? Then keeping mine is what happens without a choice; else the colleague's words are. */
  isTypedHere: boolean;
}

interface Versions {
  /** What the form began with. */
  began: Fields;
  mine: Fields;
  /** What the server has now, in the form's own shape. */
  theirs: Fields;
}

/** The fields an editor has to choose from, in the order of the form. A field that only I have changed is no question. */
export const bothTexts = (names: readonly string[], { began, mine, theirs }: Versions): BothTexts[] =>
  names
    .filter((name) => !isSameField(theirs[name], began[name]) && !isSameField(theirs[name], mine[name]))
    .map((name) => ({
      name,
      mine: mine[name],
      theirs: theirs[name],
      isTypedHere: !isSameField(mine[name], began[name]),
    }));
