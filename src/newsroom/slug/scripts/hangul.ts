const INITIALS = 'g kk n d tt r m b pp s ss * j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
/** Final consonants as the jamo of one initial each, two letters where two stand under the vowel; in Unicode's order. */
const FINALS =
  '- ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  );
const INITIAL_LETTERS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

interface Syllable {
  initial: string;
  vowel: string;
  /** '' or one or two consonants. */
  final: string;
}

/**
 * One Korean word by the Revised Romanization (Ministry of Culture, notice 2000-8), as it is said: finals move to a
 * vowel that follows (`음악` eumak), are said k, t or p (`집값` jipgap), become nasal before one (`국민` gungmin),
 * `ㄴ` and `ㄹ` together are ll (`신라` silla), `ㄷ ㅌ` before i are ji and chi (`같이` gachi). Tense sounds are not
 * shown. `ㅎ` after ㄱ, ㄷ, ㅂ stays h, as the rule asks for nouns (`묵호` mukho).
 */
export function romaniseHangul(run: string): string {
  const syllables = [...run].map(syllableOf);
  for (let at = 0; at < syllables.length; at += 1) {
    const here = syllables[at];
    if (here) meet(here, syllables[at + 1]);
  }
  return syllables.map((one, at) => written(one, syllables[at - 1])).join('');
}

function syllableOf(char: string): Syllable {
  const index = char.charCodeAt(0) - 0xac00;
  const final = FINALS[index % 28] ?? '-';
  return {
    initial: INITIAL_LETTERS.charAt(Math.floor(index / 588)),
    vowel: VOWELS[Math.floor((index % 588) / 28)] ?? '',
    final: final === '-' ? '' : final,
  };
}

/** Changes a final and the initial after it to what is said. */
function meet(here: Syllable, next: Syllable | undefined): void {
  if (next === undefined) here.final = closed(here.final);
  else if (next.initial === 'ㅇ') carryOver(here, next);
  else {
    breathe(here, next);
    here.final = closed(here.final);
    assimilate(here, next);
  }
}

/** Before a vowel the final begins the next syllable; ng stays and h is silent. */
function carryOver(here: Syllable, next: Syllable): void {
  if (here.final === '' || here.final === 'ㅇ') return;
  const last = here.final.charAt(here.final.length - 1);
  here.final = here.final.slice(0, -1);
  const soft = next.vowel === 'i' ? { ㄷ: 'ㅈ', ㅌ: 'ㅊ' }[last] : undefined;
  if (last !== 'ㅎ') next.initial = soft ?? last;
  else if (here.final !== '') carryOver(here, next);
}

/** ㅎ before ㄱ ㄷ ㅈ makes them ㅋ ㅌ ㅊ, before ㅅ it is silent; after ㄹㄱ ㄹㅂ ㄴㅈ ㅈ, which end verbs only, it does so too. */
function breathe(here: Syllable, next: Syllable): void {
  const strong = { ㄱ: 'ㅋ', ㄷ: 'ㅌ', ㅂ: 'ㅍ', ㅈ: 'ㅊ' };
  const last = here.final.charAt(here.final.length - 1);
  const met = last === 'ㅎ' ? next.initial : last;
  const isVerb = next.initial === 'ㅎ' && /^(?:ㄹㄱ|ㄹㅂ|ㄴ?ㅈ)$/u.test(here.final);
  if (!isVerb && !(last === 'ㅎ' && /[ㄱㄷㅈㅅ]/u.test(next.initial))) return;
  here.final = here.final.slice(0, -1);
  next.initial = strong[met as keyof typeof strong] ?? met;
}

const CLOSED: Readonly<Record<string, string>> = {
  ㄱ: 'ㄱ', ㄲ: 'ㄱ', ㅋ: 'ㄱ', ㄱㅅ: 'ㄱ', ㄹㄱ: 'ㄱ', ㄴ: 'ㄴ', ㄴㅈ: 'ㄴ', ㄴㅎ: 'ㄴ', ㄷ: 'ㄷ', ㅌ: 'ㄷ', ㅅ: 'ㄷ', ㅆ: 'ㄷ',
  ㅈ: 'ㄷ', ㅊ: 'ㄷ', ㅎ: 'ㄷ', ㄹ: 'ㄹ', ㄹㅂ: 'ㄹ', ㄹㅅ: 'ㄹ', ㄹㅌ: 'ㄹ', ㄹㅎ: 'ㄹ', ㅁ: 'ㅁ', ㄹㅁ: 'ㅁ',
  ㅂ: 'ㅂ', ㅍ: 'ㅂ', ㅂㅅ: 'ㅂ', ㄹㅍ: 'ㅂ', ㅇ: 'ㅇ',
}; // prettier-ignore
const closed = (final: string): string => CLOSED[final] ?? '';

const NASAL: Readonly<Record<string, string>> = { ㄱ: 'ㅇ', ㄷ: 'ㄴ', ㅂ: 'ㅁ' };

function assimilate(here: Syllable, next: Syllable): void {
  if (next.initial === 'ㄹ' && here.final !== '' && here.final !== 'ㄹ' && here.final !== 'ㄴ')
    next.initial = 'ㄴ';
  if (/[ㄴㅁ]/u.test(next.initial)) here.final = NASAL[here.final] ?? here.final;
  const liquid = here.final === 'ㄹ' ? next.initial === 'ㄴ' : here.final === 'ㄴ' && next.initial === 'ㄹ';
  if (liquid) {
    here.final = 'ㄹ';
    next.initial = 'ㄹ';
  }
}

const FINAL_SOUNDS: Readonly<Record<string, string>> = {
  ㄱ: 'k', ㄴ: 'n', ㄷ: 't', ㄹ: 'l', ㅁ: 'm', ㅂ: 'p', ㅇ: 'ng',
}; // prettier-ignore

function written({ initial, vowel, final }: Syllable, before: Syllable | undefined): string {
  const sound = INITIALS[INITIAL_LETTERS.indexOf(initial)] ?? '';
  const start = sound === '*' ? '' : initial === 'ㄹ' && before?.final === 'ㄹ' ? 'l' : sound;
  return start + vowel + (FINAL_SOUNDS[final] ?? '');
}
