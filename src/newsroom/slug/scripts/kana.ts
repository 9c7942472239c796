import type { LetterTable } from './letter-table';

const KANA: LetterTable = Object.fromEntries(
  (
    'あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo ' +
    'たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ' +
    'ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn ゔvu ' +
    'ぁa ぃi ぅu ぇe ぉo ゃya ゅyu ょyo ゎwa ゕka ゖke ヷva ヸvi ヹve ヺvo'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** What a small letter makes of the one before it, where leaving out the vowel of the first is not enough. */
const PAIRS: LetterTable = {
  うぃ: 'wi', うぇ: 'we', うぉ: 'wo', いぇ: 'ye', くぁ: 'kwa', くぃ: 'kwi', くぇ: 'kwe', くぉ: 'kwo', くゎ: 'kwa',
  ぐぁ: 'gwa', ぐゎ: 'gwa', すぃ: 'si', ずぃ: 'zi', つぁ: 'tsa', つぃ: 'tsi', つぇ: 'tse', つぉ: 'tso',
  てぃ: 'ti', でぃ: 'di', てゅ: 'tyu', でゅ: 'dyu', とぅ: 'tu', どぅ: 'du', ふゅ: 'fyu', ゔゅ: 'vyu', ゔゃ: 'vya', ゔょ: 'vyo',
}; // prettier-ignore

/** A lone hiragana between other words is a particle, and is written as it is said. */
const PARTICLES: LetterTable = { は: 'wa', へ: 'e', には: 'niwa', では: 'dewa', とは: 'towa' };

/**
 * One run of kana by Hepburn: っ doubles the consonant after it (`t` before ch), ゃゅょ melt into the letter before
 * (`kyo`, `sha`), ん is n. Long vowels are written as on Japanese passports and in newspapers abroad, without a
 * macron: ー falls away, `ou` and `oo` are o, `uu` is u.
 *
 * @example 'オリンピック' // 'orinpikku'
 */
export function romaniseKana(run: string): string {
  const said = PARTICLES[run];
  if (said !== undefined) return said;
  const kana = repeated(hiragana(run));
  let out = '';
  let doubled = false;
  for (let at = 0; at < kana.length; at += 1) {
    const letter = kana.charAt(at);
    if (letter === 'っ') {
      doubled = true;
      continue;
    }
    const pair = melted(letter, kana.charAt(at + 1));
    const sound = pair ?? KANA[letter] ?? letter;
    if (pair !== undefined) at += 1;
    out += (doubled && /^[b-df-hj-np-tv-z]/u.test(sound) ? doubling(sound) : '') + sound;
    doubled = false;
  }
  return out.replace(/ー/gu, '').replace(/o[ou]|uu/gu, (vowels) => vowels.charAt(0));
}

const doubling = (sound: string): string => (sound.startsWith('ch') ? 't' : sound.charAt(0));

/** ki and small ya: kya; shi and small ya: sha; fu and small a: fa. */
function melted(letter: string, small: string): string | undefined {
  const pair = PAIRS[letter + small];
  if (pair !== undefined) return pair;
  const sound = KANA[letter] ?? '';
  if (/[ゃゅょ]/u.test(small) && sound.length > 1 && sound.endsWith('i')) {
    const stem = sound.slice(0, -1);
    const glide = KANA[small] ?? '';
    return /(?:sh|ch|j)$/u.test(stem) ? stem + glide.slice(1) : stem + glide;
  }
  if (!/[ぁぃぇぉ]/u.test(small)) return undefined;
  if (/^(?:shi|chi|ji|fu|vu)$/u.test(sound)) return sound.slice(0, -1) + (KANA[small] ?? '');
  return undefined;
}

const hiragana = (run: string): string =>
  run.replace(/[\u30a1-\u30f6]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));

/** ゝ and ヽ repeat the letter before, ゞ and ヾ with a voiced sound. */
const repeated = (run: string): string =>
  run.replace(
    /(.)([ゝゞヽヾ])/gu,
    (_all, letter: string, mark: string) =>
      letter + (/[ゞヾ]/u.test(mark) ? `${letter}\u3099`.normalize('NFC') : letter),
  );
