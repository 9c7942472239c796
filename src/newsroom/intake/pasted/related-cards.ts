import type { RelatedLink } from '../../article/article';
import { tidyRelatedLinks } from '../../related/related-links';
import { labelKey, type Labels } from './labels';
import type { Page } from './page';

/** Longer lines are paragraphs of the story again. */
const LONGEST_CARD_LINE = 180;
const MOST_CARDS = 30;
const ADDRESS = /^https?:\/\/\S+$/iu;
const BULLET = /^(?:[•‣◦▪●○■·➤►▶→»>*–-]|\d{1,2}[.)])\s+/u;
const CARD_DATE =
  /^(?:\d{1,3} (?:min|mins|minutes?|hours?|days?|weeks?)\b.{0,12}|.{0,14}\b(?:19|20)\d\d\b.{0,14})$/iu;

type Link = { kind: 'headline'; title: string } | { kind: 'external'; url: string; title: string };

/**
 * The cards under "More like this": each becomes a link that holds the card's title only. The teaser on a card is
 * text of another story, often cut, and is dropped with a word in the report.
 */
export function takeRelatedCards(page: Page, labels: Labels): RelatedLink[] {
  const names = new Set(labels.related);
  const links: Link[] = [];
  for (const index of page.free(1)) {
    const text = page.lines[index]?.text ?? '';
    if (!page.isFree(index)) continue;
    if (names.has(labelKey(text)) && text.length <= 40) {
      page.take(index, { kind: 'recognised', what: 'label of related stories' });
      links.push(...cardsBelow(page, index, labels));
      continue;
    }
    const title = inlineTitle(text, labels);
    if (title === null) continue;
    links.push({ kind: 'headline', title });
    page.take(index, { kind: 'recognised', what: 'related link', note: 'title only' });
  }
  return tidyRelatedLinks(links);
}

/** "Read more: A bridge falls" inside the story. */
function inlineTitle(text: string, { related }: Labels): string | null {
  const [label, ...rest] = text.split(/\s?[:|]\s/u);
  const title = rest.join(': ').trim();
  if (title === '' || text.length > LONGEST_CARD_LINE || !related.includes(labelKey(label ?? '')))
    return null;
  return title;
}

function cardsBelow(page: Page, label: number, labels: Labels): Link[] {
  const links: Link[] = [];
  const rows = page.lines;
  let teaserMayFollow = false;
  for (let index = label + 1; index < rows.length && links.length < MOST_CARDS; index += 1) {
    const line = rows[index];
    if (line === undefined || !page.isFree(index)) {
      if (rows[index + 1]?.opensBlock === false) continue;
      teaserMayFollow = false;
      continue;
    }
    if (line.text.length > LONGEST_CARD_LINE || labels.related.includes(labelKey(line.text))) break;
    const text = line.text.replace(BULLET, '');
    const last = links.at(-1);
    if (ADDRESS.test(text) && last !== undefined) {
      links[links.length - 1] = { kind: 'external', url: text, title: last.title };
      page.take(index, { kind: 'recognised', what: 'related link', note: 'address' });
    } else if (CARD_DATE.test(text) || labels.sections.includes(labelKey(text))) {
      page.take(index, { kind: 'dropped', what: 'date or section of a related card' });
    } else if (teaserMayFollow && isTeaser(text, line.opensBlock, labels)) {
      page.take(index, { kind: 'dropped', what: 'teaser of a related card', note: 'text of another story' });
      teaserMayFollow = false;
    } else {
      links.push({ kind: 'headline', title: text });
      page.take(index, { kind: 'recognised', what: 'related link', note: 'title only' });
      teaserMayFollow = true;
    }
  }
  return links;
}

/** Cut off, glued to a label, or a sentence right below its title. A question there is the next title. */
function isTeaser(text: string, opensBlock: boolean, { inShort }: Labels): boolean {
  if (/(?:\.\.\.|…)$/u.test(text)) return true;
  if (inShort.some((label) => text.toLowerCase().startsWith(label))) return true;
  return !opensBlock && /[.!。]$/u.test(text);
}
