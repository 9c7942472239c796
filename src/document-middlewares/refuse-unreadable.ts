import { problemsAnywhere } from '../newsroom/input/unreadable-text';
import { refuse } from '../saves/refuse';
import { isWrite, type DocumentMiddleware } from '../saves/saves';

/** Articles, sections and authors are judged whole by their own middleware, with all problems in one answer. */
const JUDGED_ELSEWHERE = new Set(['api::article.article', 'api::section.section', 'api::author.author']);

/** Text that no database can hold is refused for every other type of ours too: the publication, and what comes later. */
export const refuseUnreadable = (): DocumentMiddleware => (context, next) => {
  const data = (context.params as { data?: Record<string, unknown> } | undefined)?.data;
  if (context.uid.startsWith('api::') && !JUDGED_ELSEWHERE.has(context.uid) && isWrite(context) && data) {
    const problems = problemsAnywhere(data);
    if (problems.length > 0) refuse(problems);
  }
  return next();
};
