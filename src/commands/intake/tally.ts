import type { Source } from '../../incoming/source';
import { isLeftOut, type Result, type Summary } from './result';

/** Counts what comes of one source. */
export function tally(source: Source, now: () => number) {
  const begun = now();
  const counts = {
    stories: 0,
    stored: 0,
    updated: 0,
    unchanged: 0,
    kept: 0,
    published: 0,
    drafts: 0,
    failed: 0,
  };
  const leftOut: Record<string, number> = { ...source.leftOut };
  return {
    count(result: Result) {
      if ('error' in result) {
        if (!isLeftOut(result.error)) counts.failed += 1;
        else leftOut[result.error.code] = (leftOut[result.error.code] ?? 0) + 1;
        return;
      }
      counts.stories += 1;
      const { outcome } = result.report;
      if (outcome !== 'dry-run') counts[outcome] += 1;
      if (result.article.status === 'published') counts.published += 1;
      else counts.drafts += 1;
    },
    counts,
    summary: (): Summary => ({
      file: source.file,
      kind: source.kind,
      ...counts,
      leftOut,
      seconds: Math.round((now() - begun) / 100) / 10,
    }),
  };
}
