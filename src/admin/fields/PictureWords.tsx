import { useState } from 'react';
import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { publicWords } from '../../newsroom/images/image';
import { texts } from '../texts';

/** A picture of the library as the form holds it. */
export interface LibraryFile {
  id?: number;
  alternativeText?: string | null;
  caption?: string | null;
  credit?: string | null;
  copyright?: string | null;
}

interface Use {
  alternativeText?: unknown;
  caption?: unknown;
  credit?: unknown;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * What readers will have with a picture: the words of this use, else the picture's own. Strapi's library has no field for
 * whom a picture is by and who owns it, and lets none be added; so both are kept with the picture from here, for every story.
 */
export const PictureWords = ({ use, file, disabled }: { use: Use; file: LibraryFile; disabled: boolean }) => {
  const [own, setOwn] = useState({ credit: text(file.credit), copyright: text(file.copyright) });
  const [said, setSaid] = useState('');
  const { put } = useFetchClient();
  const words = texts.picture;
  const shown = publicWords({
    ...{ alternativeText: text(use.alternativeText), caption: text(use.caption), credit: text(use.credit) },
    asset: { alternativeText: text(file.alternativeText), caption: text(file.caption), ...own },
  });
  const keep = async () => {
    try {
      await put(`/slugline/pictures/${file.id}`, own);
      setSaid(words.kept);
    } catch (error) {
      setSaid(error instanceof Error ? error.message : words.notKept);
    }
  };
  const field = (name: 'credit' | 'copyright') => (
    <Field.Root name={`picture.${name}`}>
      <Field.Label>{words.own[name]}</Field.Label>
      <TextInput
        value={own[name]}
        disabled={disabled}
        onChange={(event: { target: { value: string } }) => setOwn({ ...own, [name]: event.target.value })}
      />
    </Field.Root>
  );
  return (
    <Box paddingBottom={4}>
      <Typography variant="sigma" textColor="neutral600">
        {words.title}
      </Typography>
      <Box tag="dl" data-testid="picture-words">
        {(['alternativeText', 'caption', 'credit'] as const).map((name) => (
          <Flex key={name} gap={2} alignItems="baseline">
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {words.of[name]}
            </Typography>
            <Typography tag="dd" variant="pi" textColor={shown[name] === '' ? 'danger600' : 'neutral800'}>
              {shown[name] === '' ? words.none : shown[name]}
              {shown[name] !== '' && text(use[name]) === '' ? ` ${words.fromPicture}` : ''}
            </Typography>
          </Flex>
        ))}
      </Box>
      {file.id === undefined ? null : (
        <Flex gap={2} paddingTop={2} alignItems="flex-end" wrap="wrap">
          {field('credit')}
          {field('copyright')}
          <Button variant="tertiary" type="button" disabled={disabled} onClick={() => void keep()}>
            {words.keep}
          </Button>
          <Typography variant="pi" role="status">
            {said}
          </Typography>
        </Flex>
      )}
    </Box>
  );
};
