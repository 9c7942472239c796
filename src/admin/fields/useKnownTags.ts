import { useEffect, useRef, useState } from 'react';
import { useFetchClient, useQueryParams } from '@strapi/strapi/admin';

const REST_MS = 200;

/** Tags of published stories that begin as what is typed, in the language of the form; none where they cannot be had. */
export function useKnownTags(typed: string): string[] {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query?.plugins?.i18n?.locale;
  const { get } = useFetchClient();
  const client = useRef(get);
  client.current = get;
  const [tags, setTags] = useState<string[]>([]);
  const begins = typed.trim();
  useEffect(() => {
    if (begins.length < 2) return setTags([]);
    let isWanted = true;
    const timer = setTimeout(() => {
      client.current<{ data: string[] }>('/slugline/tags', { params: { begins, locale } }).then(
        ({ data }) => isWanted && setTags(data.data),
        () => isWanted && setTags([]),
      );
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [begins, locale]);
  return tags;
}
