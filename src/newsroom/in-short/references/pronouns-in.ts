import { allMatches } from '../../text/all-matches';
import type { Gender } from '../words/given-names';
import { runsIn } from '../pronouns/name-runs';
import { speaksOfSomebody } from '../pronouns/person-nouns';
import { hasFiniteVerb, opensOnVerb } from '../statements/finite-verb';
import { withoutQuotations } from '../marks/without-quotations';
import { isFunctionWord } from '../words/english-case';
import { isNotItsSubject } from './not-its-subject';
import type { Reference } from './reference';

const THIRD_PERSON =
  /(?<![\p{L}’'-])(?:he|she|him|his|her|hers|himself|herself|it|its|itself|they|them|their|theirs|themselves)(?![\p{L}-])/giu;
const GENDER: Readonly<Record<string, Gender>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
};
/** "It is not clear whether", "it emerged that", "it took two days to": nothing is meant. */
const EXPLETIVE = new RegExp(
  `^it(?:[’']s| (?:is|was|has been|had been|will be|would be|may be|could be|remains|remained|became|isn[’']t|wasn[’']t|is not|was not))(?: (?:not|also|now|still|too|very|quite|yet|already|immediately|increasingly|only|just|\\p{Ll}+ly))*(?:` +
    ` (?!(?:an?|the|his|her|its|their|this|that|one|part|like|about)\\b)\\p{Ll}+(?: for [^,.]{2,40})? (?:that|to|whether|why|how|who|when|if|where|what)\\b` +
    `| until\\b| (?:a|an|the) (?:time|shame|fact|pity|matter of|miracle|mistake|crime|surprise|day)\\b)|^it (?:seem(?:s|ed)|appear(?:s|ed)|(?:has )?(?:also )?emerged|turns? out|turned out|takes|took|happened|rain(?:s|ed))\\b`,
  'iu',
);
/** "Analysts say it ...": of what, they were asked before. */
const SAID_OF_IT =
  /^(?:\p{Lu}\p{L}+|Some \p{L}+s|The \p{L}+s) (?:says?|said|believes?|thinks?|calls?|called) $/u;
/** ", he said.", ", she told reporters on Monday.": a source at the end. */
const SPEAKS_AT_END =
  /^ (?:said|says|added|wrote|explained|recalled|noted|told [^,"“”]{2,30})\b[^,"“”]{0,60}\.$/u;
/** "After his arrest, Berg": whose it is comes after the comma. */
const OPENING_PHRASE = /^(?!(?:It|There|They|He|She|This|That)\b)(?:[^,"“”]{2,110}), (?=.*\p{Lu})/u;
const SEVERAL_PEOPLE =
  /\b(?:people|men|women|children|police|couple|pair|family|families|parents|team|both|everyone|all|staff|crew|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|many|most(?! often)|some|several|group|who|jury|public)\b|(?<!\p{Ll})\p{Ll}{2,}[^su’'\s]s\b|(?:(?<!\p{L})\p{Lu}\p{L}+|\bher|\bhis) and \p{L}/u;
/** "Chelsea have lost their captain": a club, a firm, a country. */
const CAPITALISED =
  /(?!(?:The|But|And|When|While|After|As|If|In|On|At|For|With|Yet|So|Now|This|That|These|Those|Most often|Often|Sometimes|Instead|Today|\p{Lu}\p{Ll}+ly)\b)\b\p{Lu}\p{L}+/u;
const THING =
  /\b(?:a|an|the|its|this|that|their|his|her|no|another|every|each|any|one) \p{L}|\p{Lu}\p{L}{2,}/u;

/** The pronouns of a sentence that nothing before them in the sentence explains. Whoever speaks and is spoken to does not count. */
export function openPronounsIn(text: string): Reference[] {
  const found: Reference[] = [];
  const seen = new Set<string>();
  const phrase = OPENING_PHRASE.exec(text)?.[0].length ?? 0;
  for (const match of allMatches(text, THIRD_PERSON)) {
    const word = match[0].toLowerCase();
    const gender = GENDER[word];
    const key: string = gender ?? (/^it/u.test(word) ? 'it' : 'they');
    if (seen.has(key)) continue;
    const before = text.slice(0, match.index);
    if (gender !== undefined) {
      const scope = match.index < phrase && match.index > 0 ? text.slice(0, phrase + 60) : before;
      // "Oslo has nine ferries, he said": somebody says it whom this sentence does not name.
      const isSpeaker = /, $/u.test(before) && SPEAKS_AT_END.test(text.slice(match.index + word.length));
      // "A former mayor, he sold": what he is, and not who.
      if (
        isSpeaker ||
        /^(?:An?|The|Once|Now|Formerly|Born|Known|Raised|Educated|Also) [^,]{2,90}, $/u.test(before) ||
        (AS_SOMEBODY.test(before) && !hasFiniteVerb(before)) ||
        isNotItsSubject(word, { before, behind: text.slice(match.index + word.length) })
      ) {
        found.push({ kind: 'person', text: match[0], gender });
        seen.add(key);
        continue;
      }
      // "The ferry of Ada Park is safe," he said: whom the quotation names is not who says it.
      if (namesSomebody(/["”] $/u.test(before) ? withoutQuotations(before) : scope, gender)) continue;
      found.push({ kind: 'person', text: match[0], gender });
    } else if (key === 'it') {
      if (EXPLETIVE.test(text.slice(match.index))) continue;
      if (SAID_OF_IT.test(before)) {
        found.push({ kind: 'thing', text: match[0] });
        seen.add(key);
        continue;
      }
      if (
        THING.test(
          match.index < phrase && match.index > 0
            ? text.slice(1, phrase + 40)
            : before.replace(/^\p{Lu}\p{L}*/u, ''),
        )
      )
        continue;
      if (
        /^\p{Lu}\p{L}{2,}/u.test(before) &&
        !/^(?:The|But|And|When|While|After|As|If|In|On|At|For|From|To|By|Because|Although|Though|Since|Until|Unlike|Like|Despite|Once|Among|With|Yet|So|Now|This|That|These|Those|Each|Every|Then|Here|There|Last|Next|Even|Still|Instead|Not|Today|Only|Perhaps|Maybe|Later|Earlier|Soon|Some|Many|Most|Such|Like)\b/u.test(
          before,
        )
      )
        continue;
      found.push({ kind: 'thing', text: match[0] });
    } else {
      // '"It sank," they said': whoever speaks is not who is spoken of.
      if (/["”] $/u.test(before) && SPEAKS_AT_END.test(text.slice(match.index + word.length))) {
        found.push({ kind: 'thing', text: match[0] });
        seen.add(key);
        continue;
      }
      const scope = match.index < phrase && match.index > 0 ? text.slice(0, phrase + 60) : before;
      if (isNotItsSubject(word, { before, behind: text.slice(match.index + word.length) })) {
        found.push({ kind: 'thing', text: match[0] });
        seen.add(key);
        continue;
      }
      if (SEVERAL_PEOPLE.test(scope) || CAPITALISED.test(scope)) continue;
      // "A singer said they": one person of any kind.
      if (speaksOfSomebody(before, 'he') || speaksOfSomebody(before, 'she')) continue;
      found.push({ kind: 'thing', text: match[0] });
    }
    seen.add(key);
  }
  return found;
}

/** "As the mother of a sailor, she": what she is, and not who. */
const AS_SOMEBODY = /^As (?:an?|the|one) [^,]{2,70}, $/u;
/** "A Marine convicted for his role", "Each pupil brought her own". */
const ANYBODY =
  /\b(?:[Aa]n? \d{1,3}-year-old|[Aa]n?|[Ee]very|[Ee]ach|[Nn]o|[Oo]ne|[Aa]nother) \p{L}|\b(?:one|who|whoever|anyone|someone|nobody|everyone)\b/u;

function namesSomebody(text: string, gender: Gender): boolean {
  return ANYBODY.test(text) || speaksOfSomebody(text, gender) || runsIn(text).length > 0 || opensOnName(text);
}

/** "Park said": a surname that is an everyday word. */
function opensOnName(text: string): boolean {
  const [word = ''] = text.split(' ', 1);
  return (
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    !isFunctionWord(word.toLowerCase()) &&
    opensOnVerb(text.slice(word.length))
  );
}
