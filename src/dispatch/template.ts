import type { Message } from './message';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A body larger or deeper than this is no template but a mistake. */
const LARGEST_TEMPLATE = 20_000;
const DEEPEST_TEMPLATE = 20;

/** What a placeholder stands for. `slug` and its like are those of the first change, '' when there is none. */
const PLACEHOLDERS: Record<string, (message: Message) => Json> = {
  id: ({ id }) => id,
  type: ({ type }) => type,
  timestamp: ({ timestamp }) => timestamp,
  everything: ({ data }) => data.everything,
  count: ({ data }) => data.count,
  changes: ({ data }) => data.changes as unknown as Json,
  paths: ({ data }) => data.paths,
  tags: ({ data }) => data.tags,
  documentId: ({ data }) => data.changes[0]?.documentId ?? '',
  locale: ({ data }) => data.changes[0]?.locale ?? '',
  slug: ({ data }) => data.changes[0]?.slug ?? '',
  kind: ({ data }) => data.changes[0]?.kind ?? 'everything',
  reason: ({ data }) => data.changes[0]?.reason ?? '',
  headline: ({ data }) => data.changes[0]?.headline ?? '',
};
const PLACEHOLDER = /\{\{ {0,5}([A-Za-z]{1,20}) {0,5}\}\}/g;

/**
 * The user's JSON with its placeholders filled. A text that is nothing but a placeholder becomes the value itself,
 * a list stays a list; inside a longer text it is written out. The result is always valid JSON, whatever a headline holds.
 */
export function filledTemplate(template: Json, message: Message): Json {
  if (typeof template === 'string') return filledText(template, message);
  if (Array.isArray(template)) return template.map((part) => filledTemplate(part, message));
  if (template === null || typeof template !== 'object') return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, part]) => [key, filledTemplate(part, message)]),
  );
}

/** What is wrong with a template, one sentence each: unknown placeholders, or too much of it. */
export function templateProblems(template: Json): string[] {
  if (depthOf(template) > DEEPEST_TEMPLATE)
    return [`The body is nested deeper than ${DEEPEST_TEMPLATE} levels.`];
  const text = JSON.stringify(template) ?? '';
  if (text.length > LARGEST_TEMPLATE) return [`The body is longer than ${LARGEST_TEMPLATE} characters.`];
  const unknown = [...text.matchAll(PLACEHOLDER)].some(([, name = '']) => !Object.hasOwn(PLACEHOLDERS, name));
  return unknown
    ? [`The body has an unknown placeholder; known are ${Object.keys(PLACEHOLDERS).join(', ')}.`]
    : [];
}

function filledText(text: string, message: Message): Json {
  const whole = /^\{\{ {0,5}([A-Za-z]{1,20}) {0,5}\}\}$/.exec(text)?.[1];
  if (whole !== undefined) return valueOf(whole, message) ?? text;
  return text.replace(PLACEHOLDER, (written, name: string) => {
    const value = valueOf(name, message);
    if (value === undefined) return written;
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}

const valueOf = (name: string, message: Message): Json | undefined =>
  Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name]?.(message) : undefined;

function depthOf(value: Json, level = 0): number {
  if (value === null || typeof value !== 'object' || level > DEEPEST_TEMPLATE) return level;
  return Object.values(value).reduce<number>(
    (deepest, part) => Math.max(deepest, depthOf(part, level + 1)),
    level,
  );
}
