import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { BUILD, instanceSettings, temporaryDatabase, type TestDatabase } from '../start-strapi';

/** A server in a process of its own, so that it can be killed. */
export interface NewsroomProcess {
  url: string;
  /** SIGKILL: no goodbye, no flush. Answers when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM: Strapi shuts itself down. Answers its exit code. */
  stop(): Promise<number | null>;
  /** Has it ended, by whatever cause? */
  isGone(): boolean;
}

/** One database and one set of secrets, on which servers are started and killed. */
export interface Newsroom {
  token: string;
  start(): Promise<NewsroomProcess>;
  /** Publishes a story; its document id when the server has said 201, null when it has said nothing. */
  publish(server: NewsroomProcess, headline: string): Promise<string | null>;
  /** The document ids of all published stories. */
  stored(server: NewsroomProcess): Promise<string[]>;
  /** Kills what still runs and drops the database. */
  close(): Promise<void>;
}

/** Loads the application, makes an API token when asked, listens. What `strapi start` does, without its banner. */
const SCRIPT = `
  const { createStrapi } = require('@strapi/strapi');
  createStrapi({ appDir: process.cwd(), distDir: process.env.SLUGLINE_BUILD }).load().then(async (strapi) => {
    let token = null;
    if (process.env.WANTS_TOKEN) {
      const rights = { name: process.env.WANTS_TOKEN, description: '', lifespan: null, type: 'full-access' };
      token = (await strapi.service('admin::api-token').create(rights)).accessKey;
    }
    strapi.server.listen(0, '127.0.0.1', () =>
      process.send({ port: strapi.server.httpServer.address().port, token }));
  }).catch((error) => { console.error(error); process.exit(1); });
  process.on('disconnect', () => process.exit(0));`;

export async function openNewsroom(
  kind: TestDatabase,
  settings: Record<string, string>,
  given?: Awaited<ReturnType<typeof temporaryDatabase>>,
): Promise<Newsroom> {
  const database = given ?? (await temporaryDatabase(kind));
  const env = { ...process.env, ...instanceSettings(), ...database.env, ...settings, SLUGLINE_BUILD: BUILD };
  const running = new Set<ChildProcess>();

  const launch = async (more: Record<string, string> = {}) => {
    const child = spawn(process.execPath, ['-e', SCRIPT], {
      cwd: process.cwd(),
      env: { ...env, ...more },
      stdio: ['ignore', process.env.SERVER_LOG ? 'inherit' : 'ignore', 'inherit', 'ipc'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    const told = await new Promise<{ port: number; token: string }>((resolve, reject) => {
      child.once('message', (message) => resolve(message as { port: number; token: string }));
      child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened`)));
    });
    const isGone = () => child.exitCode !== null || child.signalCode !== null;
    const end = (signal: 'SIGKILL' | 'SIGTERM') => async () => {
      if (isGone()) return child.exitCode;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
      return child.exitCode;
    };
    const server = {
      url: `http://127.0.0.1:${told.port}`,
      kill: async () => void (await end('SIGKILL')()),
      stop: end('SIGTERM'),
      isGone,
    };
    return { server, token: told.token };
  };

  const first = await launch({ WANTS_TOKEN: randomUUID() });
  await first.server.stop();
  return {
    token: first.token,
    start: async () => (await launch()).server,
    async publish(server, headline) {
      try {
        const answer = await fetch(`${server.url}/api/articles`, {
          method: 'POST',
          headers: { authorization: `Bearer ${first.token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ data: { headline } }),
        });
        const { data } = (await answer.json()) as { data?: { documentId: string } };
        return answer.status === 201 && data ? data.documentId : null;
      } catch {
        return null; // it was killed meanwhile: nothing was promised
      }
    },
    async stored(server) {
      const ids: string[] = [];
      for (let page = 1; ; page += 1) {
        const query = `fields[0]=documentId&sort=documentId&pagination[pageSize]=100&pagination[page]=${page}`;
        const answer = await fetch(`${server.url}/api/articles?${query}`, {
          headers: { authorization: `Bearer ${first.token}` },
        });
        const { data } = (await answer.json()) as { data: { documentId: string }[] };
        if (data.length === 0) return ids;
        ids.push(...data.map(({ documentId }) => documentId));
      }
    },
    async close() {
      await Promise.all(
        [...running].map(async (child) => {
          const gone = once(child, 'exit');
          child.kill('SIGKILL');
          await gone;
        }),
      );
      await database.drop();
    },
  };
}
