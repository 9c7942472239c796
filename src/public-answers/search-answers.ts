import type { SearchQuery } from '../stores/public-reads/search-reads';
import { holds, notModified, ok, type Answer, type PublicRequest } from './answer';
import { keepable, type Needs } from './edition-answers';
import { listBody, listTags } from './list-answers';
import { PAGE_SIZE } from './parameters';
import { missing, parametersFrom } from './parameters-from';
import { routeParameters } from './route-parameters';

/** `GET /api/search?q=`: the public stories that have these words, newest first, as a list; null for any other path. */
export const searchAnswers =
  (needs: Needs) =>
  (request: PublicRequest): Promise<Answer> | null =>
    request.path === '/search' ? searchAnswer(request, needs) : null;

async function searchAnswer(request: PublicRequest, needs: Needs): Promise<Answer> {
  const read = parametersFrom(request.query, routeParameters.search);
  if ('refused' in read) return read.refused;
  const { q, section, author, tag, locale, before, pageSize } = read.values;
  if (q === null) return missing('q', 'must say what to look for.').refused;
  const query: SearchQuery = {
    ...{ q, section, author, tag, before },
    locale: locale ?? needs.defaultLocale(),
    limit: pageSize ?? PAGE_SIZE,
  };

  const list = await needs.reads.search(query);
  const facts = {
    etag: list.etag,
    changedMs: list.changedMs,
    cacheControl: needs.cacheControl,
    tags: listTags(query),
  };
  if (holds(request.ifNoneMatch, facts.etag)) return keepable(notModified, facts);
  const body = listBody(list, { ...read.values, mediaUrl: needs.mediaUrl });
  return keepable((known) => ok(body, known), facts);
}
