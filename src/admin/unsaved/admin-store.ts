type Queries = Record<string, { data?: unknown } | undefined>;

interface Store {
  getState(): unknown;
  dispatch(action: unknown): unknown;
}

/** Strapi's store, which it shows to middlewares only. */
let store: Store | null = null;

const queries = (): Queries =>
  (store?.getState() as { adminApi?: { queries?: Queries } } | undefined)?.adminApi?.queries ?? {};

export const adminStore = {
  is: (given: Store): void => void (store = given),
  dispatch: (action: unknown): void => void store?.dispatch(action),
  /** What the cache of answers holds under a key of its own. */
  answerTo: (queryCacheKey: string): unknown => queries()[queryCacheKey]?.data,
  /** Was this document last saved by whoever is logged in here? */
  isSavedByMe({ updatedBy }: Record<string, unknown>): boolean {
    const me = Object.entries(queries()).find(([key]) => key.startsWith('getMe('))?.[1]?.data;
    const id = (me as { id?: number } | undefined)?.id;
    return id !== undefined && (updatedBy as { id?: number } | null | undefined)?.id === id;
  },
};
