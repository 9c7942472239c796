import { Box, Flex, TextButton, Tooltip, Typography } from '@strapi/design-system';
import type { InShortItem } from '../../newsroom/article';
import { texts } from '../texts';
import { Finding } from './Finding';
import type { ItemNotes } from './notes';

interface Props {
  item: InShortItem;
  place: number;
  notes: ItemNotes;
  sentence: string | null;
  isLocked: boolean;
  isDisabled: boolean;
  onAccept(): void;
  onLock(locked: boolean): void;
}

/** One line of the list as readers see it, where it comes from, and what could be better about it. */
export const Item = ({ item, place, notes, sentence, isLocked, isDisabled, onAccept, onLock }: Props) => {
  const words = texts.inShort;
  const hasRepairs = notes.repairs.length > 0;
  return (
    <Box tag="li" paddingBottom={3}>
      <Typography variant="omega" data-testid="in-short-text">
        {item.label ? <strong>{item.label}: </strong> : null}
        {item.text}
      </Typography>
      <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={1}>
        <Origin item={item} place={place} sentence={sentence} />
        {hasRepairs ? (
          <Typography variant="pi" textColor="neutral600">
            {words.repaired(notes.repairs.map(({ code }) => code))}
          </Typography>
        ) : null}
        {notes.findings.map((problem) => (
          <Finding key={problem.code + problem.message} problem={problem} />
        ))}
        {notes.bullet !== null && !isDisabled ? (
          <Flex gap={3} wrap="wrap">
            {hasRepairs ? (
              <TextButton onClick={onAccept} aria-label={words.labelled(words.accept, place)}>
                {words.accept}
              </TextButton>
            ) : null}
            {hasRepairs || isLocked ? (
              <TextButton
                onClick={() => onLock(!isLocked)}
                aria-label={words.labelled(isLocked ? words.unlock : words.lock, place)}
              >
                {isLocked ? words.unlock : words.lock}
              </TextButton>
            ) : null}
          </Flex>
        ) : null}
      </Flex>
    </Box>
  );
};

/** "From paragraph 3": hover or focus shows the sentence itself. */
const Origin = ({ item, place, sentence }: Pick<Props, 'item' | 'place' | 'sentence'>) => {
  const words = texts.inShort;
  const isDerived = item.origin === 'derived';
  if (item.source === 'editor' || sentence === null) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {isDerived ? words.derived : words.yours}
      </Typography>
    );
  }
  const paragraph = item.source.paragraph + 1;
  const origin = isDerived ? words.fromParagraph(paragraph) : words.yoursFromParagraph(paragraph);
  return (
    <Tooltip label={sentence} delayDuration={150} side="left" style={{ maxWidth: '30rem' }}>
      <TextButton
        aria-label={words.sourceLabel(origin, place)}
        style={{ textDecoration: 'underline dotted' }}
        type="button"
      >
        {origin}
      </TextButton>
    </Tooltip>
  );
};
