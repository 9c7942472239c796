import { useEffect, useMemo, useRef, useState } from 'react';
import {
  unstable_useContentManagerContext as useContentManagerContext,
  useFetchClient,
} from '@strapi/strapi/admin';
import { useFormLocale } from '../form/useFormLocale';
import { ROW_NAMES, targetOf, type Headlines } from './row-names';
import { nameRows } from './name-rows';

interface PanelProps {
  model: string;
}

const ARTICLE = 'api::article.article';
const STORIES = `/content-manager/collection-types/${ARTICLE}`;

/** Stands among the panels to be there while a form is, and shows nothing: it names the rows of the form itself. */
export const RowNames = ({ model }: PanelProps) => {
  const { form, layout } = useContentManagerContext() as unknown as {
    form: { values: Record<string, unknown> };
    layout?: { edit?: { layout?: unknown[] } };
  };
  const rows = useRows(form.values, model === ARTICLE);
  const headlines = useHeadlines(rows.relatedLinks ?? []);
  const names = useMemo(
    () =>
      fieldsOf(layout)
        .filter((field) => (rows[field]?.length ?? 0) > 0)
        .map((field) => rows[field]!.map((row) => ROW_NAMES[field]?.(row, headlines) ?? '')),
    [rows, headlines, layout],
  );
  useEffect(() => (model === ARTICLE ? nameRows(names) : undefined), [names, model]);
  return null;
};

type Rows = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/** The same object until one of the lists is another one: typing into the body names no row anew. */
function useRows(values: Record<string, unknown>, isStory: boolean): Rows {
  const lists = Object.keys(ROW_NAMES).map((field) => values[field]);
  return useMemo(() => {
    const found = Object.keys(ROW_NAMES).map((field, index) => [
      field,
      isStory && Array.isArray(lists[index]) ? (lists[index] as Record<string, unknown>[]) : [],
    ]);
    return Object.fromEntries(found) as Rows;
  }, [isStory, ...lists]);
}

/** Fields that are lists of rows, in the order of the form. */
const fieldsOf = (layout: { edit?: { layout?: unknown[] } } | undefined): string[] => {
  const fields = ((layout?.edit?.layout ?? []) as unknown[]).flat(3) as { name?: string }[];
  const named = fields.flatMap(({ name }) => (name !== undefined && name in ROW_NAMES ? [name] : []));
  return named.length > 0 ? named : Object.keys(ROW_NAMES);
};

/** Headlines of the stories that links lead to; each is asked for once. */
function useHeadlines(links: readonly Record<string, unknown>[]): Headlines {
  const { get } = useFetchClient();
  const client = useRef(get);
  client.current = get;
  const [known, setKnown] = useState<Headlines>({});
  const ids = [...new Set(links.flatMap((link) => targetOf(link) ?? []))];
  const missing = ids.filter((id) => !(id in known)).join(',');
  const locale = useFormLocale();
  useEffect(() => {
    if (missing === '') return;
    const asked = missing.split(',');
    const params = { page: 1, pageSize: 100, locale, filters: { documentId: { $in: asked } } };
    client.current<{ results: { documentId: string; headline: string | null }[] }>(STORIES, { params }).then(
      ({ data }) => {
        const found = Object.fromEntries(data.results.map((one) => [one.documentId, one.headline]));
        setKnown((before) => ({
          ...before,
          ...Object.fromEntries(asked.map((id) => [id, found[id] ?? null])),
        }));
      },
      () => undefined, // an address or a title of its own is name enough
    );
  }, [missing, locale]);
  return known;
}
