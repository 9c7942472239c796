import { decodeHTML } from 'entities';
import { isTooDeep } from '../../../text/json-depth';
import { attributeOf, elementsIn, type HtmlElement } from '../tree/html-tree';

/** An object of JSON-LD; what it holds is whatever its page wrote. */
export type LdNode = Readonly<Record<string, unknown>>;

const MOST_NODES = 5_000;
const DEEPEST = 12;
/** Types that are a story, most of all first. */
const STORY =
  /(?:News|Reportage|Analysis|Opinion|Background|Review|Satirical|Ask|AdvertiserContent|Tech|Scholarly|LiveBlog|Blog|Social)?(?:Article|Posting|BlogPost)$|^(?:Report|Review|CreativeWork)$/u;
const NO_STORY = /^(?:WebPage|Organization|NewsMediaOrganization|BreadcrumbList|ImageObject|WebSite)$/u;

const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of JSON-LD is one thing or a list of them. */
export const ldList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Text of a property: the first one, references decoded, on one line. */
export function ldText(value: unknown): string {
  const [first] = ldList(value);
  if (typeof first === 'string') return oneLine(first);
  if (typeof first === 'number') return String(first);
  if (!isNode(first)) return '';
  return ldText(first['@value'] ?? first['name'] ?? first['headline']);
}

/** Text that may hold references and tags, on one line. */
export const oneLine = (text: string): string =>
  decodeHTML(decodeHTML(text.slice(0, 20_000)).replace(/<\/?[a-z][^<>]{0,200}>/giu, ' '))
    .replace(/[\u200b\u00ad\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

export const typesOf = (node: LdNode): string[] =>
  ldList(node['@type']).map((type) => String(type).replace(/^https?:\/\/schema\.org\//u, ''));

/** Every object in the JSON-LD of a page, graphs and lists unfolded. */
export function ldNodesIn(root: HtmlElement): LdNode[] {
  const found: LdNode[] = [];
  const gather = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || found.length >= MOST_NODES) return;
    if (Array.isArray(value)) value.forEach((item) => gather(item, depth + 1));
    else if (isNode(value)) {
      found.push(value);
      Object.values(value).forEach((inner) => {
        if (typeof inner === 'object') gather(inner, depth + 1);
      });
    }
  };
  for (const element of elementsIn(root)) {
    if (element.name !== 'script' || !attributeOf(element, 'type').includes('ld+json')) continue;
    for (const json of parsed(element.children.filter((child) => typeof child === 'string').join('')))
      gather(json, 0);
  }
  return found;
}

/** JSON, put right where it is certain what was meant: raw line ends in texts, a comma too many, comments around. */
function parsed(text: string): unknown[] {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)$/u, '')
    .trim();
  if (isTooDeep(bare)) return [];
  for (const attempt of [
    bare,
    repaired(bare),
    repaired(decodeHTML(bare)),
    `[${repaired(bare).replace(/\}\s*\{/gu, '},{')}]`,
  ]) {
    try {
      return [JSON.parse(attempt)];
    } catch {
      continue;
    }
  }
  return [];
}

function repaired(json: string): string {
  let out = '';
  let inText = false;
  let from = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (inText && code === 0x5c) at += 1;
    else if (code === 0x22) inText = !inText;
    else if (inText && code < 0x20) {
      out += json.slice(from, at) + (code === 0x0a ? '\\n' : ' ');
      from = at + 1;
    } else if (!inText && code === 0x2c && /^\s*[\]}]/u.test(json.slice(at + 1, at + 60))) {
      out += json.slice(from, at);
      from = at + 1;
    }
  }
  return (out + json.slice(from)).replace(/(?<!;);+$/u, '');
}

/**
 * The object that is the page's story: the most newslike type, with a headline or a date. A page that describes the
 * stories beside its own in the same way knows its own by `isOwn`.
 */
export function storyNodeOf(nodes: readonly LdNode[], isOwn: (node: LdNode) => boolean): LdNode | null {
  const rank = (node: LdNode): number => {
    const types = typesOf(node);
    if (types.every((type) => NO_STORY.test(type) || !STORY.test(type))) return 0;
    const isNews = types.some((type) => /(?:News|Reportage|Analysis|Opinion|LiveBlog)/u.test(type));
    const isArticle = types.some((type) => /(?:Article|Posting)$/u.test(type));
    return (
      (isNews ? 4 : isArticle ? 3 : 1) +
      (node['datePublished'] === undefined ? 0 : 4) +
      (node['headline'] === undefined ? 0 : 2) +
      (node['articleBody'] === undefined && node['author'] === undefined ? 0 : 1) +
      (isOwn(node) ? 4 : 0)
    );
  };
  let best: LdNode | null = null;
  let most = 2;
  for (const node of nodes) {
    const points = rank(node);
    if (points > most) [best, most] = [node, points];
  }
  return best;
}
