import type { Documented } from './documented';

type Luck = (below: number) => number;

export interface Request {
  path: string;
  method: string;
  body?: string;
  headers: Record<string, string>;
}

const STRANGE = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1e9',
    'null',
    'true',
    '[]',
    '{}',
    '../..',
    '%',
    '%00',
    '%ff',
    "' or 1=1 --",
    '"',
    '*',
  ],
  ...[
    '北京',
    'Ёлка',
    'حكومة',
    '😀',
    '\u202e',
    'a'.repeat(300),
    '<script>',
    '2026-01-01',
    '9999999999999999~x',
    'id:asc',
  ],
];

/**
 * One request as the document allows it, or nearly: known names with values that fit or do not, parts that are left out,
 * bodies of the right shape with something else in them.
 */
export function randomRequest(operation: Documented, known: Record<string, string[]>, luck: Luck): Request {
  const pick = <T>(list: readonly T[]): T => list[luck(list.length)]!;
  const value = (parameter: Documented['parameters'][number]): string => {
    const { schema, name, example } = parameter;
    const roll = luck(10);
    if (roll < 4) return pick([...(known[name] ?? []), String(example ?? 'x')]);
    if (roll < 7 && schema.enum) return String(pick(schema.enum));
    if (roll < 7 && schema.type === 'integer') return String(luck(150) - 5);
    return pick(STRANGE);
  };
  let path = operation.path;
  const query = new URLSearchParams();
  const headers: Record<string, string> = {};
  for (const parameter of operation.parameters) {
    if (parameter.in === 'path') {
      path = path.replace(`{${parameter.name}}`, encodeURIComponent(value(parameter) || 'x'));
    } else if (parameter.in === 'header') {
      if (luck(4) === 0) headers[parameter.name] = pick(['*', '"x"', 'W/"x"', 'key-1']);
    } else if (parameter.required ? luck(10) > 0 : luck(3) === 0)
      query.append(parameter.name, value(parameter));
  }
  if (luck(20) === 0) query.append(pick(['colour', 'page', 'x[y]']), pick(STRANGE));
  const body = operation.body === null ? undefined : bodyFor(operation.body, luck, pick);
  if (body !== undefined) headers['content-type'] = 'application/json';
  const text = query.toString();
  return {
    path: `${path}${text && `?${text}`}`,
    method: operation.method,
    headers,
    ...(body === undefined ? {} : { body }),
  };
}

function bodyFor(
  { schema, example }: NonNullable<Documented['body']>,
  luck: Luck,
  pick: <T>(list: readonly T[]) => T,
) {
  const anything = (): unknown =>
    pick<unknown>([null, true, 0, -1.5, [], {}, [null], { a: 1 }, [{ text: 7 }], ...STRANGE]);
  if (luck(15) === 0) return pick(['', '{', 'null', '[]', '7', '{"data":', '{"data":null}', '{}']);
  const data = { ...((example as { data?: object }).data ?? {}) } as Record<string, unknown>;
  const names = Object.keys(schema.properties?.data?.properties ?? FIELDS);
  for (let more = luck(4); more > 0; more -= 1) data[pick(names.length > 0 ? names : FIELDS)] = anything();
  return JSON.stringify({ data });
}

const FIELDS = [
  ...[
    'headline',
    'slug',
    'standfirst',
    'body',
    'tags',
    'images',
    'relatedLinks',
    'section',
    'authors',
    'publishAt',
  ],
  ...['summaryBullets', 'credits', 'corrections', 'name', 'siteUrl', 'inShort', 'firstPublishedAt', 'colour'],
];
