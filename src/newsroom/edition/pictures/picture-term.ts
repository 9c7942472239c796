/** Longest term that the terms table takes. */
const LONGEST = 320;

/**
 * How an edition notes that its text shows a picture, beside `author:` and `tag:`: by the file's address, without the
 * version that a replaced file carries.
 */
export const pictureTerm = (url: string): string => `picture:${url.split('?', 1)[0]}`.slice(0, LONGEST);
