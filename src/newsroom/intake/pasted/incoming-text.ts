import type { Incoming, IncomingStory } from '../incoming-story';
import { readPastedStory, type IntakeOptions } from './pasted-story';

/** A pasted page as what every reader of intake makes. */
export function incomingText(text: string, options: IntakeOptions): Incoming {
  const read = readPastedStory(text, options);
  if ('notAStory' in read) return { error: { code: 'text.not-a-story', message: read.notAStory } };
  const { section, authors, images, relatedLinks, corrections, ...fields } = read.article;
  const article: IncomingStory = {
    ...fields,
    section: section?.name ?? '',
    authors: authors.map(({ name }) => name),
    firstPublishedAt: null,
    locale: options.locale,
    slug: '',
    formerSlugs: [],
    status: 'draft',
    inShort: [],
    images: images.map(({ asset: _none, ...words }) => ({ url: '', ...words })),
    relatedLinks: relatedLinks.map((link) => ({
      title: link.title,
      url: link.kind === 'external' ? link.url : '',
    })),
    corrections: corrections.map((one) => ({ text: one.text, at: null })),
    source: { kind: 'text', name: read.house, url: '', item: '', version: '' },
  };
  return { article, report: read.report };
}
