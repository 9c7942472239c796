import { carriesNoNews } from './carries-no-news';
import type { Word } from './story-words';

/** A name of more words is a title or a row of names. */
const LONGEST_NAME = 4;
/** What was found, as it is compared and as people read it. */
export interface Found {
  key: string;
  label: string;
}

/** The names of a story, most often named first; those in the headline count three times. */
export function namesOf(words: readonly Word[], headlineEnd: number): Found[] {
  const runs = runsOfCapitals(words.filter((word) => word.at >= headlineEnd));
  const certain = new Set(runs.filter((run) => !run.opensSentence).map((run) => run.key));
  const inHeadline = new Set(words.filter((word) => word.at < headlineEnd).map((word) => word.lower));
  const counts = new Map<string, Found & { count: number }>();
  for (const run of runs) {
    if (!certain.has(run.key) && run.size < 2) continue;
    const known = counts.get(run.key);
    if (known) known.count += 1;
    else counts.set(run.key, { key: run.key, label: run.label, count: 1 });
  }
  const full = [...counts.values()].filter((name) => name.key.includes(' '));
  for (const name of [...counts.values()]) {
    const whole = full.find((longer) => longer !== name && longer.key.split(' ').includes(name.key));
    if (!whole || name.key.includes(' ')) continue;
    whole.count += name.count;
    counts.delete(name.key);
  }
  const weight = (name: Found & { count: number }) =>
    name.count + (name.key.split(' ').some((word) => inHeadline.has(word)) ? 3 : 0);
  return [...counts.values()].sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
}

interface Run extends Found {
  opensSentence: boolean;
  size: number;
}

function runsOfCapitals(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const run: Word[] = [];
    while (at + run.length < words.length) {
      const word = words[at + run.length] as Word;
      if (!word.isCapital || (run.length > 0 && (!word.followsOn || word.opensSentence))) break;
      run.push(word);
    }
    const named = run[0]?.opensSentence && carriesNoNews(run[0].lower) ? run.slice(1) : run;
    if (named.length > 0 && named.length <= LONGEST_NAME && (named[0] as Word).text.length > 2) {
      runs.push({
        key: named.map((word) => word.lower).join(' '),
        label: named.map((word) => word.text).join(' '),
        opensSentence: named[0] === run[0] && (run[0] as Word).opensSentence,
        size: named.length,
      });
    }
    at += Math.max(0, run.length - 1);
  }
  return runs;
}
