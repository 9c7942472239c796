import { plainText } from '../plain-text';
import type { Incoming, IncomingImage } from '../incoming-story';
import { wireStory } from './wire-story';

type Fields = Record<string, unknown>;

/** An item of ninjs 3.1, and of 1 and 2, whose fields are called and written otherwise. */
export function ninjsStory(value: unknown, locale: string): Incoming {
  if (!isFields(value)) return { error: { code: 'wire.malformed', message: 'A ninjs item is an object.' } };
  const item = lowered(value);
  const type = text(item.type) || text(item.contenttype);
  if (/^(?:picture|video|audio|graphic|component|composite|planning)$/u.test(type)) {
    return { error: { code: 'left-out.type', message: `An item of the type "${type}" is no story.` } };
  }
  const html = byType(item.bodies, /html|nitf|xml/u) || text(item.body_html) || text(item.body_xhtml);
  const subjects = list(item.subjects ?? item.subject);
  const isSection = ({ rel }: Fields) => text(rel) === 'section';
  return wireStory(
    {
      kind: 'ninjs',
      line: 1,
      item: text(item.uri) || text(item.guid),
      version: text(item.version) || text(item.versioncreated),
      sourceName: publisherOf(item),
      url: text(list(item.renditions).find((one) => /html/u.test(text(one.contenttype)))?.href),
      language: text(item.language),
      headline: plainText(main(item.headlines) || text(item.headline) || text(item.title)),
      standfirst: plainText(standfirstOf(item)),
      bullets: list(item.descriptions)
        .filter(({ role }) => text(role) === 'summary')
        .map((one) => plainText(text(one.value))),
      byline: bylineOf(item),
      section: plainText(names(subjects.filter(isSection))[0] ?? ''),
      tags: [
        subjects.filter((one) => !isSection(one)),
        item.people ?? item.person,
        item.places ?? item.place,
      ].flatMap(names),
      dateline: text(item.located),
      at: text(item.firstcreated) || text(item.contentcreated) || text(item.versioncreated),
      html,
      text: html === '' ? byType(item.bodies, /./u) || text(item.body_text) : '',
      images: picturesIn(item.associations),
      notes: [
        ...(text(item.ednote) === '' ? [] : [text(item.ednote)]),
        ...(text(item.embargoed) === '' ? [] : [`embargo until ${text(item.embargoed)}`]),
        ...(text(item.usageterms) === '' ? [] : [`terms of use: ${text(item.usageterms)}`]),
      ],
      isWithdrawn: /^(?:cancel(?:l?ed)|withheld)$/u.test(text(item.pubstatus)),
    },
    locale,
  );
}

/** Version 3 writes `versionCreated` where 1 and 2 write `versioncreated`. */
const lowered = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));

function publisherOf(item: Fields): string {
  const sources = list(item.infosources);
  const publisher = sources.find(({ role }) => /publisher|provider|source/u.test(text(role)));
  return (
    text(publisher?.name) ||
    text(item.copyrightholder) ||
    names(item.provider)[0] ||
    names(sources)[0] ||
    text(item.provider)
  );
}

function standfirstOf(item: Fields): string {
  const all = list(item.descriptions).filter(
    ({ role }) => !/^(?:summary|correction|teaser)$/u.test(text(role)),
  );
  const one = all.find(({ role }) => text(role) === 'standfirst') ?? all[0];
  return text(one?.value) || text(item.description_text) || text(item.description_html);
}

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const text = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
const list = (value: unknown): Fields[] =>
  (Array.isArray(value) ? value : isFields(value) ? Object.values(value) : []).filter(isFields).map(lowered);

/** Of several headlines the one for the main use, else the first. */
function main(value: unknown): string {
  const all = list(value);
  const one = all.find(({ role }) => /^(?:main|)$/u.test(text(role))) ?? all[0];
  return text(one?.value);
}

const byType = (bodies: unknown, type: RegExp): string =>
  text(list(bodies).find((body) => type.test(text(body.contenttype) || 'text/plain'))?.value);

const names = (value: unknown): string[] =>
  list(value).flatMap(({ name, headline }) => text(name) || text(headline) || []);

function bylineOf(value: Fields): string[] {
  const people = [...list(value.people), ...list(value.infosources)]
    .filter(({ rel, role }) => /creator|author|byline/u.test(`${text(rel)} ${text(role)}`))
    .flatMap(({ name }) => text(name) || []);
  if (people.length > 0) return people;
  return bylineNames(text(value.byline) || text(value.by));
}

/** "By Ada Park and Lee Moon" names two. */
export const bylineNames = (byline: string): string[] =>
  plainText(byline)
    .replace(/^by\s/iu, '')
    .split(/\s(?:and|und|et|y|og|och|&)\s|,\s?/u)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length <= 120);

function picturesIn(associations: unknown): IncomingImage[] {
  return list(associations).flatMap((one): IncomingImage[] => {
    if (text(one.type) !== 'picture') return [];
    const renditions = list(one.renditions).sort((a, b) => Number(b.width ?? 0) - Number(a.width ?? 0));
    const url = text(renditions.find(({ href }) => /^https?:/u.test(text(href)))?.href);
    if (url === '') return [];
    const words = {
      alternativeText: '',
      caption: plainText(main(one.descriptions) || text(one.description_text)),
    };
    return [{ url, ...words, credit: text(one.byline) || text(one.copyrightholder), role: 'lead' }];
  });
}
