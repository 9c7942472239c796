import { problemsInPublication } from '../newsroom/input/publication-input';
import { refuse } from '../saves/refuse';
import { isWrite, type DocumentMiddleware } from '../saves/saves';

const PUBLICATION = 'api::publication.publication';

/** Refuses addresses of the newspaper that no page may carry. */
export const preparePublication = (): DocumentMiddleware => async (context, next) => {
  if (context.uid !== PUBLICATION || !isWrite(context)) return next();
  const problems = problemsInPublication((context.params as { data?: unknown }).data);
  if (problems.length > 0) refuse(problems);
  return next();
};
