import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createStrapi, type Core } from '@strapi/strapi';
import { readPastedStory } from '../newsroom/intake/pasted-story';
import { reportText } from '../newsroom/intake/report';
import { takeIn, type Taken } from '../stores/intake';
import { helpAsked } from './help-asked';

const USAGE = 'usage: npm run intake -- FILE [--dry-run] [--publish] [--json] [--locale CODE]';
/** A file that is no story: nothing was stored. */
const NO_STORY = 2;

/** Larger than any news page as text; more would only be a mistake. */
const MOST_BYTES = 5_000_000;

interface Options {
  file: string;
  dryRun: boolean;
  publish: boolean;
  json: boolean;
  locale: string | undefined;
}

/**
 * `npm run intake -- FILE`: a pasted news page becomes a draft article, with a report of every line.
 * Standard output carries only the result; Strapi's log goes to standard error.
 */
async function main(): Promise<number> {
  if (helpAsked(USAGE)) return 0;
  const print = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;

  const options = optionsFrom(process.argv.slice(2));
  if (!options) return complain(USAGE);
  const text = textOf(options.file);
  if (text === null) return complain(`${options.file}: cannot be read as a text file.`);

  const story = readPastedStory(text, { locale: options.locale ?? 'en' });
  if ('notAStory' in story) return complain(`${options.file}: ${story.notAStory}`);

  const strapi = await createStrapi({
    appDir: process.cwd(),
    distDir: String(process.env.SLUGLINE_BUILD),
  }).load();
  try {
    const taken = await takeIn(strapi, { text, story: story.article, ...options });
    const report = { ...story.report, outcome: taken.outcome };
    print(
      options.json
        ? `${JSON.stringify({ article: taken.article, report }, null, 2)}\n`
        : `${reportText(story.report)}\n\n${sentence(taken, options)}\n`,
    );
    return 0;
  } finally {
    await closed(strapi);
  }
}

function optionsFrom(args: string[]): Options | null {
  try {
    const flags = { 'dry-run': 'boolean', publish: 'boolean', json: 'boolean', locale: 'string' } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(Object.entries(flags).map(([name, type]) => [name, { type }])),
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return null;
    return {
      file,
      dryRun: values['dry-run'] === true,
      publish: values.publish === true,
      json: values.json === true,
      locale: values.locale as string | undefined,
    };
  } catch {
    return null;
  }
}

function textOf(file: string): string | null {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > MOST_BYTES) return null;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function sentence({ outcome, article }: Taken, { publish }: Options): string {
  if (outcome === 'unchanged')
    return `This page was taken in before as "${article.slug}". Nothing was changed.`;
  if (outcome === 'dry-run') return `Dry run: it would become "${article.slug}". Nothing was stored.`;
  return publish ? `Published as "${article.slug}".` : `Saved as the draft "${article.slug}".`;
}

function complain(line: string): number {
  process.stderr.write(`${line}\n`);
  return NO_STORY;
}

const closed = (strapi: Core.Strapi) => strapi.destroy().catch(() => undefined);

main()
  .then((code) => process.exit(code))
  .catch((error: Error) => {
    process.stderr.write(`intake failed: ${error.message}\n`);
    process.exit(1);
  });
