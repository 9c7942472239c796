import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { SourceFile } from '../../incoming/source-files';

const LOOK_MS = 1_000;
/** Where a file goes when it has been taken, beside those that are still to come. */
const DONE = 'taken';

/**
 * Looks into a folder every second, where an agency or a script puts its items, and takes each file that has not grown
 * since the last look; then it goes into the folder `taken`. Ends with the process's signal, between two files.
 */
export async function watchFolder(folder: string, take: (file: SourceFile) => Promise<void>): Promise<void> {
  mkdirSync(path.join(folder, DONE), { recursive: true });
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  process.stderr.write(`Watching ${folder}; Ctrl+C ends.\n`);
  let sizes = new Map<string, string>();
  while (!stopping.signal.aborted) {
    const now = new Map<string, string>();
    for (const name of readdirSync(folder).sort()) {
      if (stopping.signal.aborted) break;
      const place = path.join(folder, name);
      const mark = name.startsWith('.') ? null : markOf(place);
      if (mark === null) continue;
      now.set(name, mark);
      if (sizes.get(name) !== mark) continue;
      await take({ name: place, path: place });
      renameSync(place, path.join(folder, DONE, name));
      now.delete(name);
    }
    sizes = now;
    await pause(LOOK_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
  }
}

/** Changes while a file is being written; null for what is no file. */
function markOf(place: string): string | null {
  try {
    const stat = statSync(place);
    return stat.isFile() ? `${stat.size} ${stat.mtimeMs}` : null;
  } catch {
    return null;
  }
}
