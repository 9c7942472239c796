import { memo } from 'react';
import { Field, Flex, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useReading } from '../deliveries/useReading';
import { texts } from '../texts';
import type { PeopleAnswer } from './views';

type Values = Record<string, unknown>;

const ARTICLE = 'api::article.article';
/** People come and go by the day. */
const LOOK_AT_PEOPLE_EVERY_MS = 300_000;
const NOBODY = '';

/** Where the story stands, whom it is with, and what the desk notes: part of the form, saved with the story. */
export const DeskPanel = ({ model }: { model: string }) =>
  model === ARTICLE ? { title: texts.desk.panel, content: <Desk /> } : null;

/** Drawn anew for its own three fields only, not for every letter of the story. */
const Desk = memo(() => {
  const disabled = useForm('Desk', (form) => form.disabled);
  const onChange = useForm('Desk', (form) => form.onChange);
  const deskState = useForm('Desk', ({ values }) => (values as Values).deskState);
  const withPerson = useForm('Desk', ({ values }) => (values as Values).withPerson);
  const deskNotes = useForm('Desk', ({ values }) => (values as Values).deskNotes);
  const { answer } = useReading<PeopleAnswer>('/slugline/people', LOOK_AT_PEOPLE_EVERY_MS);
  const words = texts.desk;
  const people = answer?.data ?? [];
  const holder = typeof withPerson === 'number' ? withPerson : null;
  const isGone = holder !== null && answer !== null && !people.some(({ id }) => id === holder);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Field.Root name="deskState">
        <Field.Label>{words.state}</Field.Label>
        <SingleSelect
          value={String(deskState ?? 'writing')}
          disabled={disabled}
          onChange={(value) => onChange('deskState', value)}
        >
          {Object.entries(words.states).map(([value, label]) => (
            <SingleSelectOption key={value} value={value}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="withPerson">
        <Field.Label>{words.with}</Field.Label>
        <SingleSelect
          value={holder === null ? NOBODY : String(holder)}
          disabled={disabled}
          onChange={(value) => onChange('withPerson', value === NOBODY ? null : Number(value))}
        >
          <SingleSelectOption value={NOBODY}>{words.nobody}</SingleSelectOption>
          {people.map(({ id, name }) => (
            <SingleSelectOption key={id} value={String(id)}>
              {name}
            </SingleSelectOption>
          ))}
          {isGone ? <SingleSelectOption value={String(holder)}>{words.gone}</SingleSelectOption> : null}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="deskNotes" hint={words.notesHint}>
        <Field.Label>{words.notes}</Field.Label>
        <Textarea
          value={typeof deskNotes === 'string' ? deskNotes : ''}
          disabled={disabled}
          onChange={(event: { target: { value: string } }) => onChange('deskNotes', event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
    </Flex>
  );
});
