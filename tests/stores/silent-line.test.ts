import { Client } from 'pg';
import {
  breakWhenSilent,
  lookAtSession,
  type Session,
} from '../../src/stores/database/connections/silent-line';
import { postgresUrl } from '../support/start-strapi';
import { until } from '../support/until';
import { describeWhere } from '../support/where';

/** A line whose socket a test lets fall silent. */
function lineOf({ waits }: { waits: boolean }) {
  const heard: Record<string, () => unknown> = {};
  const stream = {
    bytesRead: 0,
    destroyed: false,
    alarms: 0,
    error: null as unknown,
    setTimeout: () => (stream.alarms += 1),
    on: (event: string, listener: () => unknown) => (heard[event] = listener),
    destroy(error: Error) {
      stream.destroyed = true;
      stream.error = error;
      heard.close?.();
    },
  };
  const line = { processID: 7, readyForQuery: !waits, connection: { stream } };
  return { line, stream, fallSilent: async () => heard.timeout?.() };
}

const lookThat = (session: Session) => async () => session;

describe('a line to PostgreSQL that is silent', () => {
  it.each<Session>(['working', 'unknown'])('is waited for while its session is %s', async (session) => {
    const { line, stream, fallSilent } = lineOf({ waits: true });
    breakWhenSilent(line, lookThat(session));
    await fallSilent();
    expect([stream.destroyed, stream.alarms]).toEqual([false, 2]);
    stream.destroy(new Error('over'));
  });

  it.each<Session>(['idle', 'gone', 'unreachable'])('is broken where its session is %s', async (session) => {
    const { line, stream, fallSilent } = lineOf({ waits: true });
    breakWhenSilent(line, lookThat(session));
    await fallSilent();
    expect(stream.error).toMatchObject({ code: 'ETIMEDOUT' });
  });

  it('is left alone while nobody waits for an answer', async () => {
    const { line, stream, fallSilent } = lineOf({ waits: false });
    breakWhenSilent(line, () => Promise.reject(new Error('nobody should look')));
    await fallSilent();
    expect(stream.destroyed).toBe(false);
    stream.destroy(new Error('over'));
  });

  it('is kept when the answer comes while the server is asked', async () => {
    const { line, stream, fallSilent } = lineOf({ waits: true });
    breakWhenSilent(line, async () => {
      stream.bytesRead += 1;
      return 'idle';
    });
    await fallSilent();
    expect(stream.destroyed).toBe(false);
    stream.destroy(new Error('over'));
  });

  it('takes with it the lines that nobody uses, and no other', async () => {
    const [dead, unused, atWork] = [true, false, true].map((waits) => lineOf({ waits }));
    for (const one of [dead, unused, atWork]) breakWhenSilent(one!.line, lookThat('unreachable'));
    await dead!.fallSilent();
    expect([dead, unused, atWork].map((one) => one!.stream.destroyed)).toEqual([true, true, false]);
    atWork!.stream.destroy(new Error('over'));
  });
});

describeWhere(postgresUrl(), 'PostgreSQL')('the look at a session', () => {
  const settings = { connectionString: postgresUrl() ?? '' };
  const open = async () => {
    const client = new Client(settings);
    let isEnded = false;
    client.on('error', () => undefined).on('end', () => (isEnded = true));
    await client.connect();
    const { processID } = client as unknown as { processID: number };
    return { client, processID, isEnded: () => isEnded };
  };

  it('tells one that works', async () => {
    const { client, processID } = await open();
    const slow = client.query('select pg_sleep(1)');
    expect(await lookAtSession(settings, processID)).toBe('working');
    await slow;
    await client.end();
    expect(await lookAtSession(settings, processID)).toBe('gone');
  });

  it('ends one that idles in its transaction, and lets its locks go', async () => {
    const { client, processID, isEnded } = await open();
    await client.query('begin; select pg_advisory_xact_lock(4242)');
    expect(await lookAtSession(settings, processID)).toBe('working'); // it has only just answered
    await until(async () => (await lookAtSession(settings, processID)) === 'idle');
    await until(isEnded);
  });

  it('tells a server that nobody can reach', async () => {
    expect(await lookAtSession({ host: '127.0.0.1', port: 1, user: 'postgres' }, 7)).toBe('unreachable');
  });
});
