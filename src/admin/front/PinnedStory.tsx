import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross } from '@strapi/icons';
import { texts } from '../texts';
import type { ListedStory } from './useStories';

interface Props {
  /** Undefined until it is known, null where it is gone. */
  story: ListedStory | null | undefined;
  isFirst: boolean;
  isLast: boolean;
  isDisabled: boolean;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** One story of a front page: its headline, whether readers see it, and its way up, down and off. */
export const PinnedStory = ({ story, isFirst, isLast, isDisabled, onMove, onRemove }: Props) => {
  const words = texts.front;
  const headline = story === null ? words.gone : (story?.headline ?? words.untitled);
  return (
    <Box tag="li" paddingBottom={2}>
      <Flex justifyContent="space-between" gap={2} alignItems="flex-start">
        <Box flex="1">
          <Typography variant="omega" data-testid="front-story">
            {story === undefined ? '…' : headline}
          </Typography>
          {story ? (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {words.states[story.status ?? ''] ?? ''}
            </Typography>
          ) : null}
        </Box>
        <Flex gap={1}>
          <IconButton label={words.up(headline)} disabled={isDisabled || isFirst} onClick={() => onMove(-1)}>
            <ArrowUp />
          </IconButton>
          <IconButton label={words.down(headline)} disabled={isDisabled || isLast} onClick={() => onMove(1)}>
            <ArrowDown />
          </IconButton>
          <IconButton label={words.remove(headline)} disabled={isDisabled} onClick={onRemove}>
            <Cross />
          </IconButton>
        </Flex>
      </Flex>
    </Box>
  );
};
