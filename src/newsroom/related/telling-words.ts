import { everydayStem } from '../in-short/words/everyday-stem';
import { isEverydayWord } from '../in-short/words/english-case';
import { carriesNoNews } from './carries-no-news';
import type { Found } from './story-names';
import type { Word } from './story-words';

/** The words that stand out, most telling first. */
export function tellingWords(
  words: readonly Word[],
  about: { nameWords: ReadonlySet<string>; language: string; headlineEnd: number },
): Found[] {
  const isEnglish = about.language === 'en';
  const counts = new Map<string, { key: string; label: string; weight: number }>();
  for (const { lower, at } of words) {
    if (lower.length < (about.language === 'zh' || about.language === 'ja' ? 2 : 4)) continue;
    if (about.nameWords.has(lower) || carriesNoNews(lower, about.language) || /^\p{N}/u.test(lower)) continue;
    const key = isEnglish ? everydayStem(lower) : lower;
    const weight = (at < about.headlineEnd ? 4 : 1) * (isEnglish && isEverydayWord(lower) ? 0.3 : 1);
    const known = counts.get(key);
    if (known) known.weight += weight;
    else counts.set(key, { key, label: lower, weight });
  }
  return [...counts.values()].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}
