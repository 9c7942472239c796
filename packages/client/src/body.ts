import { blocksHtml } from '../../../src/newsroom/article/blocks-html';
import type { Block } from './types.js';

export interface Bases {
  /** The address that rooted links count from; they stay rooted without it. */
  siteUrl?: string;
  /** The address that rooted pictures count from: the newsroom's, or that of its CDN. */
  mediaUrl?: string;
}

/** A body as HTML that is safe to show anywhere: what `bodyHtml` of an edition is, with addresses of your own. */
export const renderBody = (body: readonly Block[], { siteUrl = '', mediaUrl = '' }: Bases = {}): string =>
  blocksHtml(body, { siteUrl, mediaUrl });
