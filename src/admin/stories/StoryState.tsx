import { Flex, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { clock } from '../page/clock';
import { texts } from '../texts';
import { plannedTime } from './planned-time';
import { usePublicState, type PublicState } from './usePublicState';

interface Shown {
  documentId: string;
  locale: string | undefined;
  /** When the form's story was last saved, as the form has it. */
  version: string | null;
}

/** What readers have of the story this very moment, whoever changed it: live, gone since 10:42, not yet. */
export const StoryState = ({ documentId, locale, version }: Shown) => {
  const { form } = useContentManagerContext() as unknown as { form: { modified?: boolean } };
  const { now, isNews } = usePublicState(
    { documentId, locale },
    { isModified: form.modified === true, version },
  );
  if (now === null) return null;
  const words = texts.storyState;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} aria-live="polite" data-testid="story-state">
      <Typography fontWeight="semiBold">{sentence(now)}</Typography>
      {now.embargoUntil !== null && Date.parse(now.embargoUntil) > Date.now() ? (
        <Typography variant="pi">{words.embargo(plannedTime(now.embargoUntil))}</Typography>
      ) : null}
      {isNews ? <Typography textColor="danger600">{words.news}</Typography> : null}
    </Flex>
  );
};

function sentence({ state, liveSince, goneSince }: PublicState): string {
  const words = texts.storyState;
  if (state === 'live') return words.live(clock(liveSince ?? ''));
  if (state === 'withdrawn') return goneSince ? words.withdrawn(clock(goneSince)) : words.withdrawnBefore;
  return words[state];
}
