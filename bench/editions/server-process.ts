import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { instanceSecrets } from '../../tests/support/instance-secrets';
import type { BenchDatabase } from './load-rows';

export interface ServerProcess {
  url: string;
  /** Processor time of the process so far, in ms; on Linux, elsewhere NaN. Other work on the machine does not count. */
  cpuMs(): number;
  token: string;
  /** Sends a value and waits for the child's word that it has it. */
  tell(message: object): Promise<void>;
  /** What it asked its database since this was last called; it notes that when `NOTE_STATEMENTS` is set. */
  statements(): Promise<Statement[]>;
  /** The longest delay of its event loop since this was last called; it notes that when `NOTE_DELAYS` is set. */
  delays(): Promise<{ longestMs: number }>;
  stop(): Promise<void>;
}

/** One question to the database, and how long its answer took in ms. */
interface Statement {
  sql: string;
  ms: number;
}

/** Fields 14 and 15 of `/proc/PID/stat`, user and system time, in ticks of 10 ms (proc(5)). */
function cpuMsOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** Starts a child that tells its port by message. Its own words go to the terminal only when it fails. */
export function startProcess(script: string, env: Record<string, string>): Promise<ServerProcess> {
  return new Promise((resolve, reject) => {
    const child = fork(script, [], {
      env: { ...process.env, ...env },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let words = '';
    child.stdout?.on('data', (chunk) => (words = (words + chunk).slice(-4_000)));
    child.stderr?.on('data', (chunk) => (words = (words + chunk).slice(-4_000)));
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}:\n${words}`)));
    child.once('message', ({ port, token }: { port: number; token?: string }) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        token: token ?? '',
        cpuMs: () => cpuMsOf(child.pid),
        tell: (message) =>
          new Promise((done) => {
            child.once('message', () => done());
            child.send(message);
          }),
        statements: () =>
          new Promise((done) => {
            child.once('message', (list) => done(list as Statement[]));
            child.send('statements');
          }),
        delays: () =>
          new Promise((done) => {
            child.once('message', (told) => done(told as { longestMs: number }));
            child.send('delays');
          }),
        stop: () =>
          new Promise((stopped) => {
            child.once('exit', () => stopped());
            child.send('stop');
          }),
      }),
    );
  });
}

/** The settings of a Strapi in production mode, with secrets made for this run. */
export const strapiSettings = (
  database: BenchDatabase,
  folders: { app: string; dist: string },
): Record<string, string> => ({
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  APP_DIR: folders.app,
  DIST_DIR: folders.dist,
  ...instanceSecrets(),
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_LOG_LEVEL: 'error',
  ...(database.kind === 'sqlite'
    ? { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: database.filename }
    : {
        DATABASE_CLIENT: 'postgres',
        DATABASE_HOST: database.host,
        DATABASE_PORT: String(database.port),
        DATABASE_NAME: database.database,
        DATABASE_USERNAME: database.user,
        DATABASE_PASSWORD: database.password,
      }),
});
