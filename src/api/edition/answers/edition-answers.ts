import type { EditionPage, Publication } from '../../../newsroom/edition/edition';
import { newsArticleJsonLd, scriptJson } from '../../../newsroom/edition/json-ld';
import { ninjs } from '../../../newsroom/edition/ninjs';
import { tagCacheTag } from '../../../newsroom/paths';
import { isSlug } from '../../../newsroom/slug';
import type { EditionReads, ListQuery, StoryValidator, Validator } from '../../../stores/edition-reads';
import { failed, holds, notModified, ok, type Answer, type PublicRequest, type Publicly } from './answer';
import { bytesOf, listed, valueOf } from './bytes';
import { PAGE_SIZE, parametersFrom, placeToken } from './parameters';

export interface Needs {
  reads: EditionReads;
  cacheControl: string;
  /** The locale of requests that name none. */
  defaultLocale: () => string;
  /** What stories say about the newspaper, and the address that media files hang on. */
  masthead: () => Promise<{ publication: Publication; mediaUrl: string } & Validator>;
}

const FORMS = { 'json-ld': newsArticleJsonLd, ninjs } as const;
type Form = keyof typeof FORMS;

/** The public reads of editions; null for an address that is none of theirs. */
export function editionAnswers(needs: Needs): (request: PublicRequest) => Promise<Answer> | null {
  return (request) => {
    const [, root, slug, form, ...more] = request.path.split('/');
    if (root !== 'editions' || more.length > 0) return null;
    if (slug === undefined || (slug === '' && form === undefined)) return listAnswer(request, needs);
    if (form === undefined || form === '') return storyAnswer(slug, request, needs);
    return form in FORMS ? formAnswer(slug, form as Form, request, needs) : null;
  };
}

/** `GET /api/editions/:slug?locale=`: the published story at this address. */
async function storyAnswer(slug: string, request: PublicRequest, needs: Needs): Promise<Answer> {
  const read = parametersFrom(request.query, ['locale']);
  if ('refused' in read) return read.refused;
  const locale = read.values.locale ?? needs.defaultLocale();
  if (!isSlug(slug)) return unknown();

  if (request.ifNoneMatch !== undefined) {
    const held = await needs.reads.storyValidator(slug, locale);
    if (held && holds(request.ifNoneMatch, held.etag))
      return notModified(facts(held, storyTags(held), needs));
  }
  const story = await needs.reads.story(slug, locale);
  if (story === null) return elsewhere(slug, read.values.locale, '', needs);
  const body = bytesOf(['{"data":', ...story.parts, ',"meta":{}}']);
  return ok(body, facts(story, storyTags(story), needs));
}

/** `GET /api/editions/:slug/json-ld` and `/ninjs`: the story in a form other machines know. */
async function formAnswer(slug: string, form: Form, request: PublicRequest, needs: Needs): Promise<Answer> {
  const read = parametersFrom(request.query, ['locale']);
  if ('refused' in read) return read.refused;
  const locale = read.values.locale ?? needs.defaultLocale();
  if (!isSlug(slug)) return unknown();

  const { publication, mediaUrl, ...masthead } = await needs.masthead();
  const both = (story: StoryValidator) =>
    facts(
      {
        etag: `${story.etag}-${masthead.etag}-${form}`,
        changedMs: Math.max(story.changedMs, masthead.changedMs),
      },
      storyTags(story),
      needs,
    );
  if (request.ifNoneMatch !== undefined) {
    const held = await needs.reads.storyValidator(slug, locale);
    if (held && holds(request.ifNoneMatch, both(held).etag)) return notModified(both(held));
  }
  const story = await needs.reads.story(slug, locale);
  if (story === null) return elsewhere(slug, read.values.locale, `/${form}`, needs);
  const page = valueOf<EditionPage>(story.parts);
  return ok(
    scriptJson(FORMS[form]({ page, publication, mediaUrl })), // a site may put it into a script as it is
    both(story),
    form === 'json-ld' ? 'application/ld+json; charset=utf-8' : undefined,
  );
}

/** `GET /api/editions`: cards, newest first; `next` is what `before` wants for the page behind this one. */
async function listAnswer(request: PublicRequest, needs: Needs): Promise<Answer> {
  const read = parametersFrom(request.query, ['section', 'author', 'tag', 'locale', 'before', 'pageSize']);
  if ('refused' in read) return read.refused;
  const { pageSize, ...values } = read.values;
  const query: ListQuery = {
    ...values,
    locale: values.locale ?? needs.defaultLocale(),
    limit: pageSize ?? PAGE_SIZE,
  };

  const tags = listTags(query);
  if (request.ifNoneMatch !== undefined) {
    const held = await needs.reads.listValidator(query);
    if (holds(request.ifNoneMatch, held.etag)) return notModified(facts(held, tags, needs));
  }
  const list = await needs.reads.list(query);
  const next = list.next && placeToken(list.next);
  const body = bytesOf(['{"data":[', ...listed(list.cards), `],"next":${JSON.stringify(next)}}`]);
  return ok(body, facts(list, tags, needs));
}

/** Where a slug of the past leads: one step to the story's address of today, or 410 when it is gone for good. */
async function elsewhere(
  slug: string,
  askedLocale: string | null,
  form: string,
  needs: Needs,
): Promise<Answer> {
  const whereabouts = await needs.reads.whereabouts(slug, askedLocale ?? needs.defaultLocale());
  const cache = ['Cache-Control', needs.cacheControl];
  if (whereabouts === 'unknown') return unknown();
  if (whereabouts === 'gone') {
    return failed(410, 'GoneError', 'The story at this address was withdrawn.', { slug }, cache);
  }
  const { moved } = whereabouts;
  const query = askedLocale === null ? '' : `?locale=${encodeURIComponent(askedLocale)}`;
  return {
    status: 301,
    headers: [
      'Content-Type',
      'application/json; charset=utf-8',
      'Location',
      `/api/editions/${moved.slug}${form}${query}`,
      ...cache,
    ],
    body: JSON.stringify(moved),
  };
}

const unknown = (): Answer => failed(404, 'NotFoundError', 'No published story has this address.');

const facts = (validator: Validator, tags: readonly string[], needs: Needs): Publicly => ({
  etag: validator.etag,
  changedMs: validator.changedMs,
  cacheControl: needs.cacheControl,
  tags,
});

const storyTags = ({ documentId }: { documentId: string }): string[] => [`article-${documentId}`];

/** A list narrowed in several ways is wrong when any of them is. */
function listTags({ locale, section, author, tag }: ListQuery): string[] {
  const narrow = [
    ...(section === null ? [] : [`section-${section}`]),
    ...(author === null ? [] : [`author-${author}`]),
    ...(tag === null ? [] : [tagCacheTag(tag)]),
  ];
  return narrow.length > 0 ? narrow : [`list-${locale}`];
}
