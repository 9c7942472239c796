import { useEffect, useRef, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

export interface Writer {
  name: string;
  since: string;
  isMe: boolean;
}

/** A third of the time after which the server takes somebody for away. */
const BEAT_MS = 15_000;

interface Beat {
  documentId: string | null;
  locale: string;
  isWriting: boolean;
}

/** Tells the server every 15 seconds whether I write, and hears who does. A server that is away is no news here. */
export function usePresence({ documentId, locale, isWriting }: Beat) {
  const { post } = useFetchClient();
  const [writer, setWriter] = useState<Writer | null>(null);
  const client = useRef(post);
  client.current = post;
  /** Whoever takes over means to write, and reads first. */
  const isTaken = useRef(false);

  const beat = (takesOver = false): void => {
    if (documentId === null) return;
    isTaken.current ||= takesOver;
    client
      .current<{ data: Writer | null }>(`/slugline/articles/${documentId}/presence`, {
        ...(locale === '' ? {} : { locale }),
        isWriting: isWriting || isTaken.current,
        takesOver,
      })
      .then(
        ({ data }) => {
          if (data.data?.isMe !== true) isTaken.current = false;
          setWriter(data.data);
        },
        () => undefined,
      );
  };
  const latest = useRef(beat);
  latest.current = beat;

  useEffect(() => {
    isTaken.current = false;
  }, [documentId, locale]);

  useEffect(() => {
    latest.current();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') latest.current();
    }, BEAT_MS);
    return () => clearInterval(timer);
  }, [documentId, locale, isWriting]);

  return { writer, takeOver: () => latest.current(true) };
}
