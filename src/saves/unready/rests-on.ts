import type { Problem } from '../../newsroom/problem';

type Field = Problem['path'][number] | undefined;

/** Where one of these cannot be read, nobody can say what the field lacks: an In Short list is made from the body. */
const RESTS_ON: Readonly<Record<string, readonly string[]>> = {
  summaryBullets: ['body'],
  images: ['body'],
  authors: ['byline', 'credits'],
};

/** The field, and those that what is said of it rests on. */
export const restsOn = (field: Field): Field[] => [field, ...(RESTS_ON[String(field)] ?? [])];
