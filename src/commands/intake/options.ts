import { parseArgs } from 'node:util';

export const USAGE = `usage: npm run --silent intake -- [options] FILE|FOLDER|- ...

Pasted text, HTML pages, WordPress exports, archives of Slugline (NDJSON), ninjs, NewsML-G2 and feeds, told apart by
what is in them.

  --dry-run          store nothing (needs no database)
  --json             one object a line on standard output; everything else goes to standard error
  --report FILE      the report as .json, .csv or text
  --locale CODE      the language of stories that do not tell theirs
  --publish          pages go live; without it they become drafts. Archives keep what was live there
  --drafts           nothing goes live, whatever it was in the archive
  --pages            take the pages of a WordPress export, too; --types post,recipe names others
  --media DIR        pictures of an archive that lie in a folder (wp-content/uploads, or an export's)
  --fetch-media      fetch pictures that are on the web, from public addresses only
  --limit N          stop after N stories
  --watch DIR        keep looking into a folder for items of a wire
`;

export interface IntakeSettings {
  places: string[];
  dryRun: boolean;
  json: boolean;
  report: string | null;
  locale: string;
  publish: boolean;
  drafts: boolean;
  types: ReadonlySet<string>;
  media: string | null;
  fetchMedia: boolean;
  limit: number;
  watch: string | null;
}

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  report: { type: 'string' },
  locale: { type: 'string' },
  publish: { type: 'boolean' },
  drafts: { type: 'boolean' },
  pages: { type: 'boolean' },
  types: { type: 'string' },
  media: { type: 'string' },
  'fetch-media': { type: 'boolean' },
  limit: { type: 'string' },
  watch: { type: 'string' },
} as const;

/** What the command was asked for; null where the words make no sense. */
export function settingsFrom(args: string[]): IntakeSettings | null {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    const limit = values.limit === undefined ? Infinity : Number(values.limit);
    if (Number.isNaN(limit) || limit < 1) return null;
    if (positionals.length === 0 && values.watch === undefined) return null;
    const types = (values.types ?? 'post').split(',').map((type) => type.trim());
    return {
      places: positionals,
      dryRun: values['dry-run'] === true,
      json: values.json === true,
      report: values.report ?? null,
      locale: values.locale ?? '',
      publish: values.publish === true,
      drafts: values.drafts === true,
      types: new Set([...types, ...(values.pages ? ['page'] : [])].filter((type) => type !== '')),
      media: values.media ?? null,
      fetchMedia: values['fetch-media'] === true,
      limit,
      watch: values.watch ?? null,
    };
  } catch {
    return null;
  }
}
