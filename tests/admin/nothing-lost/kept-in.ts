import type { Page } from 'playwright-core';

/** What this browser keeps, as it keeps it. */
export const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('slugline-unsaved');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const all = opening.result.transaction('words').objectStore('words').getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result.map(({ json }) => json));
      };
    };
  })`);
