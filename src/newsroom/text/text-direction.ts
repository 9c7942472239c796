/** Scripts that run from right to left (Unicode: the letters of bidi class R and AL that are in use today). */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);
/**
 * Languages whose first script by CLDR is not the one of a paper that names no script: Kurdish `ku` has stood for
 * Arabic letters in this house from its first day; `ku-Latn` says the other.
 */
const BY_CUSTOM: Readonly<Record<string, string>> = { ku: 'Arab', arc: 'Syrc' };

/**
 * Does a locale run from right to left? By its script: the one it names (`pa-Arab`, `uz-Latn`), else the one that
 * CLDR's likely subtags give its language and country (`ckb`, `sdh`, `pa-PK`). What is no locale does not.
 *
 * Not by `Intl.Locale.textInfo`, which answers `ltr` for Southern Kurdish, Divehi and `ku-Arab`.
 */
export function isRightToLeft(locale: string): boolean {
  try {
    const named = new Intl.Locale(locale.replaceAll('_', '-'));
    const custom = named.region === undefined ? BY_CUSTOM[named.language] : undefined;
    return RIGHT_TO_LEFT.has(named.script ?? custom ?? named.maximize().script ?? '');
  } catch {
    return false;
  }
}
