import { safeText } from '../text/safe-text';

/** What one block of metadata in a picture file says; '' and [] where it says nothing. */
export interface PictureMetadata {
  alternativeText: string;
  caption: string;
  /** Who took it, in order. */
  creators: string[];
  /** The agency or desk, as it wants to be named. */
  credit: string;
  copyright: string;
}

export interface PictureWords {
  alternativeText: string;
  caption: string;
  credit: string;
  copyright: string;
}

/** Room of the columns these words go into. */
const LONGEST = { alternativeText: 500, caption: 2_000, credit: 255, copyright: 500 } as const;

/** No word's column holds as much; what comes after is not even tidied. */
const LONGEST_READ = 10_000;

/** What cameras write where a caption belongs. */
const CAMERA_NOISE = new Set([
  'olympus digital camera',
  'sony dsc',
  'minolta digital camera',
  'konica minolta digital camera',
  'samsung digital camera',
  'kodak digital still camera',
  'digital camera',
  'default',
  'untitled',
  'screenshot',
]);

/**
 * The words of a picture file. `sources` come most trusted first (XMP, IPTC-IIM, Exif: what the Metadata Working
 * Group's guidelines for writers keep in step, and Unicode before what is not); of each word the first that is
 * filled counts. Photographer and agency together are the credit: "Ada Park/Reuters".
 */
export function pictureWords(sources: readonly PictureMetadata[]): PictureWords {
  const first = (word: Exclude<keyof PictureMetadata, 'creators'>): string =>
    sources.map((source) => clean(source[word])).find((text) => text !== '') ?? '';
  const creators =
    sources
      .map((source) => source.creators.map(clean).filter((name) => name !== ''))
      .find((names) => names.length > 0) ?? [];

  return {
    alternativeText: cut(first('alternativeText'), LONGEST.alternativeText),
    caption: cut(first('caption'), LONGEST.caption),
    credit: cut(creditOf(creators, first('credit')), LONGEST.credit),
    copyright: cut(first('copyright'), LONGEST.copyright),
  };
}

function creditOf(creators: readonly string[], agency: string): string {
  const name = creators.join(', ');
  if (name === '' || agency.toLowerCase().includes(name.toLowerCase())) return agency;
  return agency === '' || name.toLowerCase().includes(agency.toLowerCase()) ? name : `${name}/${agency}`;
}

/** One line of safe text, or '' for what a camera wrote by itself. */
function clean(text: string): string {
  const line = safeText(text.slice(0, LONGEST_READ)).split(/\s+/u).filter(Boolean).join(' ');
  return CAMERA_NOISE.has(line.toLowerCase()) ? '' : line;
}

/** Whole characters only: half of one is refused by PostgreSQL. */
const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : safeText(text.slice(0, longest)).trimEnd();
