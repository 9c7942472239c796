import { holds, notModified, ok, type Answer, type PublicRequest } from './answer';
import { keepable, type Needs } from './edition-answers';
import { frontBody, listTags } from './list-answers';
import { PAGE_SIZE } from './parameters';
import { parametersFrom } from './parameters-from';
import { routeParameters } from './route-parameters';

/** `GET /api/front?section=`: a front page as editors have ordered it, filled with the newest; null for any other path. */
export const frontAnswers =
  (needs: Needs) =>
  (request: PublicRequest): Promise<Answer> | null =>
    request.path === '/front' ? frontAnswer(request, needs) : null;

async function frontAnswer(request: PublicRequest, needs: Needs): Promise<Answer> {
  const read = parametersFrom(request.query, routeParameters.front);
  if ('refused' in read) return read.refused;
  const { section, pageSize } = read.values;
  const locale = read.values.locale ?? needs.defaultLocale();
  const front = await needs.reads.front({ locale, section, limit: pageSize ?? PAGE_SIZE });
  const facts = {
    etag: front.etag,
    changedMs: front.changedMs,
    cacheControl: needs.cacheControl,
    tags: listTags({ locale, section, author: null, tag: null }),
  };
  if (holds(request.ifNoneMatch, facts.etag)) return keepable(notModified, facts);
  const body = frontBody(front, { ...read.values, mediaUrl: needs.mediaUrl });
  return keepable((known) => ok(body, known), facts);
}
