import { useEffect, useState } from 'react';
import { Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';

type Row = Record<string, unknown>;
type Names = Record<string, string[]>;
type Get = <T>(path: string) => Promise<{ data: T }>;

/** The authors of a story in the list, by name; `-` where it has none. */
export const AuthorNames = ({ row }: { row: Row }) => {
  const { get } = useFetchClient();
  const documentId = String(row.documentId);
  const locale = typeof row.locale === 'string' ? row.locale : '';
  const { count = 0 } = (row.authors ?? {}) as { count?: number };
  const [names, setNames] = useState<string[] | null>(null);
  useEffect(() => {
    let isOpen = true;
    if (count > 0) void namesOf(get as Get, documentId, locale).then((found) => isOpen && setNames(found));
    return () => {
      isOpen = false;
    };
  }, [documentId, locale, count, row.updatedAt]);
  const all = count === 0 ? '-' : (names ?? []).join(', ');
  return (
    <Typography tag="div" textColor="neutral800" maxWidth="14rem" ellipsis title={all}>
      {all}
    </Typography>
  );
};

let together: { locale: string; documentIds: string[]; answer: Promise<Names> } | null = null;

/** One request for all rows that are drawn at once. */
async function namesOf(get: Get, documentId: string, locale: string): Promise<string[]> {
  if (together?.locale !== locale) {
    const documentIds: string[] = [];
    const answer = Promise.resolve().then(async () => {
      together = null;
      const query = new URLSearchParams({ stories: documentIds.join(','), ...(locale ? { locale } : {}) });
      const { data } = await get<{ data: Names }>(`/slugline/authors?${query}`).catch(() => ({
        data: { data: {} },
      }));
      return data.data;
    });
    together = { locale, documentIds, answer };
  }
  const { documentIds, answer } = together;
  documentIds.push(documentId);
  return (await answer)[documentId] ?? [];
}
