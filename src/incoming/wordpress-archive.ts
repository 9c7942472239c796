import type { HouseStyle } from '../newsroom/house-style';
import { articlePath } from '../newsroom/edition/paths';
import type { IncomingStory } from '../newsroom/intake/incoming-story';
import { attachmentOf } from '../newsroom/intake/wordpress/attachment';
import { linkedBody } from '../newsroom/intake/wordpress/linked-body';
import { plainText } from '../newsroom/intake/plain-text';
import { wordpressSlug } from '../newsroom/intake/wordpress/wordpress-slug';
import { wordpressStory, type WordpressContext } from '../newsroom/intake/wordpress/wordpress-story';
import { sectionAndTags } from '../newsroom/intake/wordpress/wordpress-terms';
import { wxrItem, type WxrItem } from '../newsroom/intake/wordpress/wxr-item';
import { ownText, textIn, type XmlElement } from '../newsroom/intake/xml/xml-element';
import { xmlElements } from '../newsroom/intake/xml/xml-elements';
import { slugFor } from '../newsroom/slug/slug';
import { narrowData } from '../newsroom/text/narrow';
import type { ReadItem, Source } from './source';
import { errorOf } from './intake-fault';
import { sourceText } from './source-text';
import { wordpressIndex } from './wordpress-index';

export interface WordpressOptions {
  locale: string;
  style: HouseStyle;
  /** Types of items that are stories: `post`, and `page` where asked for. */
  types: ReadonlySet<string>;
}

/** What WordPress keeps beside its stories; nobody would look for it in the report. */
const FURNITURE =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-\w+|elementor_\w+|shop_\w+|scheduled-action)$/u;
const PARENTS = new Set(['rss/channel']);

/**
 * A WordPress export, read twice: for what its items say of each other, then story by story. Neither reading holds more
 * than one item. What breaks off is told once, behind the stories before it.
 */
export async function wordpressArchive(
  name: string,
  path: string,
  options: WordpressOptions,
): Promise<Source> {
  const index = wordpressIndex();
  const channel = new Map<string, string>();
  const logins = new Map<string, string>();
  const terms = new Map<string, string>();
  const leftOut: Record<string, number> = {};
  const style = { ...options.style.slug };
  const base = () => channel.get('base_blog_url') || channel.get('link') || '';
  const locale = () =>
    options.locale || localeFrom(channel.get('language') ?? '') || options.style.defaultLocale;
  let total = 0;
  const pathOf = (sectionSlug: string, slug: string) =>
    articlePath(options.style.paths, {
      section: sectionSlug || null,
      slug,
      locale: locale(),
      defaultLocale: options.style.defaultLocale,
    });

  try {
    for await (const element of xmlElements(sourceText(path), PARENTS)) {
      if (element.name !== 'item') readHead(element);
      else {
        const item = wxrItem(element);
        if (item.type === 'attachment') index.addAttachment(attachmentOf(item));
        if (!options.types.has(item.type) && FURNITURE.test(item.type))
          leftOut[item.type] = (leftOut[item.type] ?? 0) + 1;
        else total += 1;
        if (options.types.has(item.type) && item.status !== 'trash') indexPost(item);
      }
    }
  } catch (error) {
    errorOf(error); // told in its place, when the stories before it are out
  }

  /** The number of a post. One that another item has, too, gets its line, so that neither is taken for the other. */
  function keyOf(item: WxrItem): string {
    const key = item.postId || item.guid || item.link || `line ${item.line}`;
    const known = index.post(key);
    return known === null || known.line === item.line ? key : `${key}@${item.line}`;
  }

  function readHead(element: XmlElement): void {
    if (element.name === 'author') {
      const login = textIn(element, 'author_login');
      const full = `${textIn(element, 'author_first_name')} ${textIn(element, 'author_last_name')}`.trim();
      logins.set(login, textIn(element, 'author_display_name') || full || login);
    } else if (element.name === 'category' || element.name === 'term') {
      const id = textIn(element, 'term_id');
      if (id !== '') terms.set(id, textIn(element, 'category_nicename') || textIn(element, 'term_slug'));
    } else if (element.nodes.every((node) => typeof node === 'string') && !channel.has(element.name)) {
      channel.set(element.name, ownText(element));
    }
  }

  function indexPost(item: WxrItem): void {
    const slugStyle = { ...style, locale: locale() };
    const headline = plainText(item.title);
    const { slug } = wordpressSlug(item, slugStyle);
    const { section } = sectionAndTags(item, (id) => terms.get(id) ?? '');
    const sectionName = section === null ? '' : plainText(section.name);
    const sectionSlug =
      sectionName === '' ? '' : slugFor(sectionName, { ...style, locale: options.style.defaultLocale });
    const wish = slug || slugFor(headline || item.postId, slugStyle);
    index.addPost(
      {
        item: keyOf(item),
        line: item.line,
        headline,
        slug: wish,
        section: sectionName,
        sectionSlug,
        path: pathOf(sectionSlug, wish),
        isPublic: item.status === 'publish' && item.password === '',
      },
      [item.link, item.guid, ...(item.postId === '' ? [] : [`${base()}/?p=${item.postId}`])],
      base(),
    );
  }

  const context = (): WordpressContext => ({
    site: { title: channel.get('title') ?? '', url: base() },
    locale: locale(),
    slugStyle: style,
    library: index,
    nameOfLogin: (login) => logins.get(login) ?? login,
    nicenameOfTerm: (id) => terms.get(id) ?? '',
  });

  async function* items(): AsyncGenerator<ReadItem> {
    const known = context();
    try {
      for await (const element of xmlElements(sourceText(path), PARENTS)) {
        if (element.name !== 'item') continue;
        const item = wxrItem(element);
        const key = keyOf(item);
        if (!options.types.has(item.type)) {
          if (FURNITURE.test(item.type)) continue;
          const message = `"${plainText(item.title) || key}" is of the type "${item.type}", which was not asked for.`;
          yield {
            file: name,
            item: key,
            incoming: { error: { code: 'left-out.type', message, line: item.line } },
          };
          continue;
        }
        const incoming = wordpressStory(item, known);
        if ('article' in incoming) {
          incoming.article = narrowData(atHome(incoming.article, key));
          incoming.article.source.item = key;
        }
        yield { file: name, item: key, incoming };
      }
    } catch (error) {
      yield { file: name, incoming: { error: errorOf(error) } };
    }
  }

  /** The story with the address it gets here, and its links to others of the archive with theirs. */
  function atHome(story: IncomingStory, item: string): IncomingStory {
    const post = index.post(item);
    const site = base();
    return {
      ...story,
      slug: post?.slug ?? story.slug,
      body: linkedBody(story.body, (url) => index.pathOf(url, site)),
    };
  }

  return {
    file: name,
    kind: 'wordpress',
    isArchive: true,
    key: base() || name,
    total,
    leftOut,
    items,
    addresses: {
      after: (place, count) => index.postsAfter(place, count),
      settle: (item, slug, sectionSlug) =>
        index.settle(item, { slug, sectionSlug, path: pathOf(sectionSlug, slug) }),
      locale: locale(),
    },
    close: index.close,
  };
}

/** "en-US" is English to us, "pt-BR" is what it is: only what is a language of its own keeps its country. */
const localeFrom = (language: string): string => {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{2,4}))?/iu.exec(language);
  return match?.[1]?.toLowerCase() ?? '';
};
