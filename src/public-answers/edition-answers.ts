import { cacheTag } from '../newsroom/edition/cache-tags';
import type { EditionPage, Publication } from '../newsroom/edition/edition';
import { newsArticleJsonLd, scriptJson } from '../newsroom/edition/json-ld';
import { ninjs } from '../newsroom/edition/ninjs';
import { isSlug } from '../newsroom/slug/slug';
import type {
  EditionReads,
  ListQuery,
  StoryValidator,
  Validator,
} from '../stores/public-reads/edition-reads';
import { failed, holds, notModified, ok, type Answer, type PublicRequest, type Publicly } from './answer';
import { bytesOf, valueOf } from './bytes';
import { asAsked } from './as-asked';
import { PAGE_SIZE } from './parameters';
import { parametersFrom } from './parameters-from';
import { listBody, listTags } from './list-answers';
import { routeParameters } from './route-parameters';

export interface Needs {
  reads: EditionReads;
  /** The public address of the CMS, for pictures whose whole address is asked for. */
  mediaUrl: string;
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
    return Object.hasOwn(FORMS, form) ? formAnswer(slug, form as Form, request, needs) : null;
  };
}

/** `GET /api/editions/:slug?locale=`: the published story at this address. */
async function storyAnswer(slug: string, request: PublicRequest, needs: Needs): Promise<Answer> {
  const read = parametersFrom(request.query, routeParameters.story);
  if ('refused' in read) return read.refused;
  const locale = read.values.locale ?? needs.defaultLocale();
  if (!isSlug(slug)) return unknown();

  if (request.ifNoneMatch !== undefined) {
    const held = await needs.reads.storyValidator(slug, locale);
    if (held && holds(request.ifNoneMatch, held.etag))
      return keepable(notModified, facts(held, storyTags(held), needs));
  }
  const story = await needs.reads.story(slug, locale);
  if (story === null) return elsewhere(slug, request.query, '', needs);
  const parts = asAsked.page(story.parts, { ...read.values, mediaUrl: needs.mediaUrl });
  const body = bytesOf(['{"data":', ...parts, ',"meta":{}}']);
  return keepable((known) => ok(body, known), facts(story, storyTags(story), needs));
}

/** `GET /api/editions/:slug/json-ld` and `/ninjs`: the story in a form other machines know. */
async function formAnswer(slug: string, form: Form, request: PublicRequest, needs: Needs): Promise<Answer> {
  const read = parametersFrom(request.query, routeParameters.form);
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
  if (story === null) return elsewhere(slug, request.query, `/${form}`, needs);
  const page = valueOf<EditionPage>(story.parts);
  return ok(
    scriptJson(FORMS[form]({ page, publication, mediaUrl })), // a site may put it into a script as it is
    both(story),
    form === 'json-ld' ? 'application/ld+json; charset=utf-8' : undefined,
  );
}

/** `GET /api/editions`: cards, newest first; `next` is what `before` wants for the page after this one. */
async function listAnswer(request: PublicRequest, needs: Needs): Promise<Answer> {
  const read = parametersFrom(request.query, routeParameters.list);
  if ('refused' in read) return read.refused;
  const { section, author, tag, locale, before, pageSize } = read.values;
  const query: ListQuery = {
    ...{ section, author, tag, before },
    locale: locale ?? needs.defaultLocale(),
    limit: pageSize ?? PAGE_SIZE,
  };

  const total = read.values.total === 'true' ? await needs.reads.listTotal(query) : null;
  const factsOf = ({ etag, changedMs }: Validator) =>
    facts({ etag: total === null ? etag : `${etag}-${total}`, changedMs }, listTags(query), needs);
  if (request.ifNoneMatch !== undefined) {
    const held = factsOf(await needs.reads.listValidator(query));
    if (holds(request.ifNoneMatch, held.etag)) return keepable(notModified, held);
  }
  const list = await needs.reads.list(query);
  const body = listBody(list, { ...read.values, mediaUrl: needs.mediaUrl }, total);
  return keepable((known) => ok(body, known), factsOf(list));
}

/** Where a slug of the past leads: one step to the story's address of today, or 410 when it is gone for good. */
async function elsewhere(slug: string, asked: URLSearchParams, form: string, needs: Needs): Promise<Answer> {
  const whereabouts = await needs.reads.whereabouts(slug, asked.get('locale') ?? needs.defaultLocale());
  const cache = ['Cache-Control', needs.cacheControl];
  if (whereabouts === 'unknown') return unknown();
  if (whereabouts === 'gone') {
    return failed(410, 'GoneError', 'The story at this address was withdrawn.', { slug }, cache);
  }
  const { moved } = whereabouts;
  const query = asked.size === 0 ? '' : `?${asked}`;
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

/** An answer made of editions alone: it may be kept as long as they stay. */
export const keepable = (answer: (facts: Publicly) => Answer, facts: Publicly): Answer => ({
  ...answer(facts),
  ofEditions: facts,
});

const unknown = (): Answer => failed(404, 'NotFoundError', 'No published story has this address.');

const facts = (validator: Validator, tags: readonly string[], needs: Needs): Publicly => ({
  etag: validator.etag,
  changedMs: validator.changedMs,
  cacheControl: needs.cacheControl,
  tags,
});

const storyTags = ({ documentId }: { documentId: string }): string[] => [cacheTag({ article: documentId })];
