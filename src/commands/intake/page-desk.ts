import type { ReadItem, Source } from '../../incoming/source';
import { ripeStory } from '../../newsroom/ripe-story';
import { articleOf } from '../../stores/stories/article-of';
import { findStory } from '../../stores/stories/articles';
import { openLocales } from '../../stores/stories/locales';
import { dataOf, takeIn, takenBefore } from '../../stores/intake/intake';
import { itemDigest, knownItems } from '../../stores/intake/intake-items';
import { fingerprintOf } from '../../stores/intake/story-fields';
import { refusalOf, updateStory } from '../../stores/intake/update-story';
import { withAssets } from './assets';
import type { DeskOptions } from './desk';
import type { DeskNeeds } from './desk-needs';
import type { Outcome, Result } from './result';

/** Pages and items of a wire: each through the document service, as an editor would save it. */
export async function* pageDesk(
  source: Source,
  options: DeskOptions,
  needs: DeskNeeds,
): AsyncGenerator<Result> {
  let stories = 0;
  for await (const read of source.items()) {
    if (read.incoming === null) continue;
    const result = await takeOne(read, source, options, needs);
    yield result;
    if ('error' in result) continue;
    stories += 1;
    if (stories >= options.limit) return;
  }
}

async function takeOne(
  { file, item, incoming, oldKey }: ReadItem,
  source: Source,
  { publish }: DeskOptions,
  needs: DeskNeeds,
): Promise<Result> {
  const { strapi, style, names, media } = needs;
  const place = { file, ...(item === undefined ? {} : { item }) };
  if (incoming === null || 'error' in incoming)
    return { ...place, error: incoming?.error ?? { code: 'left-out.record', message: 'This is no story.' } };
  const story = incoming.article;
  const failed = (code: string, message: string): Result => ({ ...place, error: { code, message } });
  const { broken } = ripeStory(
    { ...story, inShort: [{ text: '', label: null, origin: 'editor', source: 'editor' }] },
    style,
  );
  if (broken.length > 0) return failed('story.broken', broken.map(({ message }) => message).join(' '));

  const fingerprint = fingerprintOf(story);
  const key = story.source.item || story.source.url || fingerprint;
  const from = source.key || 'page';
  const digest = itemDigest(from, key);
  const answer = async (
    outcome: Outcome,
    documentId: string,
    more: typeof incoming.report.entries = [],
  ): Promise<Result> => {
    const row = await findStory(strapi, { documentId, locale: story.locale, version: 'draft' });
    const article = articleOf(row ?? {});
    return {
      ...place,
      article: {
        ...story,
        documentId,
        slug: article.slug,
        inShort: article.inShort,
        status: publish ? 'published' : 'draft',
      },
      report: { ...incoming.report, entries: [...incoming.report.entries, ...more], outcome },
    };
  };

  try {
    const known = (await knownItems(strapi.db.connection, [digest])).get(digest);
    if (known !== undefined && known.fingerprint === fingerprint)
      return await answer('unchanged', known.documentId);
    const before = known === undefined && oldKey !== undefined ? await takenBefore(strapi, oldKey) : null;
    if (before !== null) return await answer('unchanged', before);
    const { assets, entries } = await withAssets(story, incoming.report, media);
    const data = await dataOf(strapi, story, { names, assets });
    const now = Date.now();
    if (known !== undefined) {
      const updated = await updateStory(strapi, {
        known,
        source: from,
        item: key,
        story,
        fingerprint,
        data,
        publish,
        now,
      });
      return await answer(updated.outcome, known.documentId, [...entries, ...keptEntries(updated.kept)]);
    }
    const fault = await openLocales(strapi, story.locale);
    if (fault !== null) return failed('locale.unknown', fault);
    const taken = await takeIn(strapi, { story, source: from, item: key, publish, data, now });
    return await answer('stored', taken.documentId, entries);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return failed('story.refused', refusal);
  }
}

/** What an editor's words kept a new version from changing. */
export function keptEntries(kept: readonly string[] | null) {
  if (kept === null)
    return [
      {
        kind: 'doubtful' as const,
        what: 'story',
        text: '',
        note: 'deleted here; it is not made again',
        lines: [1, 1] as [number, number],
      },
    ];
  return kept.map((field) => ({
    kind: 'doubtful' as const,
    what: field,
    text: '',
    note: 'an editor has changed it here; the new version of the source is not taken',
    lines: [1, 1] as [number, number],
  }));
}
