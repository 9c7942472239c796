import type { HtmlElement } from '../tree/html-tree';
import { ldNodesIn, ldText, storyNodeOf, type LdNode } from './json-ld';
import { metaTagsOf, type MetaTags } from './meta-tags';

/** What a page says of itself to machines. */
export interface PageFacts {
  root: HtmlElement;
  nodes: LdNode[];
  /** The object that describes the story; {} where there is none. */
  story: LdNode;
  meta: MetaTags;
}

export function pageFactsOf(root: HtmlElement): PageFacts {
  const nodes = ldNodesIn(root);
  const meta = metaTagsOf(root);
  return { root, nodes, story: storyNodeOf(nodes, isOwn(meta)) ?? {}, meta };
}

/** Does this object name the page's address, or its title for social networks? */
function isOwn(meta: MetaTags): (node: LdNode) => boolean {
  const addresses = new Set([meta.canonical, meta.first('og:url')].map(bareAddress));
  addresses.delete('');
  const title = gist(meta.first('og:title'));
  return (node) => {
    const told = [node['url'], node['@id'], node['mainEntityOfPage']].map(addressIn);
    if (told.some((address) => addresses.has(bareAddress(address)))) return true;
    const headline = gist(ldText(node['headline']));
    return headline.length > 10 && title.startsWith(headline);
  };
}

/** An address, or an object with one. */
const addressIn = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const { '@id': id, url } = (value ?? {}) as LdNode;
  return typeof id === 'string' ? id : typeof url === 'string' ? url : '';
};

const bareAddress = (address: string): string =>
  (address.split(/[?#]/u, 1)[0] ?? '').replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');

const gist = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
