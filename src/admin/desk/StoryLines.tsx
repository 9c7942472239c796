import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { storyAddress } from '../stories/story-address';
import { texts } from '../texts';

interface Line {
  documentId: string;
  locale: string;
  headline: string;
  /** What stands below the headline, if anything. */
  below: string;
}

/** Stories one under the other, each a link to its form; a sentence where there is none. */
export const StoryLines = ({ lines, none }: { lines: readonly Line[]; none: string }) =>
  lines.length === 0 ? (
    <Typography textColor="neutral600">{none}</Typography>
  ) : (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {lines.map((line) => (
        <Box tag="li" key={`${line.documentId} ${line.locale}`}>
          <Link tag={NavLink} to={storyAddress(line)}>
            {line.headline || texts.bullets.untitled}
          </Link>
          {line.below === '' ? null : (
            <Typography variant="pi" textColor="neutral600" tag="div">
              {line.below}
            </Typography>
          )}
        </Box>
      ))}
    </Flex>
  );
