/** Work that pauses between its parts, for whoever has others to serve meanwhile. */
export type InParts<Result> = Generator<void, Result, void>;

/** The same without a pause. */
export function atOnce<Result>(parts: InParts<Result>): Result {
  let part = parts.next();
  while (part.done !== true) part = parts.next();
  return part.value;
}
