/** `stopword` ships no types: plain lists of words by ISO 639-3 code. */
declare module 'stopword' {
  type Words = readonly string[];
  export const ara: Words, ben: Words, bul: Words, cat: Words, ces: Words, dan: Words, deu: Words, ell: Words;
  export const eng: Words, fas: Words, fin: Words, fra: Words, heb: Words, hin: Words, hrv: Words, hun: Words;
  export const ind: Words, ita: Words, jpn: Words, kor: Words, nld: Words, nob: Words, pol: Words, por: Words;
  export const ron: Words, rus: Words, spa: Words, swe: Words, tur: Words, ukr: Words, urd: Words, vie: Words;
  export const zho: Words;
}
