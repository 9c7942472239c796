import { Flex, Status, Typography } from '@strapi/design-system';
import { texts } from '../texts';
import { clock } from '../page/clock';
import type { Progress } from './views';

const COLOURS = {
  saved: 'secondary',
  sent: 'alternative',
  building: 'warning',
  live: 'success',
  failed: 'danger',
} as const;

/**
 * How far a change has come, in words and a colour: "Live since 10:42". Of a story that readers do not have, the site is
 * only up to date.
 */
export const ProgressMark = ({ progress, isGone = false }: { progress: Progress; isGone?: boolean }) => (
  <Status variant={COLOURS[progress.state]} size="S" width="fit-content">
    <Typography tag="span" variant="omega" fontWeight="bold">
      {texts.progress[isGone && progress.state === 'live' ? 'upToDate' : progress.state](
        clock(progress.since),
      )}
    </Typography>
  </Status>
);

/** Why it failed, or what the site says of its build, and when it is tried again. */
export const ProgressWords = ({ progress }: { progress: Progress }) => {
  const words = [
    progress.reason,
    progress.nextAttempt === null ? '' : texts.progress.nextAttempt(clock(progress.nextAttempt)),
  ].filter((sentence) => sentence !== '');
  return (
    <Flex direction="column" alignItems="flex-start">
      {words.map((sentence) => (
        <Typography key={sentence} variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {sentence}
        </Typography>
      ))}
    </Flex>
  );
};
