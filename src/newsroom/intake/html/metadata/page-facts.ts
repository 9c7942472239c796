import type { HtmlElement } from '../tree/html-tree';
import { ldNodesIn, storyNodeOf, type LdNode } from './json-ld';
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
  return { root, nodes, story: storyNodeOf(nodes) ?? {}, meta: metaTagsOf(root) };
}
