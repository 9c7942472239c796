import { attributeOf, elementsIn, isSmall, wordsIn, type HtmlElement } from '../tree/html-tree';
import { ldList, ldText, type LdNode } from './json-ld';
import type { PageFacts } from './page-facts';
import { printedDate } from './printed-date';

const NAMES = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'article:published', 'datepublished',
  'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date',
  'date', 'dc.date', 'dc.date.issued', 'dc.date.created', 'dcterms.created', 'dcterms.date', 'dcterms.issued', 'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime', 'article.published', 'originalpublicationdate', 'last-modified', 'og:updated_time', 'article:modified_time',
]; // prettier-ignore

/**
 * When the story first came out, ISO 8601 with a zone; null when the page does not say. Machines are asked first, then
 * what is printed for readers. A day without an hour is its beginning, an hour without a zone is taken for UTC, as most
 * sites of the kind mean it, unless the page has the same hour with its zone elsewhere.
 */
export function publishedOf({ root, story, nodes, meta }: PageFacts, locale: string): string | null {
  const printed = [...elementsIn(root)].filter(({ name }) => name === 'time');
  const told = [
    ...ldList(story['datePublished']).map(ldText),
    ...ldList(story['dateCreated']).map(ldText),
    ...NAMES.slice(0, -3).map((name) => meta.first(name)),
    ...nodes.flatMap((node: LdNode) => ldList(node['datePublished'])).map(ldText),
    ...[...elementsIn(root)]
      .filter((element) => attributeOf(element, 'itemprop') === 'datePublished')
      .map(
        (element) => attributeOf(element, 'content') || attributeOf(element, 'datetime') || wordsIn(element),
      ),
    ...printed
      .filter((element) => !isUpdate(attributeOf(element, 'class')))
      .map((element) => attributeOf(element, 'datetime')),
  ].filter((text) => text !== '');
  const times = told.flatMap((text) => isoTime(text) ?? []);
  const [first] = times;
  if (first !== undefined) return withZone(first, told) ?? withMinute(first, meta) ?? first;
  const inWords = told.map((text) => printedDate(text, locale)).find((time) => time !== null);
  const updated = NAMES.slice(-3).flatMap((name) => isoTime(meta.first(name)) ?? [])[0];
  return inWords ?? printedFor(root, locale) ?? updated ?? null;
}

/** Where the JSON-LD leaves the zone out, and something else has the same hour with it. */
function withZone(time: string, told: readonly string[]): string | null {
  const bare = (text: string) => text.slice(0, 16).replace(' ', 'T');
  const isBare = told.some((text) => isoTime(text) === time && !ZONED.test(text.trim()));
  if (!isBare) return null;
  const zoned = told.find((text) => ZONED.test(text.trim()) && bare(text.trim()) === bare(time));
  return zoned === undefined ? null : isoTime(zoned);
}

const ZONED = /\d:?\d{2}(?:Z|[+-]\d{2}:?\d{2})$/iu;

/** Where JSON-LD has the second and the meta tags the minute, the minute is what an editor set. */
function withMinute(time: string, meta: PageFacts['meta']): string | null {
  const tagged = NAMES.flatMap((name) => isoTime(meta.first(name)) ?? []);
  return tagged.find((one) => isWholeMinuteOf(one, time)) ?? null;
}

/** Where pages print the date of a story, the first of such places that holds one. */
function printedFor(root: HtmlElement, locale: string): string | null {
  let seen = 0;
  let updated: string | null = null;
  for (const element of elementsIn(root, ({ name }) => !ELSEWHERE.has(name))) {
    const label = `${attributeOf(element, 'class').slice(0, 500)} ${attributeOf(element, 'id')}`;
    if (element.name !== 'time' && !DATED.test(label.replace(/(?<=[a-z])(?=[A-Z])/gu, '-'))) continue;
    seen += 1;
    if (seen > MOST_PLACES) break;
    const line = isSmall(element) ? wordsIn(element) : '';
    const time = line.length > LONGEST_LINE ? null : printedDate(line, locale);
    if (time !== null && !isUpdate(`${label} ${line.slice(0, 40)}`)) return time;
    updated ??= time;
  }
  return updated;
}

const MOST_PLACES = 40;
const LONGEST_LINE = 200;
const ELSEWHERE: ReadonlySet<string> = new Set(['script', 'style', 'nav', 'footer', 'aside', 'table']);
const DATED =
  /(?:^|[\s_-])(?:date|datum|fecha|data|dato|published|publish|pubdate|timestamp|time|datetime|posted|postdate|articledate|dateline)(?:[\s_-]|$)/iu;

const isWholeMinuteOf = (time: string, exact: string): boolean =>
  Date.parse(time) % MINUTE_MS === 0 &&
  Date.parse(exact) - Date.parse(time) === Date.parse(exact) % MINUTE_MS;

const MINUTE_MS = 60_000;

const isUpdate = (name: string): boolean => UPDATED.test(name);

const UPDATED =
  /updat|modif|aktualis|actualiz|actualis|aggiorna|bijgewerkt|opdater|oppdater|uppdater|atualiz|edited|corrected/iu;

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:T|\s|,\s)\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/iu;

/** A time of a page as ISO 8601 with its zone, or null for what is no whole time. */
export function isoTime(text: string): string | null {
  const clean = (text.slice(0, 80).trim().split('[', 1)[0] ?? '').trim();
  const match = ISO.exec(clean);
  if (match !== null) {
    const [, year, month, day, hour, minute, second = '00', fraction, zone] = match;
    const ms = fraction === undefined ? '' : `.${fraction.slice(0, 3).padEnd(3, '0')}`;
    if (zone === undefined) return legal(`${year}-${month}-${day}T${hour}:${minute}:${second}${ms}Z`);
    return legal(`${year}-${month}-${day}T${hour}:${minute}:${second}${ms}${zoneOf(zone)}`);
  }
  const day = /^(\d{4})-?(\d{2})-?(\d{2})$/u.exec(clean);
  if (day !== null) return legal(`${day[1]}-${day[2]}-${day[3]}T00:00:00Z`);
  if (/^\d{10}(?:\d{3})?$/u.test(clean)) return withoutMs(Number(clean.padEnd(13, '0')));
  if (/(?:GMT|UTC|[+-]\d{2}:?\d{2})(?: \([^()]*\))?$/u.test(clean) && /\d{4}/u.test(clean)) {
    const ms = Date.parse(clean);
    return Number.isNaN(ms) ? null : withoutMs(ms);
  }
  return null;
}

function zoneOf(zone: string): string {
  if (/^[zug]/iu.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

const withoutMs = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

/** Nothing, as databases write it: the year 1, and the beginning of 1970. */
const legal = (iso: string): string | null =>
  Number.isNaN(Date.parse(iso)) || Number(iso.slice(0, 4)) < FIRST_YEAR || Date.parse(iso) === 0 ? null : iso;

const FIRST_YEAR = 1600;
