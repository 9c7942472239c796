import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { InShortItem } from '../../newsroom/article/article';
import type { ItemReasons, Told } from '../../newsroom/in-short/reasons';
import { texts } from '../texts';
import { Finding } from './Finding';
import type { ItemNotes } from './notes';
import { Origin } from './Origin';

interface Props {
  item: InShortItem;
  place: number;
  notes: ItemNotes;
  reasons: ItemReasons;
  sentence: string | null;
  isLocked: boolean;
  isDisabled: boolean;
  onReplace(text: string): void;
  onAccept(): void;
  onLock(locked: boolean): void;
}

/** One line of the list as readers see it, where it comes from and why, and what could stand there instead. */
export const Item = ({ item, place, notes, reasons, sentence, isLocked, isDisabled, ...on }: Props) => {
  const words = texts.inShort;
  const hasRepairs = notes.repairs.length > 0;
  const { told, another } = reasons;
  const action = (label: string, press: () => void) => (
    <TextButton onClick={press} aria-label={words.labelled(label, place)} type="button">
      {label}
    </TextButton>
  );
  const otherLength = told?.wholeItem ?? told?.shortItem ?? null;
  return (
    <Box tag="li" paddingBottom={3}>
      <Typography variant="omega" data-testid="in-short-text">
        {item.label ? <strong>{item.label}: </strong> : null}
        {item.text}
      </Typography>
      <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={1}>
        <Origin item={item} place={place} sentence={sentence} told={told} />
        {told === null ? null : (
          <Typography variant="pi" textColor="neutral600" data-testid="in-short-why">
            {inWords(told)}
          </Typography>
        )}
        {hasRepairs ? (
          <Typography variant="pi" textColor="neutral600">
            {words.repaired(notes.repairs.map(({ code }) => code))}
          </Typography>
        ) : null}
        {notes.findings.map((problem) => (
          <Finding key={problem.code + problem.message} problem={problem} />
        ))}
        {isDisabled ? null : (
          <Flex gap={3} wrap="wrap">
            {another === null ? null : action(words.another, () => on.onReplace(another))}
            {otherLength === null
              ? null
              : action(told?.wholeItem ? words.whole : words.shorter, () => on.onReplace(otherLength))}
            {notes.bullet !== null && hasRepairs ? action(words.accept, on.onAccept) : null}
            {notes.bullet !== null && (hasRepairs || isLocked)
              ? action(isLocked ? words.unlock : words.lock, () => on.onLock(!isLocked))
              : null}
          </Flex>
        )}
      </Flex>
    </Box>
  );
};

/** "Cut: a day. "Ada Lind" stands for "She". Understood by itself." */
function inWords({ cuts, putIn, reason }: Told): string {
  const words = texts.inShort;
  return [
    ...(cuts.length > 0 ? [words.cut(cuts.map(({ rule }) => rule))] : []),
    ...(putIn === null ? [] : [words.putIn(putIn.now, putIn.was)]),
    words.why[reason],
  ].join(' ');
}
