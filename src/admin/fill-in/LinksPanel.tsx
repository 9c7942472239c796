import { Flex, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { texts } from '../texts';

interface PanelProps {
  model: string;
}

interface Link {
  id?: number;
  title?: string | null;
  url?: string | null;
  targetDocumentId?: string | null;
  article?: { connect?: unknown[] } | null;
}

const ARTICLE = 'api::article.article';

/** Related links that were filled in from another language and whose story is not there in this one. */
export const LinksPanel = ({ model }: PanelProps) => {
  const { form } = useContentManagerContext() as unknown as { form: { values: { relatedLinks?: unknown } } };
  const links = Array.isArray(form.values.relatedLinks) ? (form.values.relatedLinks as Link[]) : [];
  const told = links.flatMap((link, place) => (isWithoutStory(link) ? [{ link, place }] : []));
  if (model !== ARTICLE || told.length === 0) return null;
  return {
    title: texts.links.title,
    content: (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%" role="status" data-testid="links">
        {told.map(({ link, place }) => (
          <Typography key={place}>{texts.links.waits(place + 1, link.title ?? '')}</Typography>
        ))}
      </Flex>
    ),
  };
};

const isWithoutStory = ({ id, url, targetDocumentId, article }: Link): boolean =>
  id === undefined && !url && !!targetDocumentId && (article?.connect ?? []).length === 0;
