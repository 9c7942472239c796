import { problemsInBody } from './body-input';
import { blocker, type Problem } from '../problem';
import { readTime, whyNoTime } from './read-time';
import { problemsInRelations } from './relation-input';
import { MOST_PROBLEMS, problemsAnywhere } from './unreadable-text';

/** Longest texts, in UTF-16 units. A headline fits PostgreSQL's `varchar(255)`. */
export const LIMITS = {
  headline: 255,
  slug: 255,
  standfirst: 1_000,
  dateline: 255,
  byline: 255,
  socialHeadline: 255,
  deskNotes: 5_000,
  tag: 80,
  tags: 50,
  bulletText: 500,
  bulletLabel: 120,
} as const;

const TEXT_FIELDS = [
  'headline',
  'slug',
  'standfirst',
  'dateline',
  'byline',
  'socialHeadline',
  'deskNotes',
] as const;
const BULLETS = 'summaryBullets';
const LIST_FIELDS = ['images', 'relatedLinks', 'credits', 'corrections'] as const;

/**
 * Everything wrong with the data of a write before Strapi sees it, all at once, each with its field path.
 *
 * Only fields that are present are judged, so a partial update is welcome; null and '' mean "empty" and pass, but a
 * headline of spaces is a mistake. The walk is a loop, not a recursion: 20,000 nested objects are an answer, not a
 * stack overflow. `bullets` is what the caller calls the field `summaryBullets`, so that the sentences name it right.
 */
export function problemsInInput(data: unknown, { bullets = BULLETS } = {}): Problem[] {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    return [blocker([], 'input.not-object', 'The data of a story must be an object.')];
  }
  const fields = data as Record<string, unknown>;
  return [
    ...problemsInTexts(fields),
    ...problemsInBody(fields.body),
    ...problemsInLists(fields, bullets),
    ...problemsInTags(fields.tags),
    ...problemsInRelations(fields),
    ...problemsAnywhere(fields),
  ].slice(0, MOST_PROBLEMS);
}

function problemsInTexts(fields: Record<string, unknown>): Problem[] {
  return TEXT_FIELDS.flatMap((name): Problem[] => {
    const value = fields[name];
    if (value === undefined || value === null || value === '') return [];
    if (typeof value !== 'string') return [blocker([name], 'input.not-text', `The ${name} must be text.`)];
    if (value.length > LIMITS[name]) {
      return [blocker([name], 'input.too-long', `The ${name} is longer than ${LIMITS[name]} characters.`)];
    }
    if (name === 'headline' && value.trim() === '') {
      return [blocker([name], 'headline.blank', 'The headline is only spaces.')];
    }
    return [];
  });
}

function problemsInLists(fields: Record<string, unknown>, bullets: string): Problem[] {
  return [bullets, ...LIST_FIELDS].flatMap((name): Problem[] => {
    const value = fields[name];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) return [blocker([name], 'input.not-list', `${name} must be a list.`)];
    return value.flatMap((item: unknown, index): Problem[] => {
      if (item === null || typeof item !== 'object' || Array.isArray(item)) {
        return [
          blocker([name, index], 'input.not-object', `Entry ${index + 1} of ${name} must be an object.`),
        ];
      }
      const entry = item as Record<string, unknown>;
      return name === bullets
        ? problemsInBullet(entry, [name, index])
        : (PROBLEMS_IN[name]?.(entry, index) ?? []);
    });
  });
}

function problemsInBullet(bullet: Record<string, unknown>, place: Problem['path']): Problem[] {
  const limits = { text: LIMITS.bulletText, label: LIMITS.bulletLabel };
  return (['text', 'label'] as const).flatMap((field): Problem[] => {
    const value = bullet[field];
    const path = [...place, field];
    if (value === undefined || value === null) return [];
    if (typeof value !== 'string')
      return [blocker(path, 'input.not-text', `The ${field} of a bullet must be text.`)];
    if (value.length <= limits[field]) return [];
    return [
      blocker(path, 'input.too-long', `The ${field} of a bullet is longer than ${limits[field]} characters.`),
    ];
  });
}

function problemsInLink({ url }: Record<string, unknown>, index: number): Problem[] {
  if (url === undefined || url === null || url === '') return [];
  const path = ['relatedLinks', index, 'url'];
  if (typeof url !== 'string')
    return [blocker(path, 'input.not-text', 'The URL of a related link must be text.')];
  if (/^https?:\/\/[^\s]+$/iu.test(url.trim()) && URL.canParse(url.trim())) return [];
  return [
    blocker(
      path,
      'related-links.bad-url',
      'The URL of a related link must be a full web address (https://…).',
    ),
  ];
}

function problemsInImage({ focus }: Record<string, unknown>, index: number): Problem[] {
  if (focus === undefined || focus === null) return [];
  const { x, y } = focus as { x?: unknown; y?: unknown };
  const isPart = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;
  if (isPart(x) && isPart(y)) return [];
  const message = 'The focus of a picture is { "x": …, "y": … }, each from 0 (left, top) to 1.';
  return [blocker(['images', index, 'focus'], 'input.not-focus', message)];
}

function problemsInCorrection({ at }: Record<string, unknown>, index: number): Problem[] {
  if (at === undefined || at === null || at === '') return [];
  const time = readTime(at);
  if ('ms' in time) return [];
  const message = whyNoTime('The time of a correction', time.wrong);
  return [blocker(['corrections', index, 'at'], 'input.not-date', message)];
}

const PROBLEMS_IN: Readonly<Record<string, (item: Record<string, unknown>, index: number) => Problem[]>> = {
  images: problemsInImage,
  relatedLinks: problemsInLink,
  corrections: problemsInCorrection,
};

function problemsInTags(tags: unknown): Problem[] {
  if (tags === undefined || tags === null) return [];
  if (!Array.isArray(tags)) return [blocker(['tags'], 'input.not-list', 'tags must be a list of words.')];
  if (tags.length > LIMITS.tags)
    return [blocker(['tags'], 'tags.too-many', `More than ${LIMITS.tags} tags.`)];
  return tags.flatMap((tag: unknown, index): Problem[] => {
    const name = typeof tag === 'object' && tag !== null ? (tag as { name?: unknown }).name : tag;
    if (typeof name !== 'string') return [blocker(['tags', index], 'input.not-text', 'A tag must be text.')];
    if (name.length <= LIMITS.tag) return [];
    return [blocker(['tags', index], 'input.too-long', `A tag is longer than ${LIMITS.tag} characters.`)];
  });
}
