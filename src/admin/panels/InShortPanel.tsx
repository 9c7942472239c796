import { useMemo } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import type { Block, InShortItem, SummaryBullet } from '../../newsroom/article';
import { paragraphsOf } from '../../newsroom/body';
import { houseStyle } from '../../newsroom/house-style';
import { inShort } from '../../newsroom/in-short/in-short';
import { sentencesOf } from '../../newsroom/in-short/sentences';
import { texts } from '../texts';

interface Form {
  values: Record<string, unknown>;
  onChange(name: string, value: unknown): void;
}

interface Panel {
  title: string;
  content: JSX.Element;
}

const ARTICLE = 'api::article.article';
const BULLETS = 'summaryBullets';

/** The list at the top of the story as readers will see it, while the editor types: the server's own rules. */
export const InShortPanel = ({ model }: { model: string }): Panel | null =>
  model === ARTICLE ? { title: texts.inShort.title, content: <InShortList /> } : null;

const InShortList = () => {
  const { form } = useContentManagerContext() as unknown as { form: Form };
  const { headline, standfirst, body, summaryBullets, locale } = form.values;
  const bullets = useMemo(() => bulletsOf(summaryBullets), [summaryBullets]);
  const paragraphs = useMemo(() => paragraphsOf(Array.isArray(body) ? (body as Block[]) : []), [body]);
  const language = typeof locale === 'string' ? locale : houseStyle.defaultLocale;
  const { items, problems } = useMemo(
    () =>
      inShort(
        { headline: textOf(headline), standfirst: textOf(standfirst), paragraphs, bullets, locale: language },
        houseStyle.inShort,
      ),
    [headline, standfirst, paragraphs, bullets, language],
  );
  const isDerived = items.some((item) => item.origin === 'derived');

  const useAsBullets = () =>
    form.onChange(
      BULLETS,
      items.map((item, index) => ({
        __temp_key__: `in-short-${index}`,
        text: item.text,
        label: item.label ?? '',
      })),
    );

  if (items.length === 0) return <Typography variant="omega">{texts.inShort.tooShort}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {texts.inShort.asReadersSeeIt}, {isDerived ? texts.inShort.fromBody : texts.inShort.fromBullets}
      </Typography>
      <Box
        tag="ul"
        aria-live="polite"
        data-testid="in-short-list"
        paddingLeft={4}
        style={{ listStyle: 'disc' }}
      >
        {items.map((item) => (
          <Box
            tag="li"
            key={item.text}
            paddingBottom={2}
            tabIndex={0}
            title={sourceOf(item, paragraphs, language)}
          >
            <Typography variant="omega">
              {item.label ? <strong>{item.label}: </strong> : null}
              {item.text}
            </Typography>
          </Box>
        ))}
      </Box>
      {problems.map((problem) => (
        <Typography key={problem.code + problem.path.join()} variant="pi" textColor="warning600">
          {problem.message}
        </Typography>
      ))}
      {isDerived ? (
        <Button variant="secondary" fullWidth onClick={useAsBullets}>
          {texts.inShort.useAsBullets}
        </Button>
      ) : (
        <Button variant="tertiary" fullWidth onClick={() => form.onChange(BULLETS, [])}>
          {texts.inShort.backToAutomatic}
        </Button>
      )}
    </Flex>
  );
};

function sourceOf(
  { source }: InShortItem,
  paragraphs: readonly string[],
  locale: string,
): string | undefined {
  if (source === 'editor') return undefined;
  const sentence = sentencesOf(paragraphs[source.paragraph] ?? '', locale)[source.sentence];
  return sentence === undefined ? undefined : texts.inShort.source(sentence);
}

const bulletsOf = (value: unknown): SummaryBullet[] =>
  (Array.isArray(value) ? (value as Record<string, unknown>[]) : []).map((bullet) => ({
    text: textOf(bullet.text),
    label: textOf(bullet.label),
    locked: bullet.locked === true,
  }));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
