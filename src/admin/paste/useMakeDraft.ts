import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { PastedDraft } from '../../newsroom/intake/html/story-parts';
import { texts } from '../texts';

const TYPES = '/content-manager/collection-types';

interface Rows {
  results: { documentId: string }[];
}

/**
 * Makes the draft as the form of Strapi does, with the rights of whoever is logged in, and opens it. Authors and the section are
 * found by name, and made where they are new; who may not make them is told which are left out.
 */
export function useMakeDraft(): (draft: PastedDraft) => Promise<void> {
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();

  const documentNamed = async (uid: string, name: string): Promise<string | null> => {
    try {
      const params = { filters: { name: { $eqi: name } }, pageSize: 1 };
      const { data } = await get<Rows>(`${TYPES}/${uid}`, { params });
      const known = data.results[0]?.documentId;
      if (known !== undefined) return known;
      const made = await post<{ data: { documentId: string } }>(`${TYPES}/${uid}`, { name });
      return made.data.data.documentId;
    } catch {
      return null;
    }
  };

  return async ({ section, authors, ...fields }) => {
    const left: string[] = [];
    const connected = async (uid: string, names: readonly string[]) => {
      const connect: { documentId: string }[] = [];
      for (const name of names) {
        const documentId = await documentNamed(uid, name);
        if (documentId === null) left.push(name);
        else connect.push({ documentId });
      }
      return { connect, disconnect: [] };
    };
    try {
      const data = {
        ...fields,
        authors: await connected('api::author.author', authors),
        section: await connected('api::section.section', section === '' ? [] : [section]),
      };
      const made = await post<{ data: { documentId: string } }>(`${TYPES}/api::article.article`, data);
      if (left.length > 0)
        toggleNotification({ type: 'warning', message: texts.paste.left(left.join(', ')) });
      navigate(`${TYPES}/api::article.article/${made.data.data.documentId}`);
    } catch (error) {
      const message = error instanceof Error ? error.message : texts.paste.refused;
      toggleNotification({ type: 'danger', message });
    }
  };
}
