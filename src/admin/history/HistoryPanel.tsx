import { memo } from 'react';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useReading } from '../deliveries/useReading';
import { texts } from '../texts';
import { historyAddress } from './history-address';
import { SaveLine } from './SaveLine';
import type { HistoryAnswer } from './views';

interface PanelProps {
  model: string;
  documentId?: string;
  document?: { locale?: string; updatedAt?: string };
}

const ARTICLE = 'api::article.article';
const LOOK_EVERY_MS = 30_000;
const SHOWN = 3;

/** The last saves of the story, and the way to all of them. */
export const HistoryPanel = ({ model, documentId, document }: PanelProps) =>
  model === ARTICLE && documentId && document?.updatedAt
    ? {
        title: texts.history.title,
        content: (
          <LastSaves
            key={`${documentId} ${document.locale} ${document.updatedAt}`}
            documentId={documentId}
            locale={document.locale}
          />
        ),
      }
    : null;

const LastSaves = memo(({ documentId, locale }: { documentId: string; locale: string | undefined }) => {
  const query = new URLSearchParams({ limit: String(SHOWN), ...(locale ? { locale } : {}) });
  const { answer, problem } = useReading<HistoryAnswer>(
    `/slugline/articles/${documentId}/history?${query}`,
    LOOK_EVERY_MS,
  );
  if (!answer) return <Typography variant="pi">{problem ?? '…'}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" data-testid="history">
      <Box tag="ul">
        {answer.data.map((save) => (
          <Box tag="li" key={save.version} paddingBottom={2}>
            <SaveLine save={save} />
          </Box>
        ))}
      </Box>
      <Link tag={NavLink} to={historyAddress(documentId, locale)}>
        {texts.history.all}
      </Link>
    </Flex>
  );
});
