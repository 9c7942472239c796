import type { Knex } from 'knex';
import { endpointFrom, type Endpoint } from '../../dispatch/endpoint';
import { newSecret } from '../../dispatch/signature';
import { ENDPOINTS } from './dispatch-models';
import { numberOrNull } from './outbox-rows';
import type { Sealing } from './sealing';

/** Settings as people write them; see `endpointFrom`. */
export type EndpointSettings = Record<string, unknown>;

/** One endpoint as the store knows it; `endpoint` is null when its settings cannot be read any more. */
export interface StoredEndpoint {
  name: string;
  setIn: Endpoint['setIn'];
  endpoint: Endpoint | null;
  /** Until when the secret before the last rotation signs too. */
  previousUntilMs: number | null;
}

/** What came of a change: the endpoint as it is now, or sentences about what has to be put right. */
export type Changed = { stored: StoredEndpoint; problems: [] } | { stored: null; problems: string[] };

interface Row {
  id: number;
  name: string;
  sealed: string;
  previous_until_ms: number | string | null;
  version: number;
}

interface Needs {
  db: Knex;
  sealing: Sealing;
  fromEnvironment: readonly Endpoint[];
  now: () => number;
  /** A day, unless a test divides it. */
  rotationMs: number;
}

export type EndpointStore = ReturnType<typeof endpointStore>;

const NO_KEY = 'ENCRYPTION_KEY is missing, and without it an address or a secret is not stored.';
const CHANGED = 'Somebody else changed it at the same moment; look at it again.';

/**
 * The endpoints: those of the environment, which nobody can change here, and those an operator stored.
 *
 * Read from the database at every round of every courier, so a change is known everywhere within a second or two. A
 * name stays: what is owed is kept under it.
 */
export function endpointStore({ db, sealing, fromEnvironment, now, rotationMs }: Needs) {
  const rows = (): Promise<Row[]> => db(ENDPOINTS).select().orderBy('id');
  const rowOf = (name: string): Promise<Row | undefined> =>
    db(ENDPOINTS).where({ name_key: name.toLowerCase() }).first();
  const isOfEnvironment = (name: string) =>
    fromEnvironment.some((endpoint) => endpoint.name.toLowerCase() === name.toLowerCase());

  const settingsOf = (row: Row): EndpointSettings | null => {
    const text = sealing.open(row.sealed);
    return text === null ? null : (JSON.parse(text) as EndpointSettings);
  };

  const storedFrom = (row: Row): StoredEndpoint => {
    const previousUntilMs = numberOrNull(row.previous_until_ms);
    const isRotating = previousUntilMs !== null && previousUntilMs > now();
    const { previousSecret, ...settings } = settingsOf(row) ?? {};
    const { endpoint } = endpointFrom(isRotating ? { ...settings, previousSecret } : settings, 'admin');
    return {
      name: row.name,
      setIn: 'admin',
      endpoint,
      previousUntilMs: isRotating ? previousUntilMs : null,
    };
  };

  const ofEnvironment = (endpoint: Endpoint): StoredEndpoint => ({
    name: endpoint.name,
    setIn: 'environment',
    endpoint,
    previousUntilMs: null,
  });

  const list = async (): Promise<StoredEndpoint[]> => [
    ...fromEnvironment.map(ofEnvironment),
    ...(await rows()).filter(({ name }) => !isOfEnvironment(name)).map(storedFrom),
  ];

  const write = async (
    row: Row,
    settings: EndpointSettings,
    previousUntilMs: number | null,
  ): Promise<Changed> => {
    const read = endpointFrom(settings, 'admin');
    if (!read.endpoint) return { stored: null, problems: read.problems };
    const sealed = sealing.seal(JSON.stringify(settings));
    if (sealed === null) return { stored: null, problems: [NO_KEY] };
    const written = {
      sealed,
      previous_until_ms: previousUntilMs,
      updated_ms: now(),
      version: row.version + 1,
    };
    const isOurs = await db(ENDPOINTS).where({ id: row.id, version: row.version }).update(written);
    return isOurs
      ? { stored: storedFrom({ ...row, ...written }), problems: [] }
      : { stored: null, problems: [CHANGED] };
  };

  return {
    list,

    /** Who is owed an event, as the transaction of a save sees it. */
    async names(trx: Knex): Promise<string[]> {
      const stored: { name: string }[] = await trx(ENDPOINTS).select('name');
      return [...new Set([...fromEnvironment, ...stored].map(({ name }) => name))];
    },

    /** Those that messages can be sent to now. */
    async usable(): Promise<Endpoint[]> {
      return (await list()).flatMap(({ endpoint }) => endpoint ?? []);
    },

    async find(name: string): Promise<StoredEndpoint | null> {
      const fixed = fromEnvironment.find((endpoint) => endpoint.name.toLowerCase() === name.toLowerCase());
      if (fixed) return ofEnvironment(fixed);
      const row = await rowOf(name);
      return row ? storedFrom(row) : null;
    },

    /** A standard endpoint without a secret is given one: read it from the answer, it is not shown again. */
    async create(given: EndpointSettings): Promise<Changed> {
      const isSigned = (given.kind ?? 'standard') === 'standard' && !given.secret;
      const settings = isSigned ? { ...given, secret: newSecret() } : given;
      const read = endpointFrom(settings, 'admin');
      if (!read.endpoint) return { stored: null, problems: read.problems };
      const { name } = read.endpoint;
      const taken = { stored: null, problems: [`There is an endpoint called "${name}" already.`] };
      if (isOfEnvironment(name)) return taken;
      const sealed = sealing.seal(JSON.stringify(settings));
      if (sealed === null) return { stored: null, problems: [NO_KEY] };
      const nameKey = name.toLowerCase();
      const times = { created_ms: now(), updated_ms: now() };
      await db(ENDPOINTS)
        .insert({ name, name_key: nameKey, sealed, ...times, version: 1 })
        .onConflict('name_key')
        .ignore();
      const row: Row | undefined = await db(ENDPOINTS).where({ name_key: nameKey }).first();
      return row?.sealed === sealed ? { stored: storedFrom(row), problems: [] } : taken;
    },

    /** Changes what is given and keeps the rest, which its caller cannot even see. Null: there is no such endpoint. */
    async update(name: string, given: EndpointSettings): Promise<Changed | null> {
      const row = await rowOf(name);
      if (!row) return null;
      if (given.name !== undefined && given.name !== row.name)
        return { stored: null, problems: ['The name cannot be changed: what is owed is kept under it.'] };
      const settings = { ...settingsOf(row), name: row.name, ...given };
      return write(row, settings, numberOrNull(row.previous_until_ms));
    },

    /** A new secret; the old one signs too for a day, so that a receiver can change at leisure. */
    async rotate(name: string, secret = newSecret()): Promise<Changed | null> {
      const row = await rowOf(name);
      if (!row) return null;
      const settings = settingsOf(row);
      if (settings === null)
        return { stored: null, problems: ['Its settings cannot be read; write them again.'] };
      const previous =
        settings.kind === 'github' || settings.kind === 'template' ? undefined : settings.secret;
      return write(row, { ...settings, secret, previousSecret: previous }, now() + rotationMs);
    },

    /** Answers whether there was one. What it is owed has to be buried by the caller. */
    async remove(name: string): Promise<boolean> {
      return (await db(ENDPOINTS).where({ name_key: name.toLowerCase() }).delete()) > 0;
    },
  };
}
