import { Flex, Status, Typography } from '@strapi/design-system';
import { texts } from '../texts';

type Row = Record<string, unknown>;
type Words = Readonly<Record<string, string>>;

const VARIANTS = { published: 'success', modified: 'alternative', draft: 'secondary' } as const;

/**
 * What readers have of a story, and beneath it where the story stands. One that is out says no more than that, unless
 * somebody gave it back to the desk.
 */
export const StoryStatus = ({ row: { status, deskState } }: { row: Row }) => {
  const shown = status === 'published' || status === 'modified' ? status : 'draft';
  const state = (texts.desk.states as Words)[String(deskState)];
  const isNews = shown !== 'published' || deskState === 'desk';
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} data-story-status={shown}>
      <Status size="S" variant={VARIANTS[shown]} maxWidth="min-content">
        <Typography tag="span" variant="omega" fontWeight="bold">
          {texts.bullets.states[shown]}
        </Typography>
      </Status>
      {isNews && state !== undefined ? (
        <Typography variant="pi" textColor="neutral600">
          {state}
        </Typography>
      ) : null}
    </Flex>
  );
};
