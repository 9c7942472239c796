import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** One thing to read: a file, or what comes in on standard input. `name` is what reports call it. */
export interface SourceFile {
  name: string;
  /** Null for standard input. */
  path: string | null;
}

/** Pictures and other media lie beside pages; they are what stories point to, and no stories. */
const MEDIA =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|mp[34]|m4[av]|mov|webm|ogg|wav|pdf|css|m?js|map|woff2?|ttf|otf|eot|db|sqlite)$/iu;
const MOST_FILES = 200_000;

/**
 * The files that these arguments name, in their order; of a folder all in it, by name, media and hidden ones apart. A
 * link that leads out of the folder is not followed. What is not there is told when it is opened, in its turn.
 */
export function sourceFiles(args: readonly string[]): SourceFile[] {
  const files = args.flatMap((arg): SourceFile[] => {
    if (arg === '-') return [{ name: '-', path: null }];
    return kindOf(arg) === 'folder' ? filesIn(arg, realpathSync(arg)) : [{ name: arg, path: arg }];
  });
  return files.slice(0, MOST_FILES);
}

function filesIn(folder: string, root: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }): SourceFile[] => {
      const place = path.join(folder, name);
      if (!isInside(place, root)) return [];
      const kind = kindOf(place);
      if (kind === 'folder') return filesIn(place, root);
      return kind === 'file' && !MEDIA.test(name) ? [{ name: place, path: place }] : [];
    });
}

function isInside(place: string, root: string): boolean {
  try {
    const real = realpathSync(place);
    return real === root || real.startsWith(root + path.sep);
  } catch {
    return false;
  }
}

function kindOf(place: string): 'file' | 'folder' | null {
  try {
    const stat = statSync(place);
    return stat.isDirectory() ? 'folder' : stat.isFile() || stat.isFIFO() ? 'file' : null;
  } catch {
    return null;
  }
}
