import { Flex, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import type { Form } from '../in-short/useBullets';
import { plannedTime } from './planned-time';
import { texts } from '../texts';

interface PanelProps {
  model: string;
  document?: Partial<
    Record<(typeof TIMES)[number] | (typeof MISSED)[number] | 'scheduleProblem' | 'isTimeProposed', unknown>
  >;
}

const ARTICLE = 'api::article.article';
const TIMES = ['publishAt', 'unpublishAt'] as const;
const MISSED = ['missedPublishAt', 'missedUnpublishAt'] as const;

/**
 * When the story goes live and is withdrawn by itself, as the form has it now, in the editor's own zone; and why it
 * did not. There only when there is something to say.
 */
export const SchedulePanel = ({ model, document }: PanelProps) => {
  const { form } = useContentManagerContext() as unknown as { form: Form };
  if (model !== ARTICLE) return null;
  const words = texts.schedule;
  const problem = problemOf(document);
  const plans = TIMES.flatMap((name) => {
    const ms = timeOf(form.values[name]);
    return ms === null ? [] : [words[name](plannedTime(new Date(ms).toISOString()))];
  });
  if (problem === '' && plans.length === 0) return null;
  const isStored = TIMES.every((name) => timeOf(form.values[name]) === timeOf(document?.[name]));
  return {
    title: words.title,
    content: (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%" role="status" data-testid="schedule">
        {problem === '' ? null : <Typography textColor="danger600">{problem}</Typography>}
        {plans.map((plan) => (
          <Typography key={plan}>{plan}</Typography>
        ))}
        {document?.isTimeProposed === true ? (
          <Typography textColor="warning700">{words.proposed}</Typography>
        ) : null}
        {isStored ? null : (
          <Typography variant="pi" textColor="neutral600">
            {words.notStored}
          </Typography>
        )}
      </Flex>
    ),
  };
};

/** What was noted before 0.3 is a whole sentence without a time beside it, and stays as it is. */
function problemOf(document: PanelProps['document']): string {
  const why = document?.scheduleProblem;
  if (typeof why !== 'string') return '';
  const missed = MISSED.find((name) => timeOf(document?.[name]) !== null);
  return missed ? texts.schedule[missed](plannedTime(String(document?.[missed])), why) : why;
}

/** In ms; null for no time, or one that is still being typed. */
function timeOf(value: unknown): number | null {
  const ms = typeof value === 'string' && value !== '' ? Date.parse(value) : NaN;
  return Number.isNaN(ms) ? null : ms;
}
