import { useState } from 'react';
import { Box, Button, Flex, Grid, Modal, Radio, Typography } from '@strapi/design-system';
import { texts } from '../texts';
import type { BothTexts } from './both-texts';
import { inWords, linesOnlyIn } from './in-words';
import type { Choice } from './useConflict';

interface Props {
  title: string;
  who: string;
  fields: readonly BothTexts[];
  labelOf(name: string): string;
  onClose(): void;
  onSettle(choices: ReadonlyMap<string, Choice>): void;
}

/** Both texts, field by field, side by side. What I typed is kept unless I say otherwise. */
export const ConflictDialog = ({ title, who, fields, labelOf, onClose, onSettle }: Props) => {
  const words = texts.conflict;
  const [chosen, choose] = useState<ReadonlyMap<string, Choice>>(new Map());
  const choiceOf = ({ name, isTypedHere }: BothTexts): Choice =>
    chosen.get(name) ?? (isTypedHere ? 'mine' : 'theirs');
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Modal.Content data-testid="conflict">
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography>{fields.length === 0 ? words.nothing : words.choose}</Typography>
            {fields.map((field) => (
              <Box key={field.name} tag="section" aria-label={labelOf(field.name)}>
                <Typography variant="sigma" tag="h3">
                  {labelOf(field.name)}
                </Typography>
                <Radio.Group
                  aria-label={words.whose(labelOf(field.name))}
                  value={choiceOf(field)}
                  onValueChange={(choice: string) =>
                    choose((before) => new Map(before).set(field.name, choice as Choice))
                  }
                >
                  <Grid.Root gap={4}>
                    {(['mine', 'theirs'] as const).map((side) => (
                      <Grid.Item key={side} col={6} direction="column" alignItems="stretch">
                        <Side
                          side={side}
                          label={side === 'mine' ? words.mine : words.theirs(who)}
                          field={field}
                          isChosen={choiceOf(field) === side}
                        />
                      </Grid.Item>
                    ))}
                  </Grid.Root>
                </Radio.Group>
              </Box>
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {words.later}
          </Button>
          <Button onClick={() => onSettle(new Map(fields.map((field) => [field.name, choiceOf(field)])))}>
            {words.take}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

const LONG = 6;

const Side = ({
  side,
  label,
  field,
  isChosen,
}: {
  side: Choice;
  label: string;
  field: BothTexts;
  isChosen: boolean;
}) => {
  const all = inWords(field[side]);
  const others = inWords(field[side === 'mine' ? 'theirs' : 'mine']);
  const isLong = Math.max(all.length, others.length) > LONG;
  const lines = isLong ? linesOnlyIn(all, others) : all;
  return (
    <Box
      padding={3}
      hasRadius
      borderColor={isChosen ? 'primary600' : 'neutral200'}
      background={isChosen ? 'primary100' : 'neutral0'}
    >
      <Radio.Item value={side}>{label}</Radio.Item>
      <Box paddingTop={2} maxHeight="24rem" overflow="auto">
        {isLong ? (
          <Typography variant="pi" tag="p" textColor="neutral600">
            {texts.conflict.onlyDifferent}
          </Typography>
        ) : null}
        {lines.map((line, place) => (
          <Typography key={place} tag="p" lineHeight={1.5}>
            {line}
          </Typography>
        ))}
        {all.length === 0 ? (
          <Typography tag="p" textColor="neutral600">
            {texts.conflict.empty}
          </Typography>
        ) : null}
      </Box>
    </Box>
  );
};
