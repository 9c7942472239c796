import type { LetterTable } from './letter-table';

/**
 * Kazakh: BGN/PCGN 1979 with the marks off. Kazakhstan's own Latin alphabet is still being changed (drafts of 2017,
 * 2018 and 2021), and an address is for ever.
 */
export const KAZAKH: LetterTable = {
  ә: 'a', ғ: 'gh', қ: 'q', ң: 'ng', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i', ж: 'zh', и: 'i', й: 'y', у: 'u', х: 'kh', ы: 'y',
}; // prettier-ignore

/** Kyrgyz: BGN/PCGN 1979. */
export const KYRGYZ: LetterTable = { ж: 'j', ң: 'ng', ө: 'o', ү: 'u', й: 'y', х: 'kh' };

/** Mongolian: the national standard MNS 5217:2012, `ö` and `ü` without their dots. */
export const MONGOLIAN: LetterTable = {
  е: 'ye', ж: 'j', й: 'i', ө: 'o', ү: 'u', х: 'kh', щ: 'sh', ъ: 'i', ь: 'i', ы: 'y',
}; // prettier-ignore

/** Tajik: BGN/PCGN 1994. */
export const TAJIK: LetterTable = { ғ: 'gh', ӣ: 'i', қ: 'q', ӯ: 'u', ҳ: 'h', ҷ: 'j', ж: 'zh' };

/** Tatar: the Latin forms of the republic's law of 2012, without marks. */
export const TATAR: LetterTable = { ә: 'a', җ: 'c', ң: 'n', ө: 'o', ү: 'u', һ: 'h', х: 'x' };

/** Uzbek: the official Latin alphabet of 1995, which drops the apostrophe of `oʻ` and `gʻ` in an address. */
export const UZBEK: LetterTable = { ў: 'o', ғ: 'g', қ: 'q', ҳ: 'h', х: 'x', ж: 'j', й: 'y', щ: 'sh', ы: 'i' };
