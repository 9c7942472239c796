import { plainText } from '../plain-text';
import type { Incoming, IncomingImage } from '../incoming-story';
import {
  childOf,
  childrenOf,
  markupOf,
  ownText,
  textIn,
  wholeText,
  type XmlElement,
} from '../xml/xml-element';
import { bylineNames } from './ninjs-item';
import { wireStory } from './wire-story';

interface FeedContext {
  source: { name: string; url: string };
  locale: string;
}

/** An `item` of RSS (0.9 to 2) or an `entry` of Atom. Its whole text where the feed gives one, else what it gives. */
export function feedStory(entry: XmlElement, { source, locale }: FeedContext): Incoming {
  const link = linkOf(entry);
  const own = childOf(entry, 'source');
  const html =
    htmlOf(childOf(entry, 'encoded')) ||
    htmlOf(childOf(entry, 'content')) ||
    htmlOf(childOf(entry, 'description')) ||
    htmlOf(childOf(entry, 'summary'));
  const summary = plainText(
    htmlOf(childOf(entry, 'summary')) || (hasWholeText(entry) ? htmlOf(childOf(entry, 'description')) : ''),
  );
  return wireStory(
    {
      kind: 'feed',
      line: entry.line,
      item: textIn(entry, 'guid') || textIn(entry, 'id') || entry.attributes['rdf:about'] || link,
      version: textIn(entry, 'updated') || textIn(entry, 'modified'),
      sourceName: source.name || plainText(ownText(own)),
      url: link || source.url,
      language: entry.attributes['xml:lang'] ?? textIn(entry, 'language'),
      headline: plainText(titleOf(entry)),
      standfirst: summary,
      byline: namesOf(entry),
      section: '',
      tags: childrenOf(entry, 'category')
        .map((one) => plainText(one.attributes.label ?? one.attributes.term ?? ownText(one)))
        .filter((tag) => tag !== ''),
      dateline: '',
      at:
        textIn(entry, 'published') ||
        textIn(entry, 'pubDate') ||
        textIn(entry, 'date') ||
        textIn(entry, 'updated'),
      html,
      text: '',
      images: picturesIn(entry),
      notes: [],
      isWithdrawn: false,
    },
    locale,
  );
}

/** Feeds of media have a title of the picture, too, with a prefix. */
const titleOf = (entry: XmlElement): string =>
  htmlOf(childrenOf(entry, 'title').find(({ prefix }) => prefix === '' || prefix === 'atom')) ||
  htmlOf(childOf(entry, 'title'));

const hasWholeText = (entry: XmlElement): boolean => wholeText(childOf(entry, 'encoded')).trim() !== '';

/** Text constructs of Atom say what they are; RSS has HTML as text. */
const htmlOf = (element: XmlElement | undefined): string => {
  if (element === undefined) return '';
  if (element.attributes.src !== undefined || element.prefix === 'media') return '';
  return element.attributes.type === 'xhtml' ? markupOf(element) : wholeText(element).trim();
};

function linkOf(entry: XmlElement): string {
  const links = childrenOf(entry, 'link');
  const chosen =
    links.find(({ attributes }) => attributes.rel === 'alternate') ??
    links.find(({ attributes }) => attributes.rel === undefined) ??
    links[0];
  const address = chosen?.attributes.href ?? ownText(chosen);
  const guid = childOf(entry, 'guid');
  const isAddress = guid?.attributes.isPermaLink !== 'false' && /^https?:/u.test(ownText(guid));
  return address || (isAddress ? ownText(guid) : '');
}

function namesOf(entry: XmlElement): string[] {
  const atom = childrenOf(entry, 'author').map(
    (author) => textIn(author, 'name') || withoutAddress(ownText(author)),
  );
  const names = [...childrenOf(entry, 'creator').map(ownText), ...atom].flatMap(bylineNames);
  return [...new Set(names)];
}

/** RSS has "ada@paper.example (Ada Park)". */
const withoutAddress = (author: string): string =>
  /\(([^()]{1,200})\)\s{0,10}$/u.exec(author.slice(-300))?.[1] ?? (author.includes('@') ? '' : author);

function picturesIn(entry: XmlElement): IncomingImage[] {
  const groups = [entry, ...childrenOf(entry, 'group')];
  const media = groups
    .flatMap((one) => [...childrenOf(one, 'content'), ...childrenOf(one, 'thumbnail')])
    .filter(({ prefix }) => prefix === 'media');
  const enclosed = childrenOf(entry, 'enclosure').filter(({ attributes }) =>
    /^image\//u.test(attributes.type ?? ''),
  );
  const [best] = [...media.filter(isPicture), ...enclosed].sort((a, b) => widthOf(b) - widthOf(a));
  const url = best?.attributes.url ?? '';
  if (best === undefined || !/^https?:/u.test(url)) return [];
  const caption = plainText(wholeText(childOf(best, 'description') ?? childOf(best, 'title')));
  return [{ url, alternativeText: '', caption, credit: plainText(textIn(best, 'credit')), role: 'lead' }];
}

const isPicture = ({ name, attributes }: XmlElement): boolean =>
  name === 'thumbnail' ||
  attributes.medium === 'image' ||
  /^image\//u.test(attributes.type ?? '') ||
  /\.(?:jpe?g|png|webp)(?:\?|$)/iu.test(attributes.url ?? '');
const widthOf = ({ attributes }: XmlElement): number => Number(attributes.width ?? 0) || 0;
