import type { Card, Edition, StoriesQuery } from '@slugline/client';
import { cookies, draftMode } from 'next/headers';
import { cache } from 'react';
import { fresh, kept, LOCALES, newsroom } from './newsroom';

export type Found =
  | { kind: 'story'; story: Edition; isDraft: boolean }
  | { kind: 'list'; title: string; cards: Card[] }
  | { kind: 'moved'; to: string }
  | { kind: 'nothing' };

/** What the site has at this address: a story by its slug, else the list of a section, an author or a tag. */
export const found = cache(async (path: string): Promise<Found> => {
  const draft = await draftAt(path);
  if (draft) return { kind: 'story', story: draft, isDraft: true };

  const parts = path.slice(1).split('/').map(decodeURIComponent);
  const isPrefixed = LOCALES.slice(1).includes(parts[0] ?? '');
  const locale = (isPrefixed && parts.shift()) || LOCALES[0];
  const story = await newsroom.story(parts.at(-1) ?? '', { locale }, kept());
  if (story.ok && story.data.path === path) return { kind: 'story', story: story.data, isDraft: false };
  if (story.ok) return { kind: 'moved', to: story.data.path };
  if (story.error.moved) return { kind: 'moved', to: story.error.moved.path };
  if (!['not-found', 'gone', 'invalid'].includes(story.error.kind)) throw new Error(story.error.message);

  const list = listOf(parts);
  const page = list && (await newsroom.page({ ...list.query, locale }, kept(list.tag)));
  if (!page?.ok || page.data.cards.length === 0) return { kind: 'nothing' };
  return { kind: 'list', title: list?.title ?? '', cards: page.data.cards };
});

function listOf([first = '', second]: string[]): { title: string; tag: string; query: StoriesQuery } | null {
  if (second === undefined) return { title: first, tag: `section-${first}`, query: { section: first } };
  if (first === 'authors') return { title: second, tag: `author-${second}`, query: { author: second } };
  if (first === 'tags')
    return { title: second, tag: `tag-${encodeURIComponent(second)}`, query: { tag: second } };
  return null;
}

/** In draft mode the story of the signed link that `/preview` was opened with; the newsroom checks it each time. */
async function draftAt(path: string): Promise<Edition | null> {
  if (!(await draftMode()).isEnabled) return null;
  const link = new URLSearchParams((await cookies()).get('preview')?.value);
  const { documentId = '', ...signed } = Object.fromEntries(link);
  const draft = await newsroom.preview(documentId, signed, fresh);
  return draft.ok && draft.data.path === path ? draft.data : null;
}
