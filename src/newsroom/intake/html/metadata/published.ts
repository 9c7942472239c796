import { attributeOf, elementsIn, wordsIn } from '../tree/html-tree';
import { ldList, ldText, type LdNode } from './json-ld';
import type { PageFacts } from './page-facts';

const NAMES = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'article:published', 'datepublished',
  'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date',
  'date', 'dc.date', 'dc.date.issued', 'dc.date.created', 'dcterms.created', 'dcterms.date', 'dcterms.issued', 'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime', 'article.published', 'originalpublicationdate', 'last-modified', 'og:updated_time', 'article:modified_time',
]; // prettier-ignore

/**
 * When the story first came out, ISO 8601 with a zone; null when the page does not say. A day
 * without an hour is its beginning, an hour without a zone is taken for UTC, as most sites of the kind mean it.
 */
export function publishedOf({ root, story, nodes, meta }: PageFacts): string | null {
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
    ...NAMES.slice(-3).map((name) => meta.first(name)),
  ].filter((text) => text !== '');
  const times = told.flatMap((text) => isoTime(text) ?? []);
  const [first] = times;
  if (first === undefined) return null;
  const tagged = NAMES.flatMap((name) => isoTime(meta.first(name)) ?? []);
  return tagged.find((time) => isWholeMinuteOf(time, first)) ?? first;
}

/** Where JSON-LD has the second and the meta tags the minute, the minute is what an editor set. */
const isWholeMinuteOf = (time: string, exact: string): boolean =>
  Date.parse(time) % MINUTE_MS === 0 &&
  Date.parse(exact) - Date.parse(time) === Date.parse(exact) % MINUTE_MS;

const MINUTE_MS = 60_000;

const isUpdate = (name: string): boolean => /updat|modif/iu.test(name);

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
  const day = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(clean);
  if (day !== null) return legal(`${clean}T00:00:00Z`);
  if (/(?:GMT|UTC|[+-]\d{2}:?\d{2})(?: \([^()]*\))?$/u.test(clean) && /\d{4}/u.test(clean)) {
    const ms = Date.parse(clean);
    return Number.isNaN(ms) ? null : new Date(ms).toISOString().replace('.000Z', 'Z');
  }
  return null;
}

function zoneOf(zone: string): string {
  if (/^[zug]/iu.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

const legal = (iso: string): string | null => (Number.isNaN(Date.parse(iso)) ? null : iso);
