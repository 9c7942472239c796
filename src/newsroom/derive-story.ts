import type { Block, InShortItem, SummaryBullet } from './article/article';
import { problemsInInput } from './input/article-input';
import { paragraphsOf } from './article/body';
import type { HouseStyle } from './house-style';
import { inShort } from './in-short/in-short';
import { plainParagraphs } from './article/plain-body';
import { blocker, type Problem } from './problem';
import { slugFor } from './slug/slug';
import { teaserOf } from './article/teaser';

export interface DerivedStory {
  id: string | number;
  /** What the headline would like to be called; namesakes are told apart where slugs are claimed, not here. */
  slug: string;
  inShort: InShortItem[];
  teaser: string;
  problems: Problem[];
}

/** Why a value is no story, in a plain sentence; `problems` names the fields. */
export interface StoryError {
  code: 'story.malformed';
  message: string;
  problems: Problem[];
}

/**
 * Slug, In Short and teaser of `{ id, locale?, headline?, standfirst?, bullets?, body }`, as a save would make them.
 *
 * `body` is plain text with blank lines between paragraphs, or Strapi's blocks; a bullet is text or
 * `{ text, label?, locked? }`. Texts over the length that a save accepts are a problem of the story; fields of the
 * wrong type are an error, all of them at once. Same value, same answer.
 */
export function deriveStory(value: unknown, style: HouseStyle): DerivedStory | { error: StoryError } {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return malformed([blocker([], 'story.not-object', 'A story must be an object.')]);
  }
  const story = value as Record<string, unknown>;
  const bullets = Array.isArray(story.bullets) ? story.bullets.map(asBullet) : story.bullets;
  const body = typeof story.body === 'string' ? undefined : story.body;
  const found = [
    ...problemsInFields(story),
    ...problemsInInput(
      { headline: story.headline, standfirst: story.standfirst, bullets, body },
      { bullets: 'bullets' }, // what an article calls `summaryBullets`
    ),
  ];
  const wrong = found.filter(({ code }) => code !== 'input.too-long' && code !== 'headline.blank');
  if (wrong.length > 0) return malformed(wrong);

  const id = story.id as string | number;
  const headline = String(story.headline ?? '');
  const standfirst = String(story.standfirst ?? '');
  const locale = String(story.locale ?? '') || style.defaultLocale;
  const paragraphs =
    typeof story.body === 'string'
      ? plainParagraphs(story.body)
      : paragraphsOf((story.body ?? []) as Block[]);
  const { items, problems } = inShort(
    { headline, standfirst, paragraphs, bullets: (bullets ?? []) as SummaryBullet[], locale },
    style.inShort,
  );
  return {
    id,
    slug: slugFor(headline.trim() === '' ? String(id) : headline, { locale, ...style.slug }),
    inShort: items,
    teaser: teaserOf({ standfirst, inShort: items, paragraphs, locale }),
    problems: [...found, ...problems.map(inOurFields)],
  };
}

function asBullet(bullet: unknown): unknown {
  if (typeof bullet === 'string') return { text: bullet, label: '', locked: false };
  if (bullet === null || typeof bullet !== 'object' || Array.isArray(bullet)) return bullet;
  const { text, label, locked } = bullet as Record<string, unknown>;
  return { text: text ?? '', label: label ?? '', locked: locked === true };
}

function problemsInFields({ id, locale, body }: Record<string, unknown>): Problem[] {
  const found: Problem[] = [];
  const hasId = (typeof id === 'string' && id !== '') || (typeof id === 'number' && Number.isFinite(id));
  if (!hasId) found.push(blocker(['id'], 'story.no-id', 'A story needs an id: text or a number.'));
  if (typeof id === 'number' && Number.isInteger(id) && !Number.isSafeInteger(id)) {
    found.push(
      blocker(['id'], 'story.id-too-long', 'An id of so many digits is not kept whole; write it as text.'),
    );
  }
  if (locale !== undefined && locale !== null && typeof locale !== 'string') {
    found.push(blocker(['locale'], 'input.not-text', 'The locale must be text.'));
  }
  if (body === undefined || body === null) {
    found.push(blocker(['body'], 'story.no-body', 'A story needs a body: plain text or a list of blocks.'));
  }
  return found;
}

/** Callers of this rule say `bullets` where an article says `summaryBullets`. */
const inOurFields = (one: Problem): Problem => ({
  ...one,
  path: one.path.map((step) => (step === 'summaryBullets' ? 'bullets' : step)),
});

const malformed = (problems: Problem[]): { error: StoryError } => ({
  error: {
    code: 'story.malformed',
    message: problems.map(({ message }) => message).join(' '),
    problems,
  },
});
