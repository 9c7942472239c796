import { memo } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { NoSite } from '../deliveries/NoSite';
import { ProgressMark, ProgressWords } from '../deliveries/ProgressMark';
import { useAsking } from '../deliveries/useAsking';
import { useReading } from '../deliveries/useReading';
import type { ArticleDeliveries, EndpointsAnswer } from '../deliveries/views';
import { texts } from '../texts';
import { StoryState } from './StoryState';

interface PanelProps {
  model: string;
  documentId?: string;
  document?: { locale?: string; updatedAt?: string };
}

const ARTICLE = 'api::article.article';
/** An editor who has just pressed Publish watches it; the answer is one indexed read. */
const LOOK_EVERY_MS = 2_000;
const LOOK_AT_SITES_EVERY_MS = 15_000;

/** Has the site heard of the story, and does it show it: saved, sent, building, live since 10:42, or failed and why. */
export const OnTheSitePanel = ({ model, documentId, document }: PanelProps) =>
  model === ARTICLE && documentId
    ? {
        title: texts.onTheSite.title,
        content: !document?.locale ? (
          <Typography>{texts.storyState.none}</Typography>
        ) : (
          <Flex key={documentId} direction="column" alignItems="stretch" gap={3} width="100%">
            <StoryState
              key={`${documentId} ${document?.locale}`}
              documentId={documentId}
              locale={document?.locale}
              version={document?.updatedAt ?? null}
            />
            <OnTheSite documentId={documentId} locale={document?.locale} />
          </Flex>
        ),
      }
    : null;

const OnTheSite = memo(({ documentId, locale }: { documentId: string; locale: string | undefined }) => {
  const query = locale ? `?locale=${encodeURIComponent(locale)}` : '';
  const { answer, problem, status, reload } = useReading<{ data: ArticleDeliveries; mayChange: boolean }>(
    `/slugline/articles/${documentId}/deliveries${query}`,
    LOOK_EVERY_MS,
  );
  const isToldToNobody = answer?.data.endpoints.length === 0;
  const sites = useReading<EndpointsAnswer>(
    isToldToNobody ? '/slugline/endpoints' : null,
    LOOK_AT_SITES_EVERY_MS,
  );
  const { ask, say, isBusy } = useAsking();

  const sendAgain = async () => {
    const sent = await ask<{ data: { count: number } }>('post', `/slugline/articles/${documentId}/send`, {
      locale,
    });
    if (!sent) return;
    if (sent.data.count === 0) say('warning', texts.onTheSite.nothingToSend);
    else say('success', texts.onTheSite.sentAgain(sent.data.count));
    reload();
  };

  if (status === 403) return <Typography variant="pi">{texts.onTheSite.notYours}</Typography>;
  if (!answer) return <Typography variant="pi">{problem ?? '…'}</Typography>;
  const { endpoints } = answer.data;
  if (isToldToNobody && sites.answer?.data.length === 0) return <NoSite mayAdd={sites.answer.mayChange} />;
  if (isToldToNobody) return <Typography variant="omega">{texts.onTheSite.never}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box tag="ul" aria-live="polite" data-testid="on-the-site">
        {endpoints.map(({ name, progress, delivery }) => (
          <Flex key={name} tag="li" direction="column" alignItems="flex-start" gap={1} paddingBottom={2}>
            <Typography variant="pi" textColor="neutral600">
              {name}
            </Typography>
            <ProgressMark progress={progress} isGone={delivery.event.kind === 'withdrawn'} />
            <ProgressWords progress={progress} />
          </Flex>
        ))}
      </Box>
      {answer.mayChange ? (
        <Button variant="tertiary" fullWidth loading={isBusy} onClick={sendAgain}>
          {texts.onTheSite.sendAgain}
        </Button>
      ) : null}
    </Flex>
  );
});
