export interface Post {
  id: number;
  title?: string;
  content?: string;
  excerpt?: string;
  link?: string;
  creator?: string;
  date?: string;
  gmt?: string;
  name?: string;
  status?: string;
  type?: string;
  password?: string;
  parent?: number;
  attachment?: string;
  terms?: [domain: string, nicename: string, name: string][];
  meta?: Record<string, string>;
}

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** An item of a WordPress export as WordPress 6 writes it. */
export const item = (post: Post): string => `
<item>
  <title>${cdata(post.title ?? '')}</title>
  <link>${post.link ?? `https://paper.example/?p=${post.id}`}</link>
  <pubDate>Tue, 03 Mar 2020 10:00:00 +0000</pubDate>
  <dc:creator>${cdata(post.creator ?? 'ada')}</dc:creator>
  <guid isPermaLink="false">https://paper.example/?p=${post.id}</guid>
  <content:encoded>${cdata(post.content ?? '')}</content:encoded>
  <excerpt:encoded>${cdata(post.excerpt ?? '')}</excerpt:encoded>
  <wp:post_id>${post.id}</wp:post_id>
  <wp:post_date>${post.date ?? '2020-03-03 11:00:00'}</wp:post_date>
  <wp:post_date_gmt>${post.gmt ?? '2020-03-03 10:00:00'}</wp:post_date_gmt>
  <wp:post_name>${cdata(post.name ?? '')}</wp:post_name>
  <wp:status>${post.status ?? 'publish'}</wp:status>
  <wp:post_parent>${post.parent ?? 0}</wp:post_parent>
  <wp:post_type>${post.type ?? 'post'}</wp:post_type>
  <wp:post_password>${post.password ?? ''}</wp:post_password>
  ${post.attachment === undefined ? '' : `<wp:attachment_url>${post.attachment}</wp:attachment_url>`}
  ${(post.terms ?? []).map(([domain, nicename, name]) => `<category domain="${domain}" nicename="${nicename}">${cdata(name)}</category>`).join('')}
  ${Object.entries(post.meta ?? {})
    .map(
      ([key, value]) =>
        `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
    )
    .join('')}
</item>`;

export const HEAD = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
  <title>The Fjord Paper</title>
  <link>https://paper.example</link>
  <language>en-GB</language>
  <wp:wxr_version>1.2</wp:wxr_version>
  <wp:base_blog_url>https://paper.example</wp:base_blog_url>
  <wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name><![CDATA[Ada Park]]></wp:author_display_name></wp:author>
  <wp:author><wp:author_login>lee</wp:author_login><wp:author_display_name><![CDATA[Lee Moon]]></wp:author_display_name></wp:author>
  <wp:category><wp:term_id>7</wp:term_id><wp:category_nicename>harbour</wp:category_nicename><wp:cat_name><![CDATA[Harbour]]></wp:cat_name></wp:category>`;
export const FOOT = '\n</channel>\n</rss>\n';

/** A whole export of the paper with these items. */
export const wordpressExport = (posts: readonly Post[]): string =>
  `${HEAD}${posts.map(item).join('')}${FOOT}`;

/** Three paragraphs of news, so that an In Short can be made. */
export const STORY = `The port of Skald opened its new pier on Tuesday after two years of work.

Ada Park, who runs the harbour, said that 40,000 passengers a week would use it. The old pier closes in May.

The council paid 12 million kroner for it, three million more than planned.`;
