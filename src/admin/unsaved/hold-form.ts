import { adminApi } from '@strapi/strapi/admin';
import { beganWith } from './began-with';
import { giveUpWords } from './behind';
import { changedFields } from './changed-fields';
import { tellConflict } from './conflicts';
import { isMade, makeOnce } from './make-once';
import { openFormOf, type FormAddress } from './open-forms';
import { asRefusal, type Answer, type Refusal } from './refusal';
import { sendFromVersion, type Call } from './send-from-version';
import { tellSaved } from './saved';
import { carryOver } from './typed-since';

type Fields = Record<string, unknown>;

interface Wanted {
  model: string;
  documentId?: string;
  collectionType?: string;
  params?: { locale?: string };
  data?: Fields;
}

type Ask = (call: unknown) => Promise<{ data?: unknown; error?: Answer }>;

interface Answered {
  data: { data?: { documentId?: string; updatedAt?: string }; meta?: unknown };
}

/** The part of an endpoint of Strapi's cache of answers (RTK Query 1.9) that is changed here. */
interface Endpoint {
  query?: (wanted: Wanted) => Call;
  queryFn?: (wanted: Wanted, api: unknown, options: unknown, ask: Ask) => Promise<object>;
  transformResponse?: (answer: unknown, meta: unknown, wanted: Wanted) => unknown;
  invalidatesTags: (result: unknown, error: unknown, wanted: Wanted) => unknown;
  transformErrorResponse?: (answer: Answer) => unknown;
  onQueryStarted?: (
    wanted: Wanted,
    api: { dispatch: (action: unknown) => unknown; queryFulfilled: Promise<Answered> },
  ) => Promise<void>;
}

type CacheTools = {
  updateQueryData(endpoint: string, wanted: Wanted, change: (answer: { data: object }) => void): unknown;
  upsertQueryData(endpoint: string, wanted: Wanted, answer: unknown): unknown;
};

/** Everything an open form can send. */
const WRITES = [
  'createDocument',
  'cloneDocument',
  'updateDocument',
  'publishDocument',
  'unpublishDocument',
  'discardDocument',
];

/** What takes the words of a form to the server. */
const SAVES = new Set(['createDocument', 'cloneDocument', 'updateDocument', 'publishDocument']);

/** What may not undo a colleague's save: it says which version it began with. */
const CARRY_WORDS = new Set(['updateDocument', 'publishDocument']);

/**
 * Holds the form of every content type back from its reset after a save that came to nothing, and lets no save undo
 * one that its form has never seen.
 *
 * Strapi 5.54 writes a save into its cache before the server has answered, takes it back when the answer is no, and
 * asks for the document anew; the form follows the cache each time, and where nobody answers, an error page takes its
 * place. Here the cache hears of a save when it is one, and when nothing has been typed since it was sent. Pinned by
 * `tests/admin/nothing-lost.test.ts`.
 */
export function holdForm(): void {
  const change = (name: string) => (endpoint: Endpoint) => {
    const { query, transformResponse: transform, invalidatesTags: stale } = endpoint;
    if (CARRY_WORDS.has(name) && query) {
      delete endpoint.query;
      endpoint.queryFn = async (wanted, _api, _options, ask) => {
        const { data, error } = await sendFromVersion(query(wanted), addressOf(wanted), ask);
        if (error) return { error: asRefusal(error) };
        return { data: transform ? transform(data, undefined, wanted) : data };
      };
    }
    if (name === 'createDocument' && query)
      endpoint.query = (wanted) => makeOnce(query(wanted), addressOf(wanted));
    endpoint.invalidatesTags = (result, error, wanted) => (error ? [] : stale(result, error, wanted));
    endpoint.transformErrorResponse = asRefusal;
    endpoint.onQueryStarted = async ({ data, ...wanted }, { dispatch, queryFulfilled }) => {
      const address = addressOf(wanted);
      const form = openFormOf(address);
      const sent = form?.values();
      const { answer, refusal } = await settled(queryFulfilled);
      if (refusal) return tellConflict(address, refusal);
      if (name === 'updateDocument') beganWith.note(address, answer?.data.data?.updatedAt);
      else beganWith.forget(address);
      if (name === 'discardDocument' || data?.discardDraft === true) giveUpWords(address);
      if (!SAVES.has(name)) return;
      const typedSince = form && sent ? changedFields(sent, form.values()) : {};
      const isAll = Object.keys(typedSince).length === 0;
      const isNew = wanted.documentId === undefined && wanted.collectionType !== 'single-types';
      const became = isNew ? answer?.data.data?.documentId : undefined;
      if (isAll) form?.noteSaved();
      if (isAll && data && CARRY_WORDS.has(name)) dispatch(showSaved(wanted, data));
      if (became) isMade(address);
      if (became && !isAll) carryOver({ ...address, documentId: became }, typedSince);
      if (name === 'createDocument' && became) dispatch(showMade({ ...wanted, documentId: became }, answer));
      tellSaved({ ...address, ...(became ? { became } : {}), typedSince });
    };
  };
  adminApi.enhanceEndpoints({
    endpoints: Object.fromEntries(WRITES.map((name) => [name, change(name)])) as never,
  });
}

const addressOf = ({ model, documentId, params }: Wanted): FormAddress => ({
  model,
  ...(documentId === undefined ? {} : { documentId }),
  ...(params?.locale === undefined ? {} : { locale: params.locale }),
});

/** What Strapi does before the answer: until the document has been read again, the form shows what was saved. */
function showSaved(wanted: Wanted, data: Fields): unknown {
  const { updateQueryData } = adminApi.util as unknown as CacheTools;
  return updateQueryData('getDocument', wanted, (answer) => void Object.assign(answer.data, data));
}

/** A new story opens with what the server answered: no empty page while it is read again. */
function showMade(wanted: Wanted, answer: Answered | undefined): unknown {
  const { upsertQueryData } = adminApi.util as unknown as CacheTools;
  return upsertQueryData('getDocument', { collectionType: 'collection-types', ...wanted }, answer?.data);
}

const settled = (query: Promise<Answered>): Promise<{ answer?: Answered; refusal?: Refusal }> =>
  query.then(
    (answer) => ({ answer }),
    ({ error }: { error: Refusal }) => ({ refusal: error }),
  );
