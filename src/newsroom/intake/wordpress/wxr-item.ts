import { childrenOf, ownText, textIn, type XmlElement } from '../xml/xml-element';

/** An `item` of a WordPress export, as it stands there. */
export interface WxrItem {
  line: number;
  title: string;
  link: string;
  guid: string;
  /** Login name of who made it. */
  creator: string;
  published: string;
  content: string;
  excerpt: string;
  postId: string;
  date: string;
  dateGmt: string;
  modifiedGmt: string;
  name: string;
  status: string;
  parent: string;
  type: string;
  password: string;
  attachmentUrl: string;
  terms: WxrTerm[];
  meta: ReadonlyMap<string, string[]>;
}

export interface WxrTerm {
  domain: string;
  nicename: string;
  name: string;
}

const WORDPRESS = /^https?:\/\/wordpress\.org\/export\//u;

/** A prefix that is bound to somebody else's namespace is not WordPress's, whatever it is called. */
const isWordpress = ({ uri, prefix }: XmlElement): boolean =>
  WORDPRESS.test(uri) || (uri === prefix && /^(?:wp|excerpt)$/u.test(prefix));

export function wxrItem(item: XmlElement): WxrItem {
  const own = new Map<string, string>();
  const meta = new Map<string, string[]>();
  const terms: WxrTerm[] = [];
  for (const child of childrenOf(item)) {
    if (child.name === 'postmeta' && isWordpress(child)) {
      const key = textIn(child, 'meta_key');
      meta.set(key, [...(meta.get(key) ?? []), textIn(child, 'meta_value')]);
    } else if (child.name === 'category' && child.prefix === '') {
      const { domain = '', nicename = '' } = child.attributes;
      terms.push({ domain, nicename, name: ownText(child) });
    } else {
      const key = isWordpress(child)
        ? child.name === 'encoded'
          ? 'excerpt'
          : `wp:${child.name}`
        : child.name === 'encoded'
          ? 'content'
          : child.name;
      if (!own.has(key) || own.get(key) === '') own.set(key, ownText(child));
    }
  }
  const text = (key: string): string => own.get(key) ?? '';
  return {
    line: item.line,
    title: text('title'),
    link: text('link'),
    guid: text('guid'),
    creator: text('creator'),
    published: text('pubDate'),
    content: text('content'),
    excerpt: text('excerpt'),
    postId: text('wp:post_id'),
    date: text('wp:post_date'),
    dateGmt: text('wp:post_date_gmt'),
    modifiedGmt: text('wp:post_modified_gmt'),
    name: text('wp:post_name'),
    status: text('wp:status'),
    parent: text('wp:post_parent'),
    type: text('wp:post_type') || 'post',
    password: text('wp:post_password'),
    attachmentUrl: text('wp:attachment_url'),
    terms,
    meta,
  };
}

export const metaIn = (item: WxrItem, ...keys: string[]): string =>
  keys.map((key) => item.meta.get(key)?.find((value) => value !== '') ?? '').find((value) => value !== '') ??
  '';
