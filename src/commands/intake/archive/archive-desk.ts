import type { ReadItem, Source } from '../../../incoming/source';
import type { IncomingStory } from '../../../newsroom/intake/incoming-story';
import type { RipeStory } from '../../../newsroom/ripe-story';
import type { ReadyStory } from '../../../stores/intake/archive/story-document';
import { claimAddresses } from '../../../stores/intake/claim-addresses';
import type { KnownItem } from '../../../stores/intake/intake-items';
import { judgedAsTheyCome } from '../../../stores/to-check/bullet-check';
import { openLocales } from '../../../stores/stories/locales';
import { batches, isFresh, type Batch, type Entry } from './archive-batches';
import type { DeskOptions } from '../desk';
import type { DeskNeeds } from '../desk-needs';
import { preparedStory } from './prepare-archived';
import { takeLateRecords, takeRecords } from './records';
import type { Outcome, Result } from '../result';
import { spareMemory } from './spare-memory';
import { storeBatch } from './store-batch';

/** Batches that are read while one is stored: with one alone the threads of the rules would wait for its reading. */
const AHEAD = 2;
/** Addresses claimed at once. */
const CLAIMS = 500;

/**
 * An archive in batches: while one is stored the next are read and derived. What an earlier run has stored is found by its
 * item and left alone, so that a run which was ended goes on where it was, and a second one changes nothing.
 */
export async function* archiveDesk(
  source: Source,
  options: DeskOptions,
  needs: DeskNeeds,
): AsyncGenerator<Result> {
  if (source.kind !== 'slugline') await judgedAsTheyCome(needs.strapi, needs.style); // ours bring lists as they stood
  const stretch = batches(source, options.limit, needs);
  await claimAll(source, options.limit, needs);
  const ahead: ReturnType<typeof stretch.next>[] = [];
  const readOn = () => {
    const next = stretch.next();
    next.catch(() => undefined); // it is awaited, and thrown, in its turn
    ahead.push(next);
  };
  const spare = spareMemory();
  for (let at = 0; at < AHEAD; at += 1) readOn();
  for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
    const { value: batch, done } = await next;
    if (done === true || batch === undefined) return;
    readOn();
    yield* await settled(batch, source, options, needs);
    spare();
  }
}

/** First of all the addresses: a story may link to one that comes much later. */
async function claimAll(source: Source, limit: number, { strapi, names }: DeskNeeds): Promise<void> {
  const { addresses } = source;
  if (addresses === undefined) return;
  const fault = await openLocales(strapi, addresses.locale);
  if (fault !== null) return; // told with each story
  let place = 0;
  for (let left = limit; left > 0; left -= CLAIMS) {
    const posts = addresses.after(place, Math.min(CLAIMS, left));
    if (posts.length === 0) return;
    const slugs = await claimAddresses(strapi, posts, {
      source: source.key,
      locale: addresses.locale,
      now: Date.now(),
    });
    for (const [at, post] of posts.entries()) {
      const section = await names.section(post.section);
      addresses.settle(post.item, slugs[at] ?? post.slug, section?.slug ?? '');
      place = post.place;
    }
  }
}

async function settled(
  batch: Batch,
  source: Source,
  options: DeskOptions,
  needs: DeskNeeds,
): Promise<Result[]> {
  const reads = batch.entries.map(({ read }) => read);
  await takeRecords(reads, source, needs);
  const ripe = [...(await batch.ripe)];
  const results: (Result | null)[] = [];
  const ready: { place: number; story: ReadyStory; result: Result }[] = [];
  for (const entry of batch.entries) {
    const place = results.length;
    if (entry.read.incoming === null) continue;
    results.push(null);
    if (entry.story === null) results[place] = errorResult(entry.read);
    else if (!isFresh(entry)) results[place] = answered(entry, 'unchanged', entry.story.known);
    else {
      const one = await preparedStory(entry, ripe.shift() as RipeStory, source, options, needs);
      if ('story' in one) ready.push({ place, ...one });
      else results[place] = one.result;
    }
  }
  const stored = await storeBatch(ready, needs);
  for (const [at, { place }] of ready.entries()) results[place] = stored[at] ?? null;
  await takeLateRecords(reads, source, needs);
  return results.filter((result) => result !== null);
}

const errorResult = ({ file, item, incoming }: ReadItem): Result => ({
  file,
  ...(item === undefined ? {} : { item }),
  error: (incoming as { error: { code: string; message: string } }).error,
});

function answered({ read }: Entry, outcome: Outcome, known: KnownItem | undefined): Result {
  const { file, item, incoming } = read;
  const { article, report } = incoming as { article: IncomingStory; report: never };
  return {
    file,
    ...(item === undefined ? {} : { item }),
    article: {
      ...article,
      ...(known === undefined ? {} : { documentId: known.documentId, slug: known.slug }),
    },
    report: { ...(report as { lines: number; entries: never[] }), outcome },
  };
}
