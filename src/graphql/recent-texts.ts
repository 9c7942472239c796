/** What was worked out for the texts seen last: bounded by their number and their length together. */
export interface RecentTexts<T> {
  get(text: string): T | undefined;
  set(text: string, value: T): void;
}

/** The text asked for longest ago goes first; a Map keeps its keys in the order they were set. */
export function recentTexts<T>({ most, mostLetters }: { most: number; mostLetters: number }): RecentTexts<T> {
  const values = new Map<string, T>();
  let letters = 0;
  return {
    get: (text) => {
      const value = values.get(text);
      if (value === undefined) return undefined;
      values.delete(text);
      values.set(text, value);
      return value;
    },
    set: (text, value) => {
      if (!values.has(text)) letters += text.length;
      values.delete(text);
      values.set(text, value);
      for (const oldest of values.keys()) {
        if (values.size <= most && letters <= mostLetters) break;
        values.delete(oldest);
        letters -= oldest.length;
      }
    },
  };
}
