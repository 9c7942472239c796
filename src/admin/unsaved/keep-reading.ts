import { adminStore } from './admin-store';
import { beganWith } from './began-with';
import { mayBeReplaced, noteBehind } from './behind';
import { openFormOf, type FormAddress } from './open-forms';

interface Wanted {
  model: string;
  documentId?: string;
  params?: { locale?: string; status?: string };
}

interface Read {
  type?: string;
  payload?: Document;
  meta?: {
    arg?: { endpointName?: string; queryCacheKey?: string; originalArgs?: Wanted };
    condition?: boolean;
    requestStatus?: string;
  };
}

interface Document {
  data?: Record<string, unknown>;
  meta?: unknown;
}

interface Store {
  getState(): unknown;
  dispatch(action: unknown): unknown;
}

/** What is no field of the form. */
const OF_THE_DOCUMENT = ['updatedAt', 'updatedBy', 'publishedAt', 'status'];

/**
 * What an open form is given of a document that is read again.
 *
 * One that could not be read stays as it was: Strapi would put "Whoops! Something went wrong" in the place of a form
 * that somebody is typing into, when all that failed was a look at what the server has by now. And while a form holds
 * words that were not saved, nothing of what is read takes their place: only what stands around the form follows.
 */
export const keepReading = () => (store: Store) => {
  adminStore.is(store);
  return (next: (action: unknown) => unknown) => (action: unknown) => {
    const { type, payload, meta } = action as Read;
    const { endpointName, originalArgs, queryCacheKey = '' } = meta?.arg ?? {};
    if (endpointName !== 'getDocument' || !originalArgs || !type?.startsWith('adminApi/executeQuery/'))
      return next(action);
    const cached = adminStore.answerTo(queryCacheKey) as Document | undefined;
    const instead = (answer: Document): unknown =>
      next({
        type: 'adminApi/executeQuery/fulfilled',
        payload: answer,
        meta: { ...meta, requestStatus: 'fulfilled', fulfilledTimeStamp: Date.now() },
      });
    if (type.endsWith('/rejected') && meta?.condition !== true && cached !== undefined)
      return instead(cached);
    if (!type.endsWith('/fulfilled') || !payload?.data) return next(action);

    const address = addressOf(originalArgs);
    const form = openFormOf(address);
    if (form && cached?.data && !mayBeReplaced(address, form)) {
      noteBehind(address);
      if (beganWith.of(address) === undefined && adminStore.isSavedByMe(payload.data))
        beganWith.note(address, payload.data.updatedAt);
      return instead({ ...payload, data: { ...cached.data, ...aroundTheForm(payload.data) } });
    }
    if (originalArgs.params?.status !== 'published') beganWith.note(address, payload.data.updatedAt);
    return next(action);
  };
};

const aroundTheForm = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(OF_THE_DOCUMENT.filter((name) => name in data).map((name) => [name, data[name]]));

const addressOf = ({ model, documentId, params }: Wanted): FormAddress => ({
  model,
  ...(documentId === undefined ? {} : { documentId }),
  ...(params?.locale === undefined ? {} : { locale: params.locale }),
});
