import type { MouseEvent } from 'react';
import { Box, Button, Field, Flex, NumberInput, Typography } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { texts } from '../texts';
import { PictureWords, type LibraryFile } from './PictureWords';

interface Props {
  name: string;
  label?: string;
  hint?: string;
  disabled?: boolean;
}

interface Focus {
  x: number;
  y: number;
}

/** Where crops of a picture must not cut: a click on the picture, or two numbers for who works by keyboard. */
export const FocusInput = (props: unknown) => {
  const { name, label, hint, disabled } = props as Props;
  const field = useField<Focus | null>(name);
  const values = useForm('FocusInput', ({ values: all }) => all) as Record<string, unknown>;
  const row = rowAt(values, name);
  const file = (row?.asset ?? null) as LibraryFile | null;
  const address = addressIn(row);
  const focus = field.value ?? null;
  const words = texts.focus;

  const set = (next: Focus | null) => field.onChange(name, next);
  const onClick = ({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    if (!disabled) set({ x: part((clientX - left) / width), y: part((clientY - top) / height) });
  };
  const percent = (side: 'x' | 'y') => (
    <Field.Root name={`${name}.${side}`}>
      <Field.Label>{words[side]}</Field.Label>
      <NumberInput
        value={focus === null ? undefined : Math.round(focus[side] * 100)}
        disabled={disabled}
        onValueChange={(value: number | undefined) =>
          set({ ...(focus ?? { x: 0.5, y: 0.5 }), [side]: part((value ?? 50) / 100) })
        }
      />
    </Field.Root>
  );

  return (
    <Field.Root name={name} id={name} error={field.error} hint={hint}>
      {row && file ? <PictureWords key={file.id} use={row} file={file} disabled={disabled === true} /> : null}
      <Field.Label>{label ?? words.label}</Field.Label>
      {address === null ? null : (
        <Box position="relative" width="fit-content" onClick={onClick} style={{ cursor: 'crosshair' }}>
          <img src={address} alt="" style={{ display: 'block', maxWidth: '100%', maxHeight: '16rem' }} />
          {focus === null ? null : (
            <Box
              position="absolute"
              aria-hidden
              borderColor="primary600"
              background="neutral0"
              style={{ ...MARK, left: `${focus.x * 100}%`, top: `${focus.y * 100}%` }}
            />
          )}
        </Box>
      )}
      <Flex gap={2} paddingTop={1} alignItems="flex-end">
        {percent('x')}
        {percent('y')}
        <Button variant="tertiary" disabled={disabled || focus === null} onClick={() => set(null)}>
          {words.none}
        </Button>
      </Flex>
      {address === null ? (
        <Typography variant="pi" textColor="neutral600">
          {words.noPicture}
        </Typography>
      ) : null}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

const MARK = {
  width: '1.2rem',
  height: '1.2rem',
  borderRadius: '50%',
  borderWidth: '3px',
  borderStyle: 'solid',
  opacity: 0.85,
  transform: 'translate(-50%, -50%)',
  pointerEvents: 'none',
} as const;

const part = (value: number): number => Math.round(Math.min(Math.max(value, 0), 1) * 1000) / 1000;

/** `images.2.focus` belongs to the file in `images[2].asset`. */
const rowAt = (values: Record<string, unknown>, name: string) =>
  name
    .split('.')
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step], values) as
    Record<string, unknown> | undefined;

function addressIn(row: Record<string, unknown> | undefined): string | null {
  const asset = (row as { asset?: { url?: unknown; mime?: unknown } | null } | undefined)?.asset;
  const url =
    typeof asset?.url === 'string' && String(asset.mime ?? '').startsWith('image/') ? asset.url : null;
  const backend = (window as { strapi?: { backendURL?: string } }).strapi?.backendURL ?? '';
  return url === null ? null : url.startsWith('/') ? `${backend}${url}` : url;
}

export default FocusInput;
