import { Client, type ClientConfig } from 'pg';

/** What is used of pg's client beside its questions: the socket, and the number of its session at the server. */
export interface Line {
  processID: number | null;
  /** False while a question waits for its answer. */
  readyForQuery: boolean;
  connection: { stream: Socket };
}

interface Socket {
  bytesRead: number;
  destroyed: boolean;
  setTimeout(ms: number): unknown;
  on(event: 'timeout' | 'close', listener: () => void): unknown;
  destroy(error: Error): unknown;
}

/** What a second line to the same server says of a session; `unknown` where a pooler stands between. */
export type Session = 'working' | 'idle' | 'gone' | 'unreachable' | 'unknown';

const SILENCE_MS = 5_000;
const LOOK_MS = 3_000;

const lines = new Set<Line>();

/**
 * Breaks a line to PostgreSQL over which a question went and nothing came back, so that whoever waits is told within some
 * eight seconds that the database is away.
 *
 * A firewall that forgot the line, a cable, a host that froze: nobody closes the socket, and without this the request
 * hangs until the kernel gives up, a quarter of an hour later. Silence alone is no fault, since a long statement or a lock
 * is silent too: after five seconds the server is asked over a new line what that session does. One that works is waited
 * for, whatever it takes. One that is idle has never seen the question, or its answer is lost. When a line is found dead,
 * those beside it that nobody uses are given up as well: each would cost somebody another eight seconds.
 */
export function breakWhenSilent(
  line: Line,
  look: (line: Line) => Promise<Session>,
  silenceMs = SILENCE_MS,
): void {
  const { stream } = line.connection;
  lines.add(line);
  stream.on('close', () => lines.delete(line));
  stream.on('timeout', async () => {
    if (line.readyForQuery) return;
    const heard = stream.bytesRead;
    const session = await look(line);
    if (stream.destroyed) return;
    if (session === 'working' || session === 'unknown' || stream.bytesRead > heard)
      return void stream.setTimeout(silenceMs);
    for (const other of lines) if (other === line || other.readyForQuery) hangUp(other);
  });
  stream.setTimeout(silenceMs);
}

/** pg tells everybody who waits on that line; the code is that of a line which the kernel gave up. */
const hangUp = ({ connection }: Line): unknown =>
  connection.stream.destroy(
    Object.assign(new Error('The database fell silent in the middle of a question'), { code: 'ETIMEDOUT' }),
  );

/**
 * Asks the server of a silent line about its session, and has it end one that only idles: its locks would keep others out.
 * Behind a pooler that lends sessions the numbers are the pooler's own, so nothing can be told.
 */
export async function lookAtSession(
  settings: ClientConfig,
  processID: number | null,
  lookMs = LOOK_MS,
): Promise<Session> {
  const client = new Client({ ...settings, connectionTimeoutMillis: lookMs, query_timeout: lookMs });
  client.on('error', () => undefined); // told by the question
  try {
    await client.connect();
    const { rows } = await client.query(
      `select pg_backend_pid() as own, a.pid as theirs,
         a.state <> 'active' and a.state_change < now() - interval '2 seconds' as idles
       from (select 1) as one left join pg_stat_activity as a on a.pid = $1`,
      [processID],
    );
    const [{ own, theirs, idles }] = rows as [{ own: number; theirs: number | null; idles: boolean }];
    if (own !== (client as unknown as Line).processID) return 'unknown';
    if (theirs === null) return 'gone';
    if (!idles) return 'working'; // or it has just answered
    await client.query('select pg_terminate_backend($1)', [theirs]);
    return 'idle';
  } catch {
    return 'unreachable';
  } finally {
    void client.end().catch(() => undefined);
  }
}
