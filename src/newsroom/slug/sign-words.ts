/** How a language says & and %, and a minus before a number; joined words stay together in a slug. */
interface SignWords {
  and: string;
  percent: string;
  minus: string;
}

/** `and percent minus`; `_` for the English word, `+` where the word is two. */
const WORDS: Readonly<Record<string, string>> = {
  az: 've faiz _', bg: 'i protsenta _', bs: 'i posto _', ca: 'i per+cent menys', cs: 'a procent _', cy: 'a y+cant _',
  da: 'og procent _', de: 'und prozent _', el: 'kai tois+ekato _', eo: 'kaj procento _', es: 'y por+ciento menos',
  et: 'ja protsenti miinus', eu: 'eta ehuneko _', fi: 'ja prosenttia miinus', fr: 'et pourcent moins',
  ga: 'agus faoin+gcead _', gl: 'e por+cento menos', hr: 'i posto _', hu: 'es szazalek _', id: 'dan persen _',
  is: 'og prosent _', it: 'e per+cento meno', lt: 'ir procento _', lv: 'un procenti _', mk: 'i procenti _',
  ms: 'dan peratus _', mt: 'u fil+mija _', nb: 'og prosent _', nl: 'en procent min', pl: 'i procent _',
  pt: 'e por+cento menos', ro: 'si la+suta _', ru: 'i protsentov _', sk: 'a percent _', sl: 'in odstotkov _',
  sq: 'dhe per+qind _', sr: 'i posto _', sv: 'och procent _', tr: 've yuzde eksi', uk: 'i vidsotkiv _',
  vi: 'va phan+tram _',
}; // prettier-ignore

/** The words of one language, English where it has none of its own here. Two words are joined by `joint`. */
export function signWords(language: string, joint: string): SignWords {
  const [and, percent, minus] = (
    (Object.hasOwn(WORDS, language) ? WORDS[language] : undefined) ?? '_ _ _'
  ).split(' ');
  const said = (word: string | undefined, english: string) =>
    word === undefined || word === '_' ? english : word.replaceAll('+', joint);
  return { and: said(and, 'and'), percent: said(percent, 'percent'), minus: said(minus, 'minus') };
}
