import { plainText } from '../plain-text';
import type { Incoming } from '../incoming-story';
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

/** A `newsItem` of NewsML-G2 with its text inside, as NITF, XHTML or plain. */
export function newsmlStory(item: XmlElement, locale: string): Incoming {
  const meta = childOf(item, 'itemMeta');
  const content = childOf(item, 'contentMeta');
  const set = childOf(item, 'contentSet');
  const itemClass = childOf(meta, 'itemClass')?.attributes.qcode ?? '';
  if (/:(?:picture|video|audio|graphic|composite)$/u.test(itemClass))
    return {
      error: {
        code: 'left-out.type',
        message: `An item of the class "${itemClass}" is no story.`,
        line: item.line,
      },
    };
  const inline = childOf(set, 'inlineXML');
  const nitf =
    inline === undefined ? undefined : (deep(inline, 'body.content') ?? deep(inline, 'body') ?? inline);
  const html = nitf === undefined ? '' : markupOf(nitf);
  const embargo = textIn(meta, 'embargoed');
  return wireStory(
    {
      kind: 'newsml',
      line: item.line,
      item: item.attributes.guid ?? '',
      version: item.attributes.version ?? textIn(meta, 'versionCreated'),
      sourceName:
        nameIn(childOf(meta, 'provider')) ||
        nameIn(childOf(content, 'infoSource')) ||
        textIn(childOf(item, 'rightsInfo'), 'copyrightNotice'),
      url: '',
      language: childOf(content, 'language')?.attributes.tag ?? item.attributes['xml:lang'] ?? '',
      headline: plainText(
        markupOf(childOf(content, 'headline')) || markupOf(deepIn(inline, 'hl1')) || textIn(meta, 'title'),
      ),
      standfirst: plainText(markupOf(childOf(content, 'description'))),
      byline: namesOf(content, inline),
      section: '',
      tags: [
        ...childrenOf(content, 'subject').map(nameIn),
        ...childrenOf(content, 'keyword').map(ownText),
      ].filter((tag) => tag !== ''),
      dateline: plainText(wholeText(deepIn(inline, 'dateline'))) || textIn(content, 'dateline'),
      at: textIn(meta, 'firstCreated') || textIn(content, 'contentCreated') || textIn(meta, 'versionCreated'),
      html,
      text: html === '' ? childrenOf(set, 'inlineData').map(wholeText).join('\n\n') : '',
      images: [],
      notes: [
        ...childrenOf(meta, 'edNote').map(ownText),
        ...(embargo === '' ? [] : [`embargo until ${embargo}`]),
      ].filter((note) => note !== ''),
      isWithdrawn: /:(?:canceled|withheld)$/u.test(childOf(meta, 'pubStatus')?.attributes.qcode ?? ''),
    },
    locale,
  );
}

function namesOf(content: XmlElement | undefined, inline: XmlElement | undefined): string[] {
  const creators = childrenOf(content, 'creator')
    .map(nameIn)
    .filter((name) => name !== '');
  if (creators.length > 0) return creators;
  return bylineNames(textIn(content, 'by') || wholeText(deepIn(inline, 'byline')));
}

const nameIn = (element: XmlElement | undefined): string =>
  plainText(textIn(element, 'name') || (element?.attributes.literal ?? ''));

const deepIn = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element === undefined ? undefined : deep(element, name);

/** The first element of this name, wherever it stands; nesting is bounded by who read it. */
function deep(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of childrenOf(element)) {
    const found = child.name === name ? child : deep(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
