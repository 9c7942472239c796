import type { Core } from '@strapi/strapi';
import type { Luck } from './luck';

/** Where a walk may begin: an address and the model behind it. */
export interface Root {
  address: string;
  uid: string;
}

export const DEPTH = 4;

export const OPERATORS = [
  '$eq',
  '$eqi',
  '$ne',
  '$nei',
  '$in',
  '$notIn',
  '$lt',
  '$lte',
  '$gt',
  '$gte',
  '$between',
  '$contains',
  '$notContains',
  '$containsi',
  '$notContainsi',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
  '$null',
  '$notNull',
];
const ALL_MODELS_HAVE = ['id', 'documentId', 'createdAt', 'updatedAt'];
const WHOLE = [
  'status=draft',
  'status=published',
  'locale=*',
  'locale=fr',
  'locale=en',
  'publicationFilter=modified',
];
const MORE = [
  'publicationFilter=never-published-document',
  'publicationFilter=published-without-draft',
  'hasPublishedVersion=false',
  'hasPublishedVersion=true',
  'pagination[withCount]=true',
  'pagination[pageSize]=1',
  '_q=Mirabel',
  '_q=secret',
  '_q=2031',
  '_q=Stopped',
];

interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

/** Relations and components on the way, and the field at its end. */
interface Walk {
  way: string[];
  leaf: string;
  /** Every field at the end, and every relation there. */
  ends: { fields: string[]; relations: string[] };
}

const targetOf = ({ type, target, component }: Attribute): string | null => {
  if (type === 'media') return 'plugin::upload.file';
  if (type === 'component') return component ?? null;
  if (type !== 'relation') return null;
  return target ?? 'api::article.article'; // a relation to anything: whatever it is taken for
};

function walkFrom(strapi: Core.Strapi, uid: string, luck: Luck): Walk {
  const way: string[] = [];
  let at = uid;
  for (let depth = luck.below(DEPTH + 1); depth > 0; depth -= 1) {
    const relations = relationsOf(strapi, at);
    if (relations.length === 0) break;
    // Half of the walks make for what has drafts; the others go anywhere.
    const drafts = relations.filter(
      ({ to }) => to === 'api::article.article' || to === 'article.related-link',
    );
    const step = luck.one(drafts.length > 0 && luck.happens(0.5) ? drafts : relations);
    way.push(step.name);
    at = step.to;
  }
  const relations = relationsOf(strapi, at).map(({ name }) => name);
  const fields = fieldsOf(strapi, at);
  return { way, leaf: luck.one(fields), ends: { fields, relations } };
}

const attributesOf = (strapi: Core.Strapi, uid: string): [string, Attribute][] => {
  const model = strapi.getModel(uid as never) as unknown as
    { attributes: Record<string, Attribute> } | undefined;
  return Object.entries(model?.attributes ?? {});
};

const relationsOf = (strapi: Core.Strapi, uid: string) =>
  attributesOf(strapi, uid).flatMap(([name, attribute]) => {
    const to = targetOf(attribute);
    return to === null ? [] : [{ name, to }];
  });

const fieldsOf = (strapi: Core.Strapi, uid: string): string[] => [
  ...ALL_MODELS_HAVE,
  ...attributesOf(strapi, uid).flatMap(([name, attribute]) => (targetOf(attribute) ? [] : [name])),
];

const keys = (names: readonly string[]): string => names.map((name) => `[${name}]`).join('');
const populated = (names: readonly string[]): string => names.map((name) => `[${name}]`).join('[populate]');

/** One question over REST: a walk of up to four relations, and one or two ways to ask at its end. */
export function restQuestion(
  strapi: Core.Strapi,
  { roots, values, luck }: { roots: readonly Root[]; values: readonly string[]; luck: Luck },
): string {
  const { address, uid } = luck.one(roots);
  const parts: string[] = [];
  for (let times = 1 + luck.below(2); times > 0; times -= 1) {
    parts.push(askedOf(walkFrom(strapi, uid, luck), { values, luck }));
  }
  if (luck.happens(0.3)) parts.push(luck.one([...WHOLE, ...MORE]));
  if (luck.happens(0.1)) parts.push(luck.one(['populate=*', 'fields=*', 'sort=id:desc']));
  return `${address}?${parts.map((part) => encodeURI(part).replaceAll('+', '%2B')).join('&')}`;
}

function askedOf(
  { way, leaf, ends }: Walk,
  { values, luck }: { values: readonly string[]; luck: Luck },
): string {
  const value = luck.one(values);
  const operator = luck.one(OPERATORS);
  const list = operator === '$in' || operator === '$notIn' ? '[0]' : '';
  const compared =
    operator === '$between'
      ? (end: string) => `${end}[$between][0]=${value}&${end}[$between][1]=${luck.one(values)}`
      : (end: string) => `${end}[${operator}]${list}=${operator.endsWith('ull') ? 'true' : value}`;
  const end = luck.happens(0.15) && ends.relations.length > 0 ? luck.one(ends.relations) : leaf;
  const comparison = compared(keys([...way, end]));
  const direction = luck.one(['asc', 'desc']);
  const chain = populated(way);
  switch (luck.below(way.length > 0 ? 14 : 6)) {
    case 0:
    case 1:
      return each(comparison, (one) => `filters${one}`);
    case 2:
      return each(
        comparison,
        (one) =>
          `filters${luck.one(['[$and][0]', '[$or][0]', '[$not]', '[$and][0][$or][0]', '[$or][1][$not]'])}${one}`,
      );
    case 3:
      return `sort=${[...way, end].join('.')}:${direction}`;
    case 4:
      return luck.happens(0.5)
        ? `sort${keys([...way, end])}=${direction}`
        : `sort[0]=${[...way, end].join('.')}:${direction}`;
    case 5:
      return way.length === 0 ? `fields[0]=${end}` : each(comparison, (one) => `filters${one}`);
    case 6:
      return `populate=${[...way, end].join('.')}`;
    case 7:
      return `populate${chain}[fields][0]=${end}`;
    case 8:
      return each(compared(`[${end}]`), (one) => `populate${chain}[filters]${one}`);
    case 9:
      return `populate${chain}[sort]=${end}:${direction}`;
    case 10:
      return `populate${chain}[count]=true`;
    case 11:
      return `populate${chain}[populate]=*`;
    case 12:
      return `populate${chain}[${luck.one(['status', 'locale', 'publicationFilter', '_q'])}]=${luck.one(['draft', 'fr', '*', 'modified', value])}`;
    default:
      return `populate${chain}[populate][${luck.one(ends.relations.length > 0 ? ends.relations : [end])}]=true`;
  }
}

const each = (asked: string, made: (one: string) => string): string => asked.split('&').map(made).join('&');
