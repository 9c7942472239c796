import { useEffect, useRef, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { useDebounced } from '../form/useDebounced';
import { useFormLocale } from '../form/useFormLocale';

const REST_MS = 200;
const SHORTEST = 2;
const NONE: string[] = [];

/** Tags of published stories that begin as what is typed, in the language of the form; none where they cannot be had. */
export function useKnownTags(typed: string): string[] {
  const locale = useFormLocale();
  const { get } = useFetchClient();
  const client = useRef(get);
  client.current = get;
  const [tags, setTags] = useState(NONE);
  const begins = useDebounced(typed.trim(), REST_MS);
  useEffect(() => {
    if (begins.length < SHORTEST) return setTags(NONE);
    let isWanted = true;
    client.current<{ data: string[] }>('/slugline/tags', { params: { begins, locale } }).then(
      ({ data }) => isWanted && setTags(data.data),
      () => isWanted && setTags(NONE),
    );
    return () => {
      isWanted = false;
    };
  }, [begins, locale]);
  return typed.trim().length < SHORTEST ? NONE : tags;
}
