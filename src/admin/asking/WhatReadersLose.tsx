import { Flex, Typography } from '@strapi/design-system';
import { TouchedPages } from '../before-publishing/TouchedPages';
import type { BeforePublishingAnswer } from '../before-publishing/views';
import { useReading } from '../deliveries/useReading';
import { texts } from '../texts';

const LOOK_EVERY_MS = 60_000;

/** What readers will see in the place of a story that goes, and which other pages change. */
export const WhatReadersLose = ({
  documentId,
  locale,
  isPublic,
  what,
}: {
  documentId: string;
  locale: string | undefined;
  isPublic: boolean;
  what: 'unpublish' | 'delete';
}) => {
  const query = locale ? `?locale=${encodeURIComponent(locale)}` : '';
  const { answer } = useReading<BeforePublishingAnswer>(
    isPublic ? `/slugline/articles/${documentId}/before-publishing${query}` : null,
    LOOK_EVERY_MS,
  );
  const words = texts.asking[what];
  const paths = answer?.data.withdraw?.paths ?? [];
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-testid="what-readers-lose">
      <Typography>{isPublic ? words.public(paths[0] ?? '') : words.unseen}</Typography>
      {paths.length === 0 ? null : <TouchedPages paths={paths} />}
    </Flex>
  );
};
