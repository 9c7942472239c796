import { Box, Typography } from '@strapi/design-system';
import { clock } from '../page/clock';
import { texts } from '../texts';
import type { SavedVersion } from './views';

/** One save in two lines: what was done when by whom, and which fields changed. */
export const SaveLine = ({ save }: { save: SavedVersion }) => {
  const words = texts.history;
  const { action, savedAt, savedBy, isPublic, isPresent, changed } = save;
  const done = isPublic && action === 'update' ? words.actions.publish : words.actions[action];
  return (
    <Box>
      <Typography tag="div" fontWeight={isPresent ? 'bold' : 'regular'}>
        {[done, savedAt === null ? '' : clock(savedAt)].filter(Boolean).join(' ')}
        {isPresent ? ` · ${words.present}` : ''}
      </Typography>
      <Typography tag="div" variant="pi" textColor="neutral600">
        {[savedBy ?? (action === 'before' ? '' : words.nobody), ...changed.map(words.field)]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </Box>
  );
};
