/** One rule of the public site: an old address leads to a new one (301), or nothing is there any more (410). */
export interface Redirect {
  from: string;
  to: string | null;
  status: 301 | 410;
}

/** What a path of ours is made of: segments of letters, digits and `-._~`, none of them `.` or `..`. */
const SEGMENT = /^[\p{L}\p{M}\p{N}\-._~]+$/u;
const LONGEST_PATH = 2_000;

/**
 * The rules as a server needs them: every old address leads to the last one in a single step, and to itself never.
 *
 * Rows may come in any order; of two for one address the later row counts. Rows that go round in a circle (a slug
 * given back) end where the latest of them points. A chain that ends in 410 is 410 from its start. A row whose
 * addresses are not plain paths is left out, so nothing a headline could hold reaches a server's settings.
 */
export function flattenRedirects(rows: readonly Redirect[]): Redirect[] {
  const steps = new Map<string, Step>();
  rows.forEach(({ from, to, status }, order) => {
    const start = plainPath(from);
    const end = status === 410 ? null : plainPath(to ?? '');
    if (start === null || (status !== 410 && end === null)) return;
    steps.delete(start);
    steps.set(start, { to: end, order });
  });

  const ends = new Map<string, string | null>();
  return [...steps.keys()].flatMap((from): Redirect[] => {
    const to = endOf(from, steps, ends);
    if (to === from) return [];
    return [to === null ? { from, to, status: 410 } : { from, to, status: 301 }];
  });
}

interface Step {
  to: string | null;
  order: number;
}

/** Follows one address to its end; `ends` keeps what is known, so each step is walked once over all calls. */
function endOf(
  start: string,
  steps: ReadonlyMap<string, Step>,
  ends: Map<string, string | null>,
): string | null {
  const walked = new Set<string>();
  let at: string | null = start;
  while (at !== null && steps.has(at) && !ends.has(at) && !walked.has(at)) {
    walked.add(at);
    at = steps.get(at)!.to;
  }

  let end = at;
  if (at !== null && ends.has(at)) end = ends.get(at) ?? null;
  else if (at !== null && walked.has(at)) end = newestEndOfCircle(at, steps);
  for (const path of walked) ends.set(path, end);
  return end;
}

function newestEndOfCircle(start: string, steps: ReadonlyMap<string, Step>): string {
  let newest = steps.get(start)!;
  for (let at = newest.to!; at !== start; at = steps.get(at)!.to!) {
    const step = steps.get(at)!;
    if (step.order > newest.order) newest = step;
  }
  return newest.to!;
}

/** A path as people read it (decoded, composed), or null for what is not a plain path of ours. */
function plainPath(path: string): string | null {
  if (path === '/') return path;
  if (!path.startsWith('/') || path.length > LONGEST_PATH) return null;
  const decoded = decodedOrNull(path)?.normalize('NFC');
  const segments = decoded?.slice(1).replace(/\/$/u, '').split('/') ?? [''];
  const isPlain = segments.every((part) => SEGMENT.test(part) && part !== '.' && part !== '..');
  return isPlain ? (decoded ?? null) : null;
}

function decodedOrNull(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
