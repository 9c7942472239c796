import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../free-port';

export type StopMode = 'fast' | 'immediate';

/** A PostgreSQL cluster of a test's own, to be stopped and started; the machine's is never touched. */
export interface OwnPostgres {
  port: number;
  stop(mode: StopMode): Promise<void>;
  start(): Promise<void>;
  drop(): Promise<void>;
}

const DEBIAN = '/usr/lib/postgresql';

/** Where `initdb` and `pg_ctl` are, or null: without them there is no cluster to be had. */
export const postgresBinaries = (): string | null =>
  [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...(existsSync(DEBIAN) ? readdirSync(DEBIAN).sort().reverse() : []).map((version) =>
      path.join(DEBIAN, version, 'bin'),
    ),
  ].find((folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'pg_ctl'))) ??
  null;

export async function ownPostgres(): Promise<OwnPostgres> {
  const binaries = postgresBinaries();
  if (binaries === null) throw new Error('initdb and pg_ctl are not installed');
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-postgres-'));
  const user = runAs();
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const port = await freePort();
  const data = path.join(folder, 'data');
  const run = async (command: string, ...options: string[]) => {
    const child = spawn(path.join(binaries, command), options, { ...user, cwd: folder, stdio: 'ignore' });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`${command} ${options.join(' ')} ended with ${code}`);
  };

  await run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const settings = `-p ${port} -k ${folder} -h 127.0.0.1`;
  const cluster: OwnPostgres = {
    port,
    stop: (mode) => run('pg_ctl', 'stop', '-D', data, '-m', mode, '-w'),
    start: () => run('pg_ctl', 'start', '-D', data, '-o', settings, '-l', path.join(folder, 'log'), '-w'),
    async drop() {
      await cluster.stop('immediate').catch(() => undefined); // it may stand still already
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await cluster.start();
  return cluster;
}

/** PostgreSQL does not run as root: then it runs as `postgres`, who comes with its package. */
function runAs(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
