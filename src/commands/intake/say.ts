import { reportText } from '../../newsroom/intake/report';
import { isLeftOut, type Result, type Summary } from './result';

/** A result for a terminal. In an archive only what a person must look at, or ten thousand reports hide it. */
export function sentenceOf(
  result: Result,
  { isArchive, publish }: { isArchive: boolean; publish: boolean },
): string {
  const place = result.item === undefined ? result.file : `${result.file} (${result.item})`;
  if ('error' in result) {
    const { message, line } = result.error;
    if (isArchive && isLeftOut(result.error)) return '';
    return `${place}${line === undefined ? '' : `, line ${line}`}: ${message}\n`;
  }
  if (isArchive) {
    const doubtful = result.report.entries.filter(({ kind }) => kind === 'doubtful');
    return doubtful
      .map(({ what, note, text }) => `${place}: ${what}${note === '' ? '' : ` (${note})`}: ${text}\n`)
      .join('');
  }
  return `${reportText(result.report)}\n\n${outcomeOf(result, publish)}\n`;
}

function outcomeOf(
  { article, report: { outcome } }: Extract<Result, { article: object }>,
  publish: boolean,
): string {
  const name = `"${article.slug}"`;
  if (outcome === 'unchanged') return `This page was taken in before as ${name}. Nothing was changed.`;
  if (outcome === 'kept') return `An editor has changed ${name} since; nothing was changed.`;
  if (outcome === 'updated') return `The draft ${name} has a new version.`;
  if (outcome === 'dry-run') return `Dry run: it would become ${name}. Nothing was stored.`;
  return publish || article.status === 'published' ? `Published as ${name}.` : `Saved as the draft ${name}.`;
}

export function summaryText(summary: Summary): string {
  const { stories, stored, updated, unchanged, kept, published, drafts, failed, leftOut, seconds } = summary;
  const parts = [
    `${stories} stories (${published} published, ${drafts} drafts)`,
    ...(stored > 0 ? [`${stored} new`] : []),
    ...(updated > 0 ? [`${updated} with a new version`] : []),
    ...(unchanged > 0 ? [`${unchanged} as before`] : []),
    ...(kept > 0 ? [`${kept} left as editors changed them`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...Object.entries(leftOut).map(([why, count]) => `${count} left out (${why.replace('left-out.', '')})`),
  ];
  return `${summary.file}: ${parts.join(', ')}; ${seconds} s.\n`;
}
