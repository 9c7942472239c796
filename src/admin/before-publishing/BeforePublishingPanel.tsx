import { memo, useMemo } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import houseStyle from '../../../config/newsroom';
import { missingBeforePublishing } from '../../newsroom/before-publishing';
import { useReading } from '../deliveries/useReading';
import { Finding } from '../in-short/Finding';
import type { Form } from '../in-short/useBullets';
import { useDebounced } from '../form/useDebounced';
import { listOfForm } from '../in-short/list-of-form';
import { useLocale } from '../in-short/useLocale';
import { texts } from '../texts';
import { Look } from './Look';
import { storyInForm, textOf } from './story-in-form';
import { TouchedPages } from './TouchedPages';
import type { BeforePublishingAnswer } from './views';

interface PanelProps {
  model: string;
  documentId?: string;
  document?: Record<string, unknown>;
}

const ARTICLE = 'api::article.article';
const NEVER_SAVED = {};
const REST_MS = 400;
const LOOK_EVERY_MS = 60_000;

/** What is missing, how the story will look elsewhere, and which pages change: before somebody presses Publish. */
export const BeforePublishingPanel = ({ model, documentId, document }: PanelProps) =>
  model === ARTICLE
    ? {
        title: texts.beforePublishing.title,
        content: <BeforePublishing documentId={documentId} saved={document ?? NEVER_SAVED} />,
      }
    : null;

interface Saved {
  documentId: string | undefined;
  saved: Record<string, unknown>;
}

const BeforePublishing = (story: Saved) => {
  const { form } = useContentManagerContext() as unknown as { form: Form & { modified?: boolean } };
  const values = useDebounced(form.values, REST_MS);
  return <Shown {...story} values={values} isModified={form.modified === true} />;
};

interface ShownProps extends Saved {
  values: Record<string, unknown>;
  isModified: boolean;
}

/** Drawn anew a moment after the last letter. */
const Shown = memo(({ documentId, saved, values, isModified }: ShownProps) => {
  const language = useLocale(values.locale);
  const story = useMemo(() => {
    const { headline, standfirst, body, summaryBullets } = values;
    const source = { headline, standfirst, body, summaryBullets, locale: language, saved: saved.inShort };
    return storyInForm(values, saved, listOfForm(source).items.length);
  }, [values, saved, language]);
  const missing = missingBeforePublishing(story, houseStyle.beforePublishing);
  const locale = textOf(saved.locale);
  const query = locale ? `?locale=${encodeURIComponent(locale)}` : '';
  const { answer } = useReading<BeforePublishingAnswer>(
    documentId ? `/slugline/articles/${documentId}/before-publishing${query}` : null,
    LOOK_EVERY_MS,
    `${textOf(saved.updatedAt)} ${textOf(saved.status)}`, // a withdrawal moves no draft
  );
  const words = texts.beforePublishing;
  const asset = story.images.find(({ asset: one }) => one)?.asset;
  const headline = textOf(values.headline);

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-testid="before-publishing">
      <Box role="status">
        {missing.length === 0 ? (
          <Typography>{words.nothingMissing}</Typography>
        ) : (
          <Box tag="ul">
            {missing.map((problem) => (
              <Box tag="li" key={problem.path.join('.')}>
                <Finding problem={problem} />
              </Box>
            ))}
          </Box>
        )}
        {values.substantiveUpdate === true && saved.firstPublishedAt == null ? (
          <Typography tag="p" variant="pi">
            {words.tickWithoutEffect}
          </Typography>
        ) : null}
        {hasNewCorrection(values.corrections, saved.firstPublishedAt) ? (
          <Typography tag="p" variant="pi">
            {words.correctionTells}
          </Typography>
        ) : null}
      </Box>
      {headline === '' || !answer ? null : (
        <Look
          headline={headline}
          socialHeadline={textOf(values.socialHeadline) || headline}
          teaser={textOf(values.standfirst) || textOf(saved.teaser)}
          path={answer.data.path}
          site={answer.data.site}
          picture={textOf((values.socialImage as { url?: unknown } | null)?.url) || (asset?.url ?? '')}
        />
      )}
      {answer?.data.publish ? <TouchedPages paths={answer.data.publish.paths} /> : null}
      {answer && !answer.data.publish ? (
        <Typography variant="pi" textColor="neutral600">
          {isModified ? words.typedChanges : words.nothingChanges}
        </Typography>
      ) : null}
    </Flex>
  );
});

/** One that was never saved has no id yet. */
const hasNewCorrection = (corrections: unknown, firstPublishedAt: unknown): boolean =>
  firstPublishedAt != null &&
  Array.isArray(corrections) &&
  corrections.some((one: { id?: unknown; text?: unknown }) => one?.id === undefined && Boolean(one?.text));
