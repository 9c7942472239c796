import type { ReadItem, Source } from '../../../incoming/source';
import type { RipeStory } from '../../../newsroom/ripe-story';
import { newDocumentId } from '../../../stores/database/document-ids';
import type { ReadyStory } from '../../../stores/intake/archive/story-document';
import { dataOf } from '../../../stores/intake/intake';
import { refusalOf, updateStory } from '../../../stores/intake/update-story';
import { openLocales } from '../../../stores/stories/locales';
import type { Entry } from './archive-batches';
import { withAssets } from '../assets';
import type { DeskOptions } from '../desk';
import type { DeskNeeds } from '../desk-needs';
import { exactStory } from './exact-story';
import { keptEntries } from '../page-desk';
import type { Outcome, Result } from '../result';

/** A story with all it points to, or the answer where it is changed or cannot be stored. */
export async function preparedStory(
  entry: Entry,
  ripe: RipeStory,
  source: Source,
  options: DeskOptions,
  needs: DeskNeeds,
): Promise<{ story: ReadyStory; result: Result } | { result: Result }> {
  const { strapi, names, media } = needs;
  const { read } = entry;
  const { file, item, record } = read;
  const place = { file, ...(item === undefined ? {} : { item }) };
  const { report } = read.incoming as Extract<ReadItem['incoming'], { report: object }>;
  const { digest, fingerprint, known, item: key } = entry.story as NonNullable<Entry['story']>;
  const { article } = ripe;
  const failed = (code: string, message: string) => ({ result: { ...place, error: { code, message } } });
  if (ripe.broken.length > 0)
    return failed('story.broken', ripe.broken.map(({ message }) => message).join(' '));
  const fault = await localeFault(article.locale, needs);
  if (fault !== null) return failed('locale.unknown', fault);

  const { assets, entries } =
    record === undefined ? await withAssets(article, report, media) : { assets: [], entries: [] };
  const wanted = article.status === 'published' && !options.drafts;
  const isLive = wanted && (record !== undefined || ripe.unready.length === 0);
  const unready = wanted
    ? ripe.unready.map(({ message }) => ({
        kind: 'doubtful' as const,
        what: 'publication',
        text: message,
        note: 'stays a draft',
        lines: [1, 1] as [number, number],
      }))
    : [];
  const result = (outcome: Outcome, more: typeof report.entries = []): Result => ({
    ...place,
    article: { ...article, documentId: known?.documentId, status: isLive ? 'published' : 'draft' } as never,
    report: { ...report, entries: [...report.entries, ...entries, ...unready, ...more], outcome },
  });

  if (known !== undefined && known.fingerprint !== null) {
    try {
      const data = await dataOf(strapi, article, { names, assets });
      const update = {
        known,
        source: source.key,
        item: key,
        story: article,
        fingerprint,
        data,
        publish: isLive,
      };
      const updated = await updateStory(strapi, { ...update, now: Date.now() });
      if (updated.outcome === 'updated' && isLive) await needs.oweRebuild();
      return { result: result(updated.outcome, keptEntries(updated.kept)) };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === null) throw error;
      return failed('story.refused', refusal);
    }
  }

  const authors = [];
  for (const name of article.authors) authors.push(await names.author(name));
  return {
    story: {
      ...{ digest, fingerprint, source: source.key, item: key },
      documentId:
        known?.documentId ?? (typeof record?.documentId === 'string' ? record.documentId : newDocumentId()),
      ripe,
      section: await names.section(article.section),
      authors: authors.filter((author) => author !== null),
      assets,
      targets: article.relatedLinks.map(() => null),
      isLive,
      hasAddress: known !== undefined,
      oldPaths: record === undefined ? oldPathOf(article.source.url) : [],
      exact: record === undefined ? null : await exactStory(strapi, record, { isLive, slug: article.slug }),
    },
    result: result('stored'),
  };
}

const opened = new WeakMap<object, Map<string, string | null>>();

async function localeFault(locale: string, { strapi }: DeskNeeds): Promise<string | null> {
  const known = opened.get(strapi) ?? new Map<string, string | null>();
  opened.set(strapi, known);
  if (!known.has(locale)) known.set(locale, await openLocales(strapi, locale));
  return known.get(locale) ?? null;
}

/** The path that readers know from the old site, as ours are written. One that only asks (`/?p=7`) cannot be led on. */
function oldPathOf(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { pathname, search } = new URL(url);
  const path = pathname.replace(/\/$/u, '');
  if (path === '' || search !== '' || path.length > 900) return [];
  try {
    return [
      path
        .split('/')
        .map((part) => encodeURIComponent(decodeURIComponent(part)))
        .join('/'),
    ];
  } catch {
    return [];
  }
}
