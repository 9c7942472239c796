import { useState, type KeyboardEvent } from 'react';
import { Box, Field, Flex, Tag, TextInput, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import { texts } from '../texts';
import { useKnownTags } from './useKnownTags';

interface Props {
  name: string;
  label?: string;
  hint?: string;
  required?: boolean;
  disabled?: boolean;
}

/** A list of words: Enter or a comma adds what was typed, each tag is a button that removes it. */
export const TagsInput = (props: unknown) => {
  const { name, label, hint, required, disabled } = props as Props;
  const field = useField<string[] | null>(name);
  const [typed, setTyped] = useState('');
  const known = useKnownTags(typed);
  const tags = Array.isArray(field.value) ? field.value : [];

  const add = () => {
    const fresh = typed
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '' && !tags.some((one) => one.toLowerCase() === tag.toLowerCase()));
    if (fresh.length > 0) field.onChange(name, [...tags, ...fresh]);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    add();
  };

  return (
    <Field.Root name={name} id={name} error={field.error} hint={hint} required={required}>
      <Field.Label>{label ?? texts.tags.label}</Field.Label>
      <TextInput
        value={typed}
        list={`${name}-known`}
        autoComplete="off"
        disabled={disabled}
        placeholder={texts.tags.placeholder}
        onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
      />
      <datalist id={`${name}-known`} data-testid="known-tags">
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      <Box paddingTop={1}>
        {tags.length === 0 ? (
          <Typography variant="pi" textColor="neutral600">
            {texts.tags.empty}
          </Typography>
        ) : (
          <Flex gap={1} wrap="wrap">
            {tags.map((tag) => (
              <Tag
                key={tag}
                icon={<Cross aria-hidden />}
                label={texts.tags.remove(tag)}
                disabled={disabled}
                onClick={() =>
                  field.onChange(
                    name,
                    tags.filter((one) => one !== tag),
                  )
                }
              >
                {tag}
              </Tag>
            ))}
          </Flex>
        )}
      </Box>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

export default TagsInput;
