/**
 * `npm run bench:related -- --sizes 1000,10000,100000`: what one look-up of related stories costs in an archive of each
 * size, on SQLite: the statement, the order, nothing else. Beside it FTS5 with bm25 over the same terms.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { rankRelated, type TermHit } from '../../src/newsroom/related/related-ranking';
import type { RelatedTerm, TermKind } from '../../src/newsroom/related/related-terms';
import { ASKED_PER_TERM, storiesUnder } from '../../src/stores/related/story-search';
import { openKnex } from '../editions/prepare';
import { documentIdAt } from '../editions/stories';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    asked: { type: 'string', default: '200' },
  },
});

const KINDS: [TermKind, number, number][] = [
  ['any', 1, 1],
  ['section', 1, 8],
  ['tag', 2, 500],
  ['name', 7, 20_000],
  ['word', 11, 30_000],
];

/** Terms as a newspaper has them: few sections, some names and words that stand everywhere, most of them rare. */
function termsAt(story: number): RelatedTerm[] {
  const terms = new Map<string, RelatedTerm>();
  for (const [kind, count, vocabulary] of KINDS) {
    for (let at = 0; at < count; at += 1) {
      const lot = (Math.imul(story + 1, 0x9e3779b1) ^ Math.imul(at + 7 * kind.length, 0x85ebca6b)) >>> 0;
      const mixed = (Math.imul(lot ^ (lot >>> 15), 0x2c1b3c6d) >>> 0) / 4_294_967_296;
      const number = Math.floor(vocabulary * mixed ** 3);
      const term = `${kind.charAt(0)}:${kind}${number}`;
      terms.set(term, { term, kind, label: `${kind} ${number}` });
    }
  }
  return [...terms.values()];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-related-'));
  console.log(
    '| stories | look-up and order, CPU | rows read | FTS5 with bm25, CPU |\n| --- | --- | --- | --- |',
  );
  for (const stories of values.sizes.split(',').map(Number)) {
    const filename = path.join(folder, `${stories}.db`);
    fill(filename, stories);
    const db = openKnex({ kind: 'sqlite', filename });
    const asked = Array.from({ length: Number(values.asked) }, (_, at) => Math.floor((at * stories) / 200));
    let rows = 0;
    const ours = await cpuMsOf(asked, async (story) => {
      const terms = termsAt(story);
      const names = terms.map((term) => term.term);
      const hits: TermHit[] = await storiesUnder(db, names, 'en');
      rows += hits.length;
      const without = new Set([documentIdAt(story)]);
      rankRelated(terms, hits, { without, nowMs: stories, most: 8, askedPerTerm: ASKED_PER_TERM });
    });
    await db.destroy();

    const plain = new Database(filename, { readonly: true });
    const match = plain.prepare(
      'select rowid from bench_fts where bench_fts match ? order by bm25(bench_fts) limit 8',
    );
    const fts = await cpuMsOf(asked.slice(0, 40), async (story) => {
      match.all(
        termsAt(story)
          .filter((term) => term.kind !== 'any')
          .map((term) => term.term.slice(2))
          .join(' OR '),
      );
    });
    plain.close();
    console.log(
      `| ${stories.toLocaleString('en')} | ${ours.toFixed(2)} ms | ${Math.round(rows / asked.length)} | ${fts.toFixed(2)} ms |`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
}

function fill(filename: string, stories: number): void {
  const db = new Database(filename);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  db.exec(
    `create table slugline_story_terms (id integer primary key autoincrement, document_id varchar(64) not null,
       locale varchar(40) not null, term varchar(100) not null, first_published_ms bigint);
     create virtual table bench_fts using fts5(terms, detail = none);`,
  );
  const insert = db.prepare(
    "insert into slugline_story_terms (document_id, locale, term, first_published_ms) values (?, 'en', ?, ?)",
  );
  const insertText = db.prepare('insert into bench_fts (rowid, terms) values (?, ?)');
  db.transaction(() => {
    for (let story = 0; story < stories; story += 1) {
      const terms = termsAt(story);
      for (const { term } of terms) insert.run(documentIdAt(story), term, story);
      insertText.run(story + 1, terms.map((term) => term.term.slice(2)).join(' '));
    }
  })();
  db.exec(
    `create index slugline_story_terms_newest_idx on slugline_story_terms (locale, term, first_published_ms, document_id);
     create index slugline_story_terms_document_idx on slugline_story_terms (document_id, locale); analyze;`,
  );
  db.close();
}

/** Processor time of one, in ms; every story was asked once before, so that caches are warm for both. */
async function cpuMsOf(asked: readonly number[], ask: (story: number) => Promise<void>): Promise<number> {
  for (const story of asked.slice(0, 20)) await ask(story);
  const start = process.cpuUsage();
  for (const story of asked) await ask(story);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000 / asked.length;
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
