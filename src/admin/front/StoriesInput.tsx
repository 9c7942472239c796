import { useState } from 'react';
import { Box, Field, Flex, TextButton, TextInput, Typography, VisuallyHidden } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { texts } from '../texts';
import { PinnedStory } from './PinnedStory';
import { useStories } from './useStories';

interface Props {
  name: string;
  label?: string;
  hint?: string;
  disabled?: boolean;
}

/** The stories of a front page in their order: found by words, moved by buttons, stored as document ids. */
export const StoriesInput = (props: unknown) => {
  const { name, label, hint, disabled = false } = props as Props;
  const field = useField<string[] | null>(name);
  const [typed, setTyped] = useState('');
  const ids = Array.isArray(field.value) ? field.value : [];
  const { known, found, learn } = useStories(ids, typed);
  const words = texts.front;

  const set = (next: string[]): void => field.onChange(name, next);
  const move = (from: number, by: -1 | 1): void => {
    const next = ids.filter((_, place) => place !== from);
    next.splice(from + by, 0, ids[from] as string);
    set(next);
  };
  const offered = found?.filter(({ documentId }) => !ids.includes(documentId));

  return (
    <Field.Root name={name} id={name} error={field.error} hint={hint}>
      <Field.Label>{label ?? words.label}</Field.Label>
      <VisuallyHidden>
        <span role="status">{words.status(ids.length)}</span>
      </VisuallyHidden>
      {ids.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {words.none}
        </Typography>
      ) : (
        <Box tag="ol" paddingLeft={4} paddingTop={2} style={{ listStyle: 'decimal' }}>
          {ids.map((id, place) => (
            <PinnedStory
              key={id}
              story={known[id]}
              isFirst={place === 0}
              isLast={place === ids.length - 1}
              isDisabled={disabled}
              onMove={(by) => move(place, by)}
              onRemove={() => set(ids.filter((one) => one !== id))}
            />
          ))}
        </Box>
      )}
      <TextInput
        aria-label={words.find}
        value={typed}
        disabled={disabled}
        placeholder={words.placeholder}
        onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
      />
      {offered === undefined ? null : (
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={2} tag="ul">
          {found?.length === 0 ? <Typography variant="pi">{words.noneFound}</Typography> : null}
          {offered.map((story) => (
            <Box tag="li" key={story.documentId}>
              <TextButton
                type="button"
                aria-label={words.add(story.headline ?? words.untitled)}
                onClick={() => {
                  learn(story);
                  set([...ids, story.documentId]);
                }}
              >
                {story.headline ?? words.untitled}
              </TextButton>
            </Box>
          ))}
        </Flex>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

export default StoriesInput;
