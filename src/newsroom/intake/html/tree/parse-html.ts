import { Parser } from 'htmlparser2';
import { safeText } from '../../../text/safe-text';
import type { HtmlElement } from './html-tree';

export interface ParsedHtml {
  root: HtmlElement;
  /** The source held more than a page holds, and what came behind this character was not read; null: all was. */
  cutAt: number | null;
  /** Where an element stands that has more attributes than any of a page: the source was made to hurt. */
  crowdedAt: number | null;
}

/** Browsers stop at 512; what is deeper stands flat in the deepest, so that no rule overflows the stack. */
const DEEPEST = 256;
/** More elements that nobody closed than any page has: looking for one to close would take the square of them. */
const MOST_OPEN = 4_000;
/** The largest page measured had 12,000 elements. */
const MOST_NODES = 400_000;
/** A reference or a lone sign parts a text in pieces; as many as these are no words. */
const MOST_PIECES = 2_000_000;
const LONGEST_PAGE = 20_000_000;
const LONGEST_ATTRIBUTE = 100_000;
/** The parser is asked to stop between two pieces only. */
const PIECE = 65_536;

/** The attributes some rule reads, apart from `data-…`. */
const READ = new Set(
  (
    'href src srcset alt title class id style rel itemprop itemtype itemscope property name content datetime type lang ' +
    'hidden role width height start poster cite colspan rowspan aria-hidden aria-level aria-label media charset ' +
    'http-equiv dir target'
  ).split(' '),
);
const MOST_ATTRIBUTES = 60;
const MOST_WRITTEN = 1_000;

/**
 * HTML as a tree, however broken: never throws, takes time and memory in step with its length, and no deeper than rules
 * may walk. Scripts and styles are left out but for those that hold JSON, comments too. References are decoded.
 */
export function parseHtml(html: string): ParsedHtml {
  const root = elementOf('#root', null, 0);
  const open: HtmlElement[] = [root];
  let attributes: Record<string, string> = {};
  let count = 0;
  let written = 0;
  let pieces = 0;
  let nodes = 0;
  let crowdedAt: number | null = null;

  const parser: Parser = new Parser(
    {
      onopentagname(name) {
        const parent = open.at(-1) ?? root;
        attributes = {};
        count = 0;
        written = 0;
        nodes += 1;
        if (open.length >= DEEPEST) {
          open.push(parent);
          return;
        }
        const element = { ...elementOf(name, parent, parser.startIndex), attributes };
        parent.children.push(element);
        open.push(element);
      },
      onattribute(name, value) {
        written += 1;
        if (written > MOST_WRITTEN) crowdedAt ??= parser.startIndex;
        if (count >= MOST_ATTRIBUTES || !(READ.has(name) || name.startsWith('data-'))) return;
        if (Object.hasOwn(attributes, name) || value.length > LONGEST_ATTRIBUTE) return;
        Object.defineProperty(attributes, name, { value: safeText(value), enumerable: true });
        count += 1;
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
      ontext(text) {
        pieces += 1;
        const parent = open.at(-1) ?? root;
        if (parent.name === 'style' || (parent.name === 'script' && !isJson(parent))) return;
        const last = parent.children.length - 1;
        const before = parent.children[last];
        if (typeof before === 'string') parent.children[last] = before + text;
        else {
          nodes += 1;
          parent.children.push(text);
        }
      },
    },
    { decodeEntities: true, recognizeCDATA: true },
  );

  const end = Math.min(html.length, LONGEST_PAGE);
  let at = 0;
  const isBounded = () =>
    open.length < MOST_OPEN && nodes < MOST_NODES && pieces < MOST_PIECES && crowdedAt === null;
  for (; at < end && isBounded(); at += PIECE) parser.write(html.slice(at, Math.min(at + PIECE, end)));
  const isCut = at < html.length;
  if (!isCut) parser.end();
  return { root, cutAt: isCut ? Math.min(at, html.length) : null, crowdedAt };
}

const elementOf = (name: string, parent: HtmlElement | null, at: number): HtmlElement => ({
  name,
  attributes: {},
  children: [],
  parent,
  at,
});

const isJson = ({ attributes }: HtmlElement): boolean => (attributes['type'] ?? '').includes('json');
