import { labelKey } from '../../pasted/labels';
import { ELSEWHERE } from './elsewhere';

/** A story elsewhere that the text leads its readers to. */
export interface PageLink {
  title: string;
  url: string;
}

/**
 * "Read more: a bridge falls", with its link, as a related link. A line that is a link and has no such label is the page's
 * own, and leads to whatever sells.
 */
export function labelledLink(line: string, { words, url }: { words: string; url: string }): PageLink | null {
  const key = labelKey(line);
  const labels = ELSEWHERE.filter((phrase) => key.startsWith(phrase));
  const label = labels.sort((one, other) => other.length - one.length)[0];
  if (label === undefined || !/^https?:/u.test(url)) return null;
  const isInside = labelKey(words).startsWith(label);
  const title = (isInside ? words.trim().slice(label.length) : words).replace(/^[\s:|–—-]+/u, '').trim();
  return title.length < SHORTEST ? null : { title, url };
}

const SHORTEST = 4;
