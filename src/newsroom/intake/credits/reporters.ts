import type { Credit } from '../../article/article';
import type { Labels } from '../pasted/labels';
import type { Page } from '../pasted/page';
import { isStaffLine } from './staff-line';

const LONGEST_CREDIT_LINE = 400;
/** "Ada Park", "Ida van den Berg": capitals but for the small words inside a name. */
const NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:(?:al|bin|da|de|del|della|den|der|di|du|el|ibn|la|le|van|von|y)|\p{Lu}[\p{L}.’'-]*)){0,4}$/u;
const PLACE = /^\p{Lu}[\p{L}\p{M}., ’'-]{1,60}$/u;
/** "CNN’s Ada Park", "The Post’s Ada Park": whose reporter it is. */
const HOUSE = /^(?:The )?\p{Lu}[\p{L}]{1,20}[’']s (?=\p{Lu}[\p{L}.’'-]* \p{Lu})/u;
const CONTRIBUTED =
  /^(.{3,200}?) contributed(?: reporting)?(?: to this (?:report|story|article))?(?: from (.{2,60}?))?\.?$/iu;
const REPORTING_BY =
  /^\(?(?:additional )?reporting by (.{3,300}?)(?:[;.]\s*(?:additional|editing|writing|graphics).*|[.)]*)$/iu;

const NO_PLACE = 'the article has no place for who edited it';

/** Lines that say who reported from where, and those that name editors or translators only. Answers the credits and the last such line, or -1. */
export function takeReporters(page: Page, labels: Labels): { credits: Credit[]; lastLine: number } {
  const credits: Credit[] = [];
  let lastLine = -1;
  for (const index of page.free(1)) {
    const text = page.lines[index]?.text ?? '';
    if (text.length > LONGEST_CREDIT_LINE) continue;
    const found = creditsIn(text, labels);
    if (found.length === 0) {
      if (!isStaffLine(text)) continue;
      page.take(index, { kind: 'dropped', what: 'editors', note: NO_PLACE });
      lastLine = index;
      continue;
    }
    const who = found.map(({ name, place }) => (place === '' ? name : `${name}: ${place}`)).join('; ');
    page.take(index, { kind: 'recognised', what: 'reporters', note: who });
    const editing = /\b(?:editing|writing|graphics) by [^;]{2,200}/iu.exec(text)?.[0];
    if (editing !== undefined)
      page.remark(index, {
        kind: 'dropped',
        what: 'editors',
        text: editing,
        note: NO_PLACE,
      });
    credits.push(...found);
    lastLine = index;
  }
  return { credits: distinct(credits), lastLine };
}

/** The reporters a line names, or none when it is no credit line. */
export function creditsIn(line: string, labels: Labels): Credit[] {
  const sentences = creditSentences(line.replace(/\s+/gu, ' ').trim(), labels);
  const found = sentences.map((sentence) => creditsInSentence(sentence, labels));
  return found.every((credits) => credits.length > 0) ? found.flat() : [];
}

/**
 * "Ada Park reported from St. Louis. Lee Moon contributed from Leeds." as two: a new one begins only where a stop is
 * followed by words with a verb of their own. The stop of an initial ("J. Moon") ends nothing.
 */
function creditSentences(text: string, { reportedFrom }: Labels): string[] {
  const verbs = [...reportedFrom, 'contributed'].map((verb) => ` ${verb} `);
  const out: string[] = [];
  for (const piece of text.split(/(?<=\.)(?<!(?<![\p{L}.])\p{Lu}\.) (?=\p{Lu})/u)) {
    const isNew = out.length === 0 || verbs.some((verb) => piece.includes(verb));
    if (isNew) out.push(piece);
    else out[out.length - 1] += ` ${piece}`;
  }
  return out;
}

/** "…, and Ida Berg from Rome" leaves out the verb that stands before it. */
const WITHOUT_VERB =
  /((?:;|,| and| while) )(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}) from (?=\p{Lu})/gu;

function creditsInSentence(text: string, { reportedFrom }: Labels): Credit[] {
  const verb = reportedFrom.find((words) => text.includes(` ${words} `));
  if (verb !== undefined) {
    const whole = text.replace(
      WITHOUT_VERB,
      (_all, joint: string, name: string) => `${joint}${name} ${verb} `,
    );
    return reportedFromIn(whole, verb);
  }
  const reporting = REPORTING_BY.exec(text);
  if (reporting !== null) return inPlaces(reporting[1] ?? '');
  const contributed = CONTRIBUTED.exec(text);
  if (contributed !== null) return allOrNone(names(contributed[1] ?? ''), contributed[2] ?? '');
  return [];
}

/** "A reported from X, and B and C reported from Y, Z." The names before each verb end the place before them. */
function reportedFromIn(text: string, verb: string): Credit[] {
  const parts = text.replace(/\.$/u, '').split(` ${verb} `);
  const out: Credit[] = [];
  let who = names(parts[0] ?? '');
  for (const [at, part] of parts.slice(1).entries()) {
    const isLast = at === parts.length - 2;
    const cut = isLast ? { place: part, next: '' } : splitAtNames(part);
    const found = allOrNone(who, cut.place);
    if (found.length === 0) return [];
    out.push(...found);
    who = names(cut.next);
  }
  return out;
}

/** "Hong Kong, and Stella Kim": the place, and who comes next. */
function splitAtNames(part: string): { place: string; next: string } {
  const joints = [...part.matchAll(/(?:(?<!\s)\s+)?(?:;|,? (?:and|while|und|et|y|e)|,) (?:and )?/giu)];
  const strong = joints.filter((joint) => /[;]|, ?(?:and|while|und|et|y|e) /iu.test(joint[0]));
  const joint = strong[0] ?? joints.at(-1);
  if (joint === undefined) return { place: part, next: '' };
  return { place: part.slice(0, joint.index), next: part.slice(joint.index + joint[0].length) };
}

/** "Ada Park in Oslo, Lee Moon and Ida Berg in Bergen". */
function inPlaces(text: string): Credit[] {
  const out: Credit[] = [];
  let waiting: string[] = [];
  for (const part of text.split(/,? and |[,;] /u)) {
    const [who = '', place = ''] = part.split(/ in (?=\p{Lu})/u);
    waiting.push(who.trim());
    if (place === '') continue;
    out.push(...allOrNone(waiting, place));
    waiting = [];
  }
  return [...out, ...allOrNone(waiting, '')];
}

const names = (text: string): string[] =>
  text
    .replace(/^(?:and|und|et|y|e) /iu, '')
    .split(/,? (?:and|und|et|y|e) |, |; /iu)
    .map((name) => name.trim().replace(HOUSE, ''))
    .filter((name) => name !== '');

/** One word that is no name makes the whole line a sentence of the story. */
function allOrNone(who: readonly string[], place: string): Credit[] {
  const where = place.trim();
  if (who.length === 0 || !who.every((name) => NAME.test(name))) return [];
  if (where !== '' && (!PLACE.test(where) || / (?:from|contributed) /u.test(where))) return [];
  return who.map((name) => ({ name, place: where }));
}

const distinct = (credits: readonly Credit[]): Credit[] =>
  credits.filter(
    (credit, at) =>
      credits.findIndex((other) => other.name === credit.name && other.place === credit.place) === at,
  );
