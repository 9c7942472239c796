/**
 * Remembers what was made for the newest `most` keys; two who ask for one key at once wait for one making of it.
 * A key must name everything the value is made from: nothing is ever thrown away for its age.
 */
export function keepNewest<Value>(most: number) {
  const kept = new Map<string, Promise<Value>>();
  return (key: string, make: () => Promise<Value>): Promise<Value> => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return value;
  };
}
