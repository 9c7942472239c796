import { useCallback, useEffect, useRef, useState } from 'react';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

interface Reading<T> {
  /** The last good answer; kept while a newer one is fetched, and when that fails. */
  answer: T | null;
  /** Why the last fetch failed, in words; null when it did not. */
  problem: string | null;
  /** The HTTP status of the last failure. */
  status: number | null;
  reload(): void;
}

/** Questions that wait for their answer: who asks the same meanwhile is told by it, too. */
const underWay = new Map<string, Promise<unknown>>();

/**
 * Reads one of our admin routes now and every `everyMs` while the page is seen, and at once when `since` is another one.
 * A null path reads nothing.
 */
export function useReading<T>(path: string | null, everyMs: number, since = ''): Reading<T> {
  const { get } = useFetchClient();
  const client = useRef(get);
  client.current = get;
  const [reading, setReading] = useState<Omit<Reading<T>, 'reload'>>({
    answer: null,
    problem: null,
    status: null,
  });
  const wanted = useRef(path);
  wanted.current = path;

  const reload = useCallback(() => {
    if (path === null) return;
    const asked = underWay.get(path) ?? client.current<T>(path).finally(() => underWay.delete(path));
    underWay.set(path, asked);
    (asked as Promise<{ data: T }>).then(
      ({ data }) => {
        if (wanted.current === path) setReading({ answer: data, problem: null, status: null });
      },
      (error: unknown) => {
        if (wanted.current !== path) return;
        const status = isFetchError(error) ? (error.status ?? null) : null;
        setReading((last) => ({ ...last, problem: wordsOf(error), status }));
      },
    );
  }, [path]);

  useEffect(() => {
    reload();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') reload();
    }, everyMs);
    return () => clearInterval(timer);
  }, [reload, everyMs, since]);

  return { ...reading, reload };
}

/** What a route said was wrong, or what the browser says. */
export function wordsOf(error: unknown): string {
  if (isFetchError(error)) return error.response?.data?.error?.message ?? error.message;
  return error instanceof Error ? error.message : String(error);
}
