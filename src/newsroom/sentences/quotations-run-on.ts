import { EAST_ASIA, type Stop } from './stops';

/**
 * Particles and copulas that carry a Japanese sentence on behind what was quoted or named ("『なぜ？』は本だ"), but not the words that begin
 * like one and open a sentence: とても, でも, もう, やがて, はい.
 */
const JAPANESE_RUNS_ON =
  /^(?:と(?!ても|ころ|にかく|りあえず)|は(?![いじっ])|が(?!、)|を|に(?!わか)|の(?!ち)|で(?![もはき])|も(?![うしっち])|へ|や(?![がっはむ])|から|まで|って|だ(?![がか])|らしい)/u;
/** "モーニング娘。の公演": no sentence opens on such a particle. */
const NEVER_FIRST = /^(?:を|の(?![ちびんどりこぼせろ]))/u;
/** "Yahoo!ニュース" */
const LATIN_NAME = /[A-Za-zＡ-Ｚａ-ｚ]{2}!$/u;
/** "“你去哪里？”他问": within a few characters of the quotation a verb of saying, before the sentence stops. */
const CHINESE_SPEAKER = /^[^\s，。！？、：；,.!?:;“”「」]{1,8}?(?:说|說|问|問|道|喊|叫|答|表示|称|稱)/u;
const CHINESE_RUNS_ON = /^(?:的|是|为|為|等)/u;

/**
 * Does a sentence of Chinese or Japanese go on behind a closing mark that a stop stands before? Neither writes a space there, so the
 * words tell: a title's stop (《谁？》) is its own; a quotation's is, where a particle, a copula or a speaker follows at once.
 */
export function quotationRunsOn(
  { closers, end, next, mark, tail }: Stop & { tail: string },
  rest: string,
  language: string,
): boolean {
  if (next !== end) return false;
  if (/[》〉]/u.test(closers)) return true;
  if (!EAST_ASIA.test(language)) return false;
  // （本当か？）は否定した, and a stop behind the bracket: 。）。
  if (/[）】)]/u.test(closers) || /^[。、，（）]/u.test(rest)) return true;
  if (closers === '' && (/^…+$/u.test(mark) || (mark === '!' && LATIN_NAME.test(tail)))) return true;
  if (language === 'ja' && closers === '' && NEVER_FIRST.test(rest)) return true;
  if (language === 'ja') return /[」』]/u.test(closers) && JAPANESE_RUNS_ON.test(rest);
  if (language !== 'zh' || !/[」』”]/u.test(closers)) return false;
  return CHINESE_RUNS_ON.test(rest) || CHINESE_SPEAKER.test(rest);
}
