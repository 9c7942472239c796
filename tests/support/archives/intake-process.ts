import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import knex, { type Knex } from 'knex';

const ROOT = path.resolve(__dirname, '../../..');
const LOOK_MS = 50;
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

export interface IntakeRun {
  code: number | null;
  seconds: number;
  /** What the process held at most, in MB. */
  peakMb: number;
  /** Processor seconds of the main thread, of all threads, and of the database's own processes. */
  cpu: { main: number; all: number; database: number };
  summary: Record<string, number> | null;
  stderr: string;
}

/** Where one database is, as the environment says it. */
export const openDatabase = (env: Record<string, string>): Knex =>
  env.DATABASE_CLIENT === 'sqlite'
    ? knex({
        client: 'better-sqlite3',
        connection: { filename: String(env.DATABASE_FILENAME) },
        useNullAsDefault: true,
      })
    : knex({
        client: 'pg',
        connection: {
          ...{ host: env.DATABASE_HOST, port: Number(env.DATABASE_PORT), database: env.DATABASE_NAME },
          ...{ user: env.DATABASE_USERNAME, password: env.DATABASE_PASSWORD },
        },
      });

/** Stories of the ledger that are stored, 0 while there is no ledger. */
export async function storedIn(db: Knex): Promise<number> {
  try {
    const row = await db('slugline_intake_items').whereNotNull('fingerprint').count({ n: '*' }).first();
    return Number(row?.n);
  } catch {
    return 0;
  }
}

/** Runs the command; with `killAt`, ends it with SIGKILL as soon as so many stories are stored. */
export async function intakeProcess(
  args: readonly string[],
  { env, db, killAt }: { env: Record<string, string>; db: Knex; killAt?: number },
): Promise<IntakeRun> {
  const begun = performance.now();
  const command = ['--max-semi-space-size=16', 'scripts/with-build.mjs', 'intake']; // as in package.json
  const child = spawn(process.execPath, [...command, '--json', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let tail = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (tail = (tail + text).slice(-100_000)));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-20_000)));
  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  const closed = new Promise((resolve) => child.once('close', resolve));
  const seen = { peakMb: 0, main: 0, all: 0, database: 0 };
  while (!isGone()) {
    look(Number(child.pid), String(env.DATABASE_NAME ?? ''), seen);
    if (killAt !== undefined && (await storedIn(db)) >= killAt) child.kill('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  await closed;
  const line = tail.split('\n').findLast((one) => one.startsWith('{"summary"'));
  return {
    code: child.exitCode,
    seconds: (performance.now() - begun) / 1_000,
    peakMb: seen.peakMb,
    cpu: { main: seen.main, all: seen.all, database: seen.database },
    summary: line === undefined ? null : (JSON.parse(line) as { summary: Record<string, number> }).summary,
    stderr,
  };
}

/** Linux tells in /proc; elsewhere these stay 0. */
function look(pid: number, database: string, seen: Omit<IntakeRun['cpu'], never> & { peakMb: number }): void {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    seen.peakMb = Math.max(seen.peakMb, Number(/^VmHWM:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1_024);
    seen.main = secondsIn(`/proc/${pid}/task/${pid}/stat`);
    seen.all = secondsIn(`/proc/${pid}/stat`);
    if (database !== '') seen.database = Math.max(seen.database, databaseSeconds(database));
  } catch {
    // it has just ended
  }
}

function databaseSeconds(database: string): number {
  if (!existsSync('/proc')) return 0;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .reduce((sum, name) => {
      try {
        const isOurs = readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(` ${database} `);
        return isOurs ? sum + secondsIn(`/proc/${name}/stat`) : sum;
      } catch {
        return sum;
      }
    }, 0);
}

function secondsIn(stat: string): number {
  const fields = readFileSync(stat, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
