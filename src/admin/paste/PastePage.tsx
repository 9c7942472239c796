import { useState } from 'react';
import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import type { PartField } from '../../newsroom/intake/html/read-rich-text';
import { draftOf, readPaste, type Paste, type RecognisedPaste } from '../../newsroom/intake/html/story-parts';
import { OurPage } from '../page/OurPage';
import { texts } from '../texts';
import { PartsTable } from './PartsTable';
import { PasteBox } from './PasteBox';
import { useMakeDraft } from './useMakeDraft';

/** The language of the labels that are looked for; English ones are known beside those of every other. */
const LOCALE = document.documentElement.lang || 'en';

/** A story pasted or dropped, recognised at once by the rules of intake, sorted by an editor, made a draft by one click. */
const PastePage = () => {
  const [read, setRead] = useState<RecognisedPaste | null>(null);
  const [isBusy, setBusy] = useState(false);
  const makeDraft = useMakeDraft();
  const words = texts.paste;

  const take = (paste: Paste) => {
    if (`${paste.html}${paste.text}`.trim() !== '') setRead(readPaste(paste, { locale: LOCALE }));
  };
  const move = (at: number, field: PartField) =>
    setRead(
      (last) =>
        last && {
          ...last,
          parts: last.parts.map((part, index) => (index === at ? { ...part, field } : part)),
        },
    );
  const make = () => {
    if (read === null) return;
    setBusy(true);
    void makeDraft(draftOf(read.parts, { locale: LOCALE })).finally(() => setBusy(false));
  };

  return (
    <OurPage
      words={words}
      primaryAction={
        read === null ? undefined : (
          <Button onClick={make} loading={isBusy}>
            {words.make}
          </Button>
        )
      }
      secondaryAction={
        read === null ? undefined : (
          <Button variant="tertiary" onClick={() => setRead(null)}>
            {words.again}
          </Button>
        )
      }
    >
      {read === null ? (
        <PasteBox onPaste={take} />
      ) : (
        <Grid.Root gap={6}>
          <Grid.Item col={8} s={12} alignItems="start">
            <PartsTable parts={read.parts} onMove={move} />
          </Grid.Item>
          <Grid.Item col={4} s={12} alignItems="start">
            <Flex direction="column" alignItems="stretch" gap={2} tag="section" aria-label={words.report}>
              <Typography variant="delta" tag="h2">
                {words.report}
              </Typography>
              <Box
                background="neutral0"
                padding={4}
                hasRadius
                style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
              >
                <Typography variant="pi" role="status">
                  {read.report === '' ? words.nothing : read.report}
                </Typography>
              </Box>
            </Flex>
          </Grid.Item>
        </Grid.Root>
      )}
    </OurPage>
  );
};

export default PastePage;
