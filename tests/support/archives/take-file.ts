import type { Core } from '@strapi/strapi';
import { houseStyle } from '../../../src/newsroom/house-style';
import { openSource } from '../../../src/incoming/open-source';
import { deskOf } from '../../../src/commands/intake/open-desk';
import type { Result } from '../../../src/commands/intake/result';

export interface TakeOptions {
  publish?: boolean;
  drafts?: boolean;
  limit?: number;
  locale?: string;
  pages?: boolean;
  media?: string;
  fetchMedia?: boolean;
  /** Ends the run like a kill after so many results. */
  killAfter?: number;
}

/** What the command does with one file, in this process. */
export async function takeFile(
  strapi: Core.Strapi,
  path: string,
  options: TakeOptions = {},
): Promise<Result[]> {
  const types = new Set(['post', ...(options.pages ? ['page'] : [])]);
  const source = await openSource(
    { name: path, path },
    { locale: options.locale ?? '', style: houseStyle, types },
  );
  const desk = deskOf(
    strapi,
    { media: options.media ?? null, fetchMedia: options.fetchMedia ?? false },
    async () => undefined,
  );
  const results: Result[] = [];
  try {
    const { limit = Infinity, publish = false, drafts = false } = options;
    for await (const result of desk.take(source, { limit, publish, drafts })) {
      results.push(result);
      if (results.length === options.killAfter) return results;
    }
    await desk.finish();
    return results;
  } finally {
    source.close();
    await desk.close();
  }
}

export const articlesIn = (results: readonly Result[]) =>
  results.flatMap((result) => ('article' in result ? [result.article] : []));
