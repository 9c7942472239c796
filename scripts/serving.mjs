/** Which servers run from this folder, by the marks they keep (`src/at-start/serving-mark.ts`). */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const MARKS = join('.tmp', 'serving');
/** A server touches its mark every ten seconds; one that was killed stops. */
const BELIEVED_MS = 60_000;

/** The servers that run here, from this build where one is named. */
export function serversHere(build = null) {
  return marks().filter((mark) => build === null || resolve(mark.build) === resolve(build));
}

function marks() {
  try {
    return readdirSync(MARKS).flatMap((name) => {
      const file = join(MARKS, name);
      if (Date.now() - statSync(file).mtimeMs > BELIEVED_MS) return [];
      return [JSON.parse(readFileSync(file, 'utf8'))];
    });
  } catch {
    return []; // no folder, or a mark that was just taken away
  }
}
