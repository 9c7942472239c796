import { AGENCIES } from './agencies';

/** One way in which desks open a story. The groups `place` and `agency` are what stood in front of it. */
export interface DatelineForm {
  pattern: RegExp;
  /** Holds a sign that no match is without: most paragraphs have none, and are spared the pattern. */
  holds?: RegExp;
  /** Is this match a dateline after all? `head` is the beginning of the paragraph. */
  accepts?: (found: { place: string; agency: string; head: string }) => boolean;
  /** A guess from broken or bare text: shown to a person where there is one. */
  doubtful?: boolean;
  /** Known only in the first paragraph of a story: elsewhere these words are a label or a thought. */
  opensStory?: boolean;
}

const DASH = '(?:\\.[-–—]|--|[–—―‒-])';
/** What a sentence of news begins with. */
const SENTENCE = '(?=[\\p{Lu}\\p{N}"“‘\'«„(])';

const STATES =
  'Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kans?|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Nebr?|Nev|Okla|Oreg?|' +
  'Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man';
/** Short forms of AP style that stand in a place or a date; a stop after anything else ends a sentence. */
const SHORT_FORM = `(?:(?:^|[^\\p{L}])(?:\\p{Lu}|S[Tt]|S[Tt][Ee]|F[Tt]|M[Tt]|P[Tt]|${STATES}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\\p{N}|\\p{N} \\p{L}{3,5})`;
/** A letter of a place or a date. Each character, a stop too, is matched by one branch only: two would double the ways
 * through "A.B.C." with every letter. */
const PLAIN = '[^()（）\\[\\]［］.!?:;"“”/]|/(?=\\p{L})';
const PLACE = `(?:${PLAIN}|\\.(?=[,\\p{L}])|(?<=${SHORT_FORM})\\.(?![,\\p{L}]))`;

/** A known agency, or two to five capitals that nobody could pronounce as a place: TFD, but not OSLO. */
export const signsAsAgency = (text: string): boolean =>
  text.split('/').every((word) => AGENCIES.has(word.trim().toLowerCase())) ||
  /^[BCDFGHJKLMNPQRSTVWXZ]{2,5}$/u.test(text);

/** Words that a desk puts in front of a dash or a colon and that are no place. */
const DESK_WORDS = new Set(
  (
    'breaking update updated exclusive live watch opinion analysis correction video warning note notice review ' +
    'preview verdict fact facts myth profile comment editorial interview photos pictures gallery poll quiz ' +
    'question answer advice tip tips explainer summary background context spoiler alert ' +
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow'
  ).split(' '),
);
const isDeskWord = (place: string): boolean => DESK_WORDS.has((place.split(/[ ,]/u)[0] ?? '').toLowerCase());

const pattern = (source: string): RegExp => new RegExp(source, 'u');

/** In this order; the first that fits is taken. Each looks at the first 120 characters of a paragraph. */
export const DATELINE_FORMS: readonly DatelineForm[] = [
  // "(Reuters) -", "OSLO, Norway (AP) —", "RALEIGH, N.C. (AP) —", "Berlin, 3 Nov (dpa) –", "[TOKYO 3 Nov Reuters] -"
  {
    pattern: pattern(
      `^(?<place>\\p{Lu}${PLACE}{1,70}?)??\\s?[(（\\[［]\\s?(?<agency>[^()（）\\[\\]［］]{2,40}?)\\s?[)）\\]］]\\s{0,2}${DASH}\\s?`,
    ),
    holds: /[)）\]］]/u,
  },
  // The same with a colon or a stop, in scripts without capitals, between slashes: "BEIJING, Nov. 3 /Xinhua/ --"
  {
    pattern: pattern(
      `^(?<place>[\\p{Lu}\\p{Lo}]${PLACE}{1,50}?(?: \\[\\p{Lu}[\\p{L} ]{1,30}\\]${PLACE}{0,20}?)?(?:(?<=\\p{N} \\p{L}{3,10})\\.)?)??\\s?[(/（]\\s?(?<agency>[^()（）/]{2,30}?)\\s?[)/）]\\s?(?:${DASH}|[:.।])\\s?`,
    ),
    holds: /[(/（]/u,
    accepts: ({ agency }) => signsAsAgency(agency),
  },
  // "(CNN) ", "Dhaka, Bangladesh (CNN) ", "Washington (CNN)The ": without a dash
  {
    pattern: pattern(
      `^(?<place>\\p{Lu}[\\p{L}.’' -]{1,30}(?:, \\p{Lu}[\\p{L}.’' -]{1,30})?)??\\s?(?:, \\p{N}{1,2}(?: (?:de )?\\p{L}{3,10}\\.?)?)?\\s?\\((?<agency>[\\p{L}. -]{2,20})\\)\\s?${SENTENCE}`,
    ),
    accepts: ({ agency, head }) => signsAsAgency(agency) && !/^(?:The|A|An) /u.test(head),
  },
  // "नई दिल्ली, 3 नवंबर (भाषा) ": the same in a script without capitals
  {
    pattern:
      /^(?<place>\p{Lo}[\p{L}\p{M} ]{1,30}(?:[,،] \p{N}{1,2} [\p{L}\p{M}]{2,12})?) \((?<agency>[\p{L}\p{M}]{2,20})\)\s/u,
    accepts: ({ agency }) => signsAsAgency(agency),
  },
  // "新华社福州11月3日电 ": agency, place, date, and the word for a wire
  {
    pattern:
      /^(?<agency>新华社|中新社|中新网|法新社|路透社|共同社|美联社)(?<place>\p{Script=Han}{0,8})(?:\d{1,2}月)?(?:\d{1,2}日)?电(?:（记者[^）]{1,30}）)? ?/u,
  },
  // "【東京＝共同】", "(서울=연합뉴스) 김민수 기자 = ": with the reporter
  {
    pattern:
      /^[【（([](?<place>[\p{L}・（）]{1,16})[＝=](?<agency>[\p{L}\p{N}・]{1,12})[】）)\]]\s?(?:[\p{L}· ]{2,24}기자 = )?/u,
  },
  // "【金沢共同】"
  { pattern: /^【(?<place>[\p{L}]{1,12}?)(?<agency>共同|時事|ロイター|聯合)】\s?/u },
  // "（中央社記者張建中新竹17日電）", "이강일 기자 = ": the reporter
  { pattern: /^（(?<agency>中央社)?[记記]者[^）]{1,30}）\s?/u },
  { pattern: /^[\p{L}·]{2,8} 기자 = /u },
  // "МОСКВА, 3 ноя — РИА Новости. "
  {
    pattern: pattern(
      `^(?<place>\\p{Lu}[\\p{L} -]{1,30}(?:, \\p{N}{1,2} \\p{L}{3,10}\\.?)?)\\s?${DASH}\\s(?<agency>\\p{Lu}[\\p{L}-]{1,12}(?: \\p{Lu}\\p{L}{2,12})?)\\.\\s`,
    ),
    accepts: ({ agency }) => signsAsAgency(agency.split(' ')[0] ?? ''),
  },
  // "Roma, 5 giu. - ": a date
  {
    pattern: pattern(
      `^(?<place>\\p{Lu}[\\p{L} ]{2,24}, \\p{N}{1,2} \\p{L}{3,10}\\.?)\\s${DASH}\\s${SENTENCE}`,
    ),
  },
  // "Москва. 14 февраля. ИНТЕРФАКС - "
  {
    pattern: pattern(
      `^(?<place>\\p{Lu}[\\p{L} -]{2,24}\\. \\p{N}{1,2} \\p{L}{3,10})\\. (?<agency>\\p{Lu}[\\p{L}-]{2,14})\\s${DASH}\\s`,
    ),
    accepts: ({ agency }) => signsAsAgency(agency),
  },
  // "دبي - رويترز: ", "القاهرة في 25 مايو / أ ش أ / "
  {
    pattern: pattern(
      `^(?<place>\\p{Lo}[\\p{L}\\p{N} ]{1,30}?) (?:${DASH} (?<agency>[\\p{L} ]{2,15}):|/ ?(?<wire>[\\p{L} ]{2,15}?) ?/)\\s`,
    ),
    accepts: ({ agency }) => signsAsAgency(agency),
  },
  // "Reuters - ", "dpa – ": without brackets
  {
    pattern: pattern(`^(?<agency>\\p{L}{2,20}) ${DASH} ${SENTENCE}`),
    accepts: ({ agency }) => signsAsAgency(agency),
  },
  // "Jakarta, Kompas.com - "
  {
    pattern: pattern(
      `^(?<place>\\p{Lu}[\\p{L} ]{1,25}), (?<agency>\\p{L}{2,20}\\.(?:com|co|id|net|org|tv))\\s?${DASH}\\s${SENTENCE}`,
    ),
  },
  // "TFD – ", "WASHINGTON — ", "KYIV, Ukraine, Nov. 3 - ", "ROMA, 3 NOV - ": capitals, then a region and a date at most
  {
    pattern: pattern(
      `^(?<place>\\p{Lu}[\\p{Lu}.’' /-]{0,40}\\p{Lu}\\.?(?:, [\\p{L}.’' -]{2,30}?)?(?:, (?:\\p{L}{2,10}\\.? )?\\p{N}{1,2}(?: \\p{L}{3,10}\\.?)?(?:, \\p{N}{4})?)?)\\s?${DASH}\\s${SENTENCE}`,
    ),
    accepts: ({ place }) => !isDeskWord(place),
  },
  // "Raleigh, N.C. — ", "Albany, N.Y. -- "
  {
    pattern: pattern(
      `^(?<place>\\p{Lu}[\\p{L}.’' -]{1,30}, (?:\\p{Lu}\\.\\p{Lu}\\.|(?:${STATES})\\.))\\s?${DASH}\\s?${SENTENCE}`,
    ),
  },
  // "South Korea’s SEOUL In a rare visit": lost its dash, or was turned round. Only before a word that begins a sentence
  // and names nothing, or "NASA Administrator" would be a place.
  {
    pattern:
      /^(?:(?<region>(?:\p{Lu}[\p{L}.-]+ ){0,2}\p{Lu}[\p{L}.-]+)[’']s? )?(?<place>\p{Lu}{4,}(?: \p{Lu}{3,}){0,2})(?:, (?<after>[\p{L}. ]{3,30}?))? (?=(?:A|An|The|In|On|At|As|After|Before|When|While|For|With|It|Its|There|This|These|More|Most|Two|Three|Hundreds|Thousands|By|From|Under|Since) )/u,
    accepts: ({ place }) => !signsAsAgency(place) && !isDeskWord(place),
    doubtful: true,
  },
  // "Dublin – ", "Vilnius, Lithuania - ", "Berlin/Paris - ": a place in small letters, and no second dash
  {
    pattern: pattern(
      `^(?<place>\\p{Lu}[\\p{L}.’'-]{2,20}(?:[ /](?:(?:de|do|da|del|la|am|an der|upon|of) )?\\p{Lu}[\\p{L}.’'-]{1,20}){0,2}(?:, \\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{2,20})?)?)\\s${DASH}\\s${SENTENCE}(?!.*\\s${DASH}\\s)`,
    ),
    accepts: ({ place }) => !isDeskWord(place),
    doubtful: true,
    opensStory: true,
  },
  // "MUMBAI: "
  {
    pattern: pattern(`^(?<place>\\p{Lu}{3,}(?: \\p{Lu}{3,}){0,2}): ${SENTENCE}`),
    accepts: ({ place }) => place.length > 4 && !isDeskWord(place) && !signsAsAgency(place),
    doubtful: true,
    opensStory: true,
  },
];
