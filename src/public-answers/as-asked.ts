import { cardWithPictures, pageWithPictures } from '../newsroom/edition/pictures/absolute-pictures';
import type { Card, EditionPage } from '../newsroom/edition/edition';
import type { Text } from '../stores/public-reads/public-connection';
import { valueOf } from './bytes';

/** How a reader wants a story or a card: only some fields, whole addresses of pictures. */
export interface Asked {
  fields: string[] | null;
  pictures: 'relative' | 'absolute' | null;
  /** The public address of the CMS. */
  mediaUrl: string;
}

/** Texts as they are stored go out as they are; only who asks for less, or for other addresses, has them parsed. */
export const asAsked = {
  page: (parts: Text[], asked: Asked): (Text | string)[] =>
    isPlain(asked) ? parts : [shaped(valueOf<EditionPage>(parts), asked, pageWithPictures)],
  card: (card: Text, asked: Asked): Text | string =>
    isPlain(asked) ? card : shaped(valueOf<Card>([card]), asked, cardWithPictures),
};

const isPlain = ({ fields, pictures }: Asked): boolean => fields === null && pictures !== 'absolute';

function shaped<Value extends object>(
  value: Value,
  { fields, pictures, mediaUrl }: Asked,
  withPictures: (value: Value, mediaUrl: string) => Value,
): string {
  const whole = pictures === 'absolute' ? withPictures(value, mediaUrl) : value;
  return JSON.stringify(whole, fields === null ? undefined : topLevel(whole, fields));
}

/** Keeps these fields of the value itself; whatever is inside them stays whole. */
function topLevel(value: object, fields: readonly string[]) {
  return function keep(this: unknown, key: string, part: unknown): unknown {
    return this === value && !fields.includes(key) ? undefined : part;
  };
}
