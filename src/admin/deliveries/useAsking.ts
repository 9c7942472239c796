import { useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { wordsOf } from './useReading';

type Method = 'post' | 'put' | 'del';

/**
 * Asks our admin routes to do something. What they refuse is shown to the operator in their own words; the caller gets
 * null then. One thing at a time: `isBusy` is for the buttons.
 */
export function useAsking() {
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);

  const say = (type: 'success' | 'warning' | 'danger', message: string) =>
    toggleNotification({ type, message });

  async function ask<T>(method: Method, path: string, body: object = {}): Promise<T | null> {
    setBusy(true);
    try {
      const { data } = method === 'del' ? await client.del<T>(path) : await client[method]<T>(path, body);
      return (data ?? {}) as T;
    } catch (error) {
      say('danger', wordsOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  }

  return { ask, say, isBusy };
}
