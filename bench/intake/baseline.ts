import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Reading } from './score';

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const field = (node: unknown, name: string): unknown => (node as Record<string, unknown> | null)?.[name];

/** What anybody would write first: JSON-LD for the facts, `@mozilla/readability` for the text. */
export function baselineReading(html: string): Reading {
  const { document } = parseHTML(html);
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const json: unknown = JSON.parse(script.textContent ?? '');
      return list(json).flatMap((node) => [node, ...list(field(node, '@graph'))]);
    } catch {
      return [];
    }
  });
  const story = nodes.find((node) =>
    list(field(node, '@type')).some((type) => /Article|Posting/u.test(String(type))),
  );
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const date = String(field(story, 'datePublished') ?? meta('article:published_time'));
  const names = list(field(story, 'author')).map((author) => String(field(author, 'name') ?? author));
  const headline = String(field(story, 'headline') ?? (meta('og:title') || document.title));
  const standfirst = String(field(story, 'description') ?? meta('og:description'));
  const article = readable(document as unknown as Document);
  const body = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`).document;
  return {
    headline,
    authors: names.length > 0 ? names : [article?.byline ?? ''].filter((name) => name !== ''),
    date: date === '' || Number.isNaN(Date.parse(date)) ? null : date,
    standfirst,
    keyPoints: [],
    paragraphs: [...body.querySelectorAll('p,h2,h3,h4,li,blockquote')].map(
      (element) => element.textContent ?? '',
    ),
  };
}

/** It throws on pages whose top element it loses. */
function readable(document: Document): { content?: string | null; byline?: string | null } | null {
  try {
    return new Readability(document).parse();
  } catch {
    return null;
  }
}
