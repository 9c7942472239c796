import { isIP } from 'node:net';
import { z } from 'zod';

/**
 * What a setting may look like. Each shape has the one sentence end that follows the variable's name when the value
 * is wrong: it says what is allowed, and never quotes the value, which may be a secret in the wrong place.
 */
const shape = (isRight: (text: string) => boolean, wrong: string) => z.string().trim().refine(isRight, wrong);

export const whole = (least: number, most: number) =>
  shape(
    (text) => /^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most,
    `is not a whole number from ${least} to ${most}`,
  ).transform(Number);

const SWITCH = ['true', 'false', 'on', 'off', 'yes', 'no', '1', '0'];
export const onOrOff = shape(
  (text) => SWITCH.includes(text.toLowerCase()),
  'is neither true nor false',
).transform((text) => ['true', 'on', 'yes', '1'].includes(text.toLowerCase()));

export const oneOf = <Name extends string>(...names: [Name, ...Name[]]) =>
  shape((text) => names.some((name) => name === text), `is not one of ${names.join(', ')}`).transform(
    (text) => text as Name,
  );

export const host = shape(
  (text) => /^[\w.:-]{1,253}$/.test(text) && URL.canParse(`http://${isIP(text) === 6 ? `[${text}]` : text}`),
  'is neither an IP address nor the name of a host',
);

/** A page's path may follow the host, for a newsroom below `/cms`; a password may not. */
export const webAddress = shape((text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && !/[?#@]/.test(text);
}, 'is not a whole web address like https://news.example.org');

/** As a browser writes it into its header `Origin`: anything else would never be met. */
const isOrigin = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && url.host !== '' && !text.includes('*') && text === `${url.protocol}//${url.host}`;
};
const listed = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
export const origins = shape(
  (text) => listed(text).length > 0 && listed(text).every((part) => part === '*' || isOrigin(part)),
  'is neither * nor a list of origins like https://www.example.org, without a path, separated by commas',
).transform(listed);

/** The rule of S3, which the stores that speak its protocol keep. */
export const bucket = shape(
  (text) => /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(text),
  'is not the name of a bucket: 3 to 63 small letters, digits, dots and hyphens',
);

/** Shorter can be guessed. */
export const token = (least: number) =>
  shape((text) => text.length >= least, `is not at least ${least} characters long`);

export const email = shape(
  (text) => z.email().safeParse(text).success,
  'is not an e-mail address like desk@example.org',
);

/** Strapi's own rule; bcrypt reads no more than 72 bytes. */
export const password = z
  .string()
  .refine(
    (text) =>
      /[a-z]/.test(text) &&
      /[A-Z]/.test(text) &&
      /\d/.test(text) &&
      text.length >= 8 &&
      Buffer.byteLength(text) <= 72,
    'is not 8 to 72 characters with a capital, a small letter and a digit',
  );

export const postgresAddress = z
  .string()
  .trim()
  .refine(
    (text) => /^(?:postgres(?:ql)?:\/\/|socket:|\/)/.test(text),
    'is not an address like postgres://user:password@host:5432/name',
  );

export const redisAddress = shape(
  (text) => URL.canParse(text) && /^rediss?:$/.test(new URL(text).protocol),
  'is not an address like redis://user:password@host:6379/0',
);
