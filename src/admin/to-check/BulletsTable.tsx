import { Box, Flex, Link, Status, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { byBullet, type CheckedBullet } from './by-bullet';
import type { ProblemToCheck, StoryToCheck } from './views';
import { clock } from '../page/clock';
import { Finding } from '../in-short/Finding';
import { storyAddress } from '../stories/story-address';
import { texts } from '../texts';
import { ColumnHeads } from '../page/ColumnHeads';
import { Wrapped } from '../page/Wrapped';

/** As Strapi colours them. */
const COLOURS = { draft: 'secondary', modified: 'alternative', published: 'success' } as const;

export const BulletsTable = ({ stories }: { stories: readonly StoryToCheck[] }) => {
  const { columns, states, untitled } = texts.bullets;
  return (
    <Table colCount={4} rowCount={stories.length + 1}>
      <ColumnHeads labels={Object.values(columns)} />
      <Tbody>
        {stories.map((story) => (
          <Tr key={`${story.documentId} ${story.locale}`}>
            <Td>
              <Box paddingTop={3} paddingBottom={3}>
                <Wrapped upTo="24rem">
                  <Link tag={NavLink} to={storyAddress(story)}>
                    {story.headline || untitled}
                  </Link>
                  <Typography variant="pi" textColor="neutral600" tag="div">
                    {story.locale}
                  </Typography>
                </Wrapped>
              </Box>
            </Td>
            <Td>
              <Status variant={COLOURS[stateOf(story)]} size="S" width="fit-content">
                <Typography tag="span" variant="omega" fontWeight="bold">
                  {states[stateOf(story)]}
                </Typography>
              </Status>
            </Td>
            <Td>
              <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={3} paddingBottom={3}>
                {byBullet(story.problems).map((bullet, index) => (
                  <Bullet key={index} bullet={bullet} isPublished={story.isPublished} />
                ))}
              </Flex>
            </Td>
            <Td>
              <Typography>{clock(story.found)}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

/** One bullet as it was typed, and why somebody should look at it. */
const Bullet = ({ bullet, isPublished }: { bullet: CheckedBullet; isPublished: boolean }) => (
  <Box tag="li">
    <Wrapped upTo="40rem">
      <Typography variant="omega" fontWeight="semiBold" tag="div">
        {bullet.text || texts.bullets.wholeList}
      </Typography>
      {bullet.problems.map((problem) => (
        <Box key={problem.code + problem.message}>
          <Finding problem={{ ...problem, path: [] }} />
          <Typography variant="pi" textColor="neutral600" tag="div">
            {whoSees(problem, isPublished)}
          </Typography>
        </Box>
      ))}
    </Wrapped>
  </Box>
);

const stateOf = ({ isPublished, isModified }: StoryToCheck) =>
  isModified ? 'modified' : isPublished ? 'published' : 'draft';

function whoSees({ isInDraft, isPublic }: ProblemToCheck, isPublished: boolean): string {
  const words = texts.bullets;
  if (!isInDraft) return words.putRight;
  return isPublic || !isPublished ? '' : words.draftOnly;
}
