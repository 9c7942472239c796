import { AGENCIES } from './agencies';

/** What stood in front of a paragraph. `doubtful` means: this is a guess from broken text, show it to a person. */
export interface Dateline {
  dateline: string;
  agency: string;
  text: string;
  doubtful: boolean;
}

/** Longest run-in worth looking at: place, region, date and agency. Also keeps the patterns cheap. */
const LONGEST = 120;
const DASH = '(?:\\.-|--|[–—―‒-])';

/** "(Reuters) -", "OSLO, Norway (AP) —", "Berlin, 3 Nov (dpa) –", "[TOKYO 3 Nov Reuters] -". */
const WITH_AGENCY = new RegExp(
  `^(\\p{Lu}[^()\\[\\].!?:;"“”]{1,70}?)?\\s?[(（\\[［]\\s?([^()（）\\[\\]［］]{2,40}?)\\s?[)）\\]］]\\s?${DASH}\\s?`,
  'u',
);
/** "(CNN) ", "Dhaka, Bangladesh (CNN) " without a dash, before a word that begins a sentence. */
const AGENCY_WITHOUT_DASH =
  /^(\p{Lu}[\p{L}.’' -]{1,30}(?:, \p{Lu}[\p{L}.’' -]{1,30})?\s)?\(([\p{L}.]{2,20})\)\s(?=[\p{Lu}\p{N}"“‘'«„(])/u;
/** "TFD – ", "WASHINGTON — ", "KYIV, Ukraine, Nov. 3 - ": capitals first, then at most a region and a date. */
const CAPITALS_FIRST = new RegExp(
  `^(\\p{Lu}[\\p{Lu}.’' /-]{0,40}\\p{Lu}\\.?(?:, [\\p{L}.’' -]{2,30})?(?:, [\\p{L}]{2,10}\\.? \\d{1,2}(?:, \\d{4})?)?)\\s?${DASH}\\s(?=[\\p{Lu}\\p{N}"“‘'«„(])`,
  'u',
);
/** "Reuters - ", "dpa – " without brackets. */
const AGENCY_ALONE = new RegExp(`^([\\p{L}]{2,20}) ${DASH} (?=[\\p{Lu}\\p{N}"“‘'«„(])`, 'u');
/**
 * A dateline that lost its dash or was turned round ("South Korea’s SEOUL In a rare visit"). Only before a word
 * that begins a sentence and names nothing, or "NASA Administrator" would be a place.
 */
const GARBLED =
  /^(?:((?:\p{Lu}[\p{L}.-]+ ){0,2}\p{Lu}[\p{L}.-]+)[’']s? )?(\p{Lu}{4,}(?: \p{Lu}{3,}){0,2})(?:, ([\p{L}. ]{3,30}?))? (?=(?:A|An|The|In|On|At|As|After|Before|When|While|For|With|It|Its|There|This|These|More|Most|Two|Three|Hundreds|Thousands|By|From|Under|Since) )/u;

/** "新华社福州11月3日电 ": agency, place, date, and the word for a wire. */
const CHINESE =
  /^(新华社|中新社|中新网|法新社|路透社|共同社|美联社)(\p{Script=Han}{0,8})(?:\d{1,2}月)?(?:\d{1,2}日)?电 ?/u;

/** Capitals in front of a dash that are no place: words a desk puts there. */
const DESK_WORDS = new Set(
  'BREAKING UPDATE UPDATED EXCLUSIVE LIVE WATCH OPINION ANALYSIS CORRECTION VIDEO'.split(' '),
);

/**
 * A paragraph without the agency tag and the dateline in front of it: `TFD – Prices rise` is `Prices rise`,
 * by the agency TFD. The rest of the text is untouched.
 *
 * A broken dateline is cut off too and proposed, with `doubtful` set, for a person to look at.
 *
 * @example withoutDateline('OSLO, Norway (AP) — Ferries stop.') // { dateline: 'OSLO, Norway', agency: 'AP', … }
 */
export function withoutDateline(paragraph: string): Dateline {
  const first = leadIn(paragraph.trim());
  const second = first.dateline === '' || first.agency === '' ? leadIn(first.text) : null;
  if (second === null || second.text === first.text) return first;
  return {
    dateline: first.dateline || second.dateline,
    agency: first.agency || second.agency,
    text: second.text,
    doubtful: first.doubtful || second.doubtful,
  };
}

function leadIn(text: string): Dateline {
  const head = text.slice(0, LONGEST);
  const rest = (match: RegExpExecArray) => text.slice(match[0].length).trimStart();

  const bracketed = WITH_AGENCY.exec(head);
  if (bracketed !== null && rest(bracketed) !== '') {
    const place = (bracketed[1] ?? '').trim();
    return { dateline: place, agency: bracketed[2] ?? '', text: rest(bracketed), doubtful: false };
  }

  const dashless = AGENCY_WITHOUT_DASH.exec(head);
  if (dashless !== null && isAgency(dashless[2] ?? '') && !/^(?:The|A|An) /u.test(head)) {
    const place = (dashless[1] ?? '').trim();
    return { dateline: place, agency: dashless[2] ?? '', text: rest(dashless), doubtful: false };
  }

  const chinese = CHINESE.exec(head);
  if (chinese !== null) {
    return { dateline: chinese[2] ?? '', agency: chinese[1] ?? '', text: rest(chinese), doubtful: false };
  }

  const alone = AGENCY_ALONE.exec(head);
  if (alone !== null && isAgency(alone[1] ?? '')) {
    return { dateline: '', agency: alone[1] ?? '', text: rest(alone), doubtful: false };
  }

  const capitals = CAPITALS_FIRST.exec(head);
  if (capitals !== null && !DESK_WORDS.has((capitals[1] ?? '').split(/[ ,]/u)[0] ?? '')) {
    return { dateline: (capitals[1] ?? '').trim(), agency: '', text: rest(capitals), doubtful: false };
  }

  const garbled = GARBLED.exec(head);
  if (garbled !== null && !isAgency(garbled[2] ?? '') && !DESK_WORDS.has(garbled[2] ?? '')) {
    const region = garbled[1] ?? garbled[3];
    const dateline = region === undefined ? (garbled[2] ?? '') : `${garbled[2]}, ${region}`;
    return { dateline, agency: '', text: rest(garbled), doubtful: true };
  }
  return { dateline: '', agency: '', text, doubtful: false };
}

/** A known agency, or two to five capitals that nobody could pronounce as a place: TFD, but not OSLO. */
const isAgency = (word: string): boolean =>
  AGENCIES.has(word.toLowerCase()) || /^[BCDFGHJKLMNPQRSTVWXZ]{2,5}$/u.test(word);
