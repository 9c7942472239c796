import { useEffect, useRef } from 'react';
import { useReading } from '../deliveries/useReading';
import { readStoryAgain } from './story-store';

/** As `GET /slugline/articles/:documentId/state` answers; see `docs/admin-routes.md`. */
export interface PublicState {
  state: 'none' | 'draft' | 'live' | 'withdrawn';
  liveSince: string | null;
  goneSince: string | null;
  embargoUntil: string | null;
  version: string | null;
}

const LOOK_EVERY_MS = 5_000;

/**
 * What readers have of the open story now. When a schedule or a colleague has published or withdrawn it, the form is
 * read again; one with changes keeps them, and `isNews` says that something happened since it was opened.
 */
export function usePublicState(
  { documentId, locale }: { documentId: string; locale: string | undefined },
  form: { isModified: boolean; version: string | null },
): { now: PublicState | null; isNews: boolean } {
  const query = locale ? `?locale=${encodeURIComponent(locale)}` : '';
  const { answer } = useReading<{ data: PublicState }>(
    `/slugline/articles/${documentId}/state${query}`,
    LOOK_EVERY_MS,
    form.version ?? '',
  );
  const now = answer?.data ?? null;
  const mark = now && `${now.state} ${now.liveSince}`;
  const seen = useRef<string | null>(null);
  const isNews = mark !== null && seen.current !== null && seen.current !== mark;

  useEffect(() => {
    if (form.isModified && seen.current !== null) return;
    if (seen.current !== null && seen.current !== mark) readStoryAgain(documentId);
    seen.current = mark;
  }, [mark, form.isModified, documentId]);
  return { now, isNews: isNews && form.isModified };
}
