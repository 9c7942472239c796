import { parseArgs } from 'node:util';
import { paragraphsOf } from '../../src/newsroom/article/body';
import { readPage } from '../../src/newsroom/intake/html/read-page';
import { baselineReading } from './baseline';
import { sharedFile } from '../in-short/shared';
import { fundusPages, readabilityPages, type SavedPage } from './pages';
import { COLUMNS, scoreOf, type Reading, type Score } from './score';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    half: { type: 'string' },
    misses: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean' },
  },
});

function ourReading({ html, url, language }: SavedPage): Reading {
  const read = readPage(html, { url, locale: language });
  if ('error' in read)
    return { headline: '', authors: [], date: null, standfirst: '', keyPoints: [], paragraphs: [] };
  const { article } = read;
  return {
    headline: article.headline,
    authors: article.authors,
    date: article.firstPublishedAt,
    standfirst: article.standfirst,
    keyPoints: article.summaryBullets.map(({ text }) => text),
    paragraphs: paragraphsOf(article.body),
  };
}

const folder = values.data ?? sharedFile('data/pages') ?? '';
if (folder === '') console.log('No saved pages beside the repository: --data says where they are.');
const saved = [...fundusPages(`${folder}/fundus`), ...readabilityPages(`${folder}/readability`)];
const pages = saved.filter(
  ({ half, name }) =>
    (values.half === undefined || half === values.half) &&
    (values.only === undefined || name.startsWith(values.only)),
);
const readings = pages.map((page) => ({
  page,
  ours: scoreOf(ourReading(page), page.truth),
  baseline: values.quick ? null : scoreOf(baselineReading(page.html), page.truth),
}));

const percent = (scores: readonly Score[], column: keyof Score): string => {
  const asked = scores.map((score) => score[column]).filter((score) => score !== null);
  if (asked.length === 0) return '-';
  return ((100 * asked.reduce((sum, score) => sum + score, 0)) / asked.length).toFixed(1);
};

function table(title: string, keyOf: (page: SavedPage) => string): void {
  console.log(
    `\n| ${title} | pages | reader | ${COLUMNS.join(' | ')} |\n| --- | ---: | --- |${' ---: |'.repeat(COLUMNS.length)}`,
  );
  for (const group of [...new Set(pages.map(keyOf))].sort()) {
    const of = readings.filter(({ page }) => keyOf(page) === group);
    const rows = { ours: of.map(({ ours }) => ours), baseline: of.flatMap(({ baseline }) => baseline ?? []) };
    for (const [reader, scores] of Object.entries(rows)) {
      if (scores.length === 0) continue;
      console.log(
        `| ${group} | ${of.length} | ${reader} | ${COLUMNS.map((column) => percent(scores, column)).join(' | ')} |`,
      );
    }
  }
}

if (values.misses !== undefined) {
  const column = values.misses as keyof Score;
  for (const { page, ours } of readings) {
    if (ours[column] === null || ours[column] > 0.97) continue;
    const read = ourReading(page);
    const shown = {
      headline: [read.headline, page.truth.headline],
      authors: [read.authors, page.truth.authors],
      date: [read.date, page.truth.date],
      standfirst: [read.standfirst, page.truth.summary, read.keyPoints],
      first: [read.paragraphs.slice(0, 3), page.truth.paragraphs[0]],
      last: [read.paragraphs.slice(-3), page.truth.paragraphs.at(-1)],
      precision: [
        ours.precision,
        read.paragraphs.filter((text) => !page.truth.paragraphs.some((p) => p.includes(text.slice(0, 40)))),
      ],
      recall: [
        ours.recall,
        page.truth.paragraphs.filter((text) => !read.paragraphs.some((p) => p.includes(text.slice(0, 40)))),
      ],
    }[column];
    console.log(page.name, ours[column]?.toFixed(2), JSON.stringify(shown, null, 1).slice(0, 1_200));
  }
} else {
  table('set and half', ({ set, half }) => `${set}, ${half}`);
  table('set', ({ set }) => set);
  table('language', ({ language }) => language);
}
