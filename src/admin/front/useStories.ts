import { useEffect, useRef, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { useDebounced } from '../form/useDebounced';
import { useFormLocale } from '../form/useFormLocale';

/** A story as the list of stories knows it. */
export interface ListedStory {
  documentId: string;
  headline: string | null;
  status?: string;
}

const STORIES = '/content-manager/collection-types/api::article.article';
const REST_MS = 300;

/** Stories by their ids and by what somebody types, in the language of the form and with the rights of whoever asks. */
export function useStories(ids: readonly string[], typed: string) {
  const locale = useFormLocale();
  const { get } = useFetchClient();
  const client = useRef(get);
  client.current = get;
  const [known, setKnown] = useState<Readonly<Record<string, ListedStory | null>>>({});
  const [found, setFound] = useState<ListedStory[] | null>(null);

  const ask = async (params: object): Promise<ListedStory[]> => {
    const { data } = await client.current<{ results: ListedStory[] }>(STORIES, {
      params: { page: 1, ...(locale === undefined ? {} : { locale }), ...params },
    });
    return data.results;
  };
  const learn = (stories: readonly ListedStory[], asked: readonly string[]) =>
    setKnown((before) => ({
      ...before,
      ...Object.fromEntries(
        asked.map((id) => [id, stories.find(({ documentId }) => documentId === id) ?? null]),
      ),
    }));

  const missing = ids.filter((id) => !(id in known)).join(',');
  useEffect(() => {
    if (missing === '') return;
    const asked = missing.split(',');
    ask({ pageSize: 100, filters: { documentId: { $in: asked } } }).then(
      (stories) => learn(stories, asked),
      () => undefined, // the ids stay, and are asked for when the form is opened again
    );
  }, [missing, locale]);

  const words = useDebounced(typed.trim(), REST_MS);
  useEffect(() => {
    if (words === '') return setFound(null);
    let isWanted = true;
    ask({ pageSize: 8, sort: 'updatedAt:DESC', _q: words }).then(
      (stories) => isWanted && setFound(stories),
      () => isWanted && setFound([]),
    );
    return () => {
      isWanted = false;
    };
  }, [words, locale]);

  return {
    known,
    found: typed.trim() === '' ? null : found,
    learn: (story: ListedStory) => learn([story], [story.documentId]),
  };
}
