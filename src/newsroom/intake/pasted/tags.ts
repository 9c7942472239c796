import { labelKey, type Labels } from './labels';
import type { Page } from './page';

const LONGEST_TAG = 40;
const MOST_TAGS = 20;

/** Key words of the story: "Tags: ferries, Oslo", or one a line under "Topics", each once. */
export function takeTags(page: Page, labels: Labels): string[] {
  const tags = new Map<string, string>();
  const add = (text: string) => {
    for (const tag of text.split(/[,;|•#]/u).map((part) => part.trim())) {
      if (tag !== '' && tag.length <= LONGEST_TAG && tags.size < MOST_TAGS) tags.set(tag.toLowerCase(), tag);
    }
  };
  for (const index of page.free(1)) {
    const text = page.lines[index]?.text ?? '';
    const [label = '', ...rest] = text.split(':');
    if (!page.isFree(index) || !labels.tags.includes(labelKey(label)) || text.length > 300) continue;
    page.take(index, { kind: 'recognised', what: 'tags' });
    add(rest.join(':'));
    if (rest.join('').trim() !== '') continue;
    for (let at = index + 1; isTag(page, at, labels) && tags.size < MOST_TAGS; at += 1) {
      page.take(at, { kind: 'recognised', what: 'tag' });
      add(page.lines[at]?.text ?? '');
    }
  }
  return [...tags.values()];
}

function isTag(page: Page, index: number, labels: Labels): boolean {
  const line = page.lines[index];
  if (
    line === undefined ||
    !page.isFree(index) ||
    line.text.length > LONGEST_TAG ||
    /[.!?]$/u.test(line.text)
  )
    return false;
  return !labels.related.includes(labelKey(line.text)) && !labels.inShort.includes(labelKey(line.text));
}
