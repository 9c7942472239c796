import { useEffect, useState } from 'react';

let lastKeyAt = 0;
window.addEventListener('keydown', () => (lastKeyAt = Date.now()), { capture: true });

/**
 * The value as it was when the hands last rested for so long: what is typed is not judged letter by letter. The body tells
 * the form of its letters later than they are typed, so that a value that stands still is not enough.
 */
export function useDebounced<Value>(value: Value, restMs: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const look = (): void => {
      const wait = lastKeyAt + restMs - Date.now();
      if (wait > 0) timer = setTimeout(look, wait);
      else setRested(value);
    };
    let timer = setTimeout(look, restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}
