import type { ReadItem, Source } from '../../../incoming/source';
import type { IncomingStory } from '../../../newsroom/intake/incoming-story';
import type { RipeStory } from '../../../newsroom/ripe-story';
import type { ReadyStory } from '../../../stores/intake/archive/story-document';
import { itemDigest, knownItems, type KnownItem } from '../../../stores/intake/intake-items';
import { fingerprintOf } from '../../../stores/intake/story-fields';
import type { DeskNeeds } from '../desk-needs';

/** Stories of one transaction: large enough to pay for its commit, small enough that nobody waits for it. */
const BATCH = 100;

export interface Entry {
  read: ReadItem;
  /** Null for what is no story. */
  story: (Pick<ReadyStory, 'digest' | 'fingerprint' | 'item'> & { known: KnownItem | undefined }) | null;
}

export interface Batch {
  entries: Entry[];
  /** The derived parts of those that are new or changed, in order. */
  ripe: Promise<RipeStory[]>;
}

/** The stories of a source, some at a time, with what is known of them; what is new begins to be derived. */
export async function* batches(
  source: Source,
  limit: number,
  { strapi, rules }: DeskNeeds,
): AsyncGenerator<Batch> {
  let open: ReadItem[] = [];
  let stories = 0;
  const batchOf = async (reads: ReadItem[]): Promise<Batch> => {
    const found = reads.map((read) => storyIn(read, source));
    const known = await knownItems(
      strapi.db.connection,
      found.flatMap((one) => (one === null ? [] : [one.digest])),
    );
    const entries = reads.map((read, at): Entry => {
      const one = found[at] ?? null;
      return { read, story: one === null ? null : { ...one, known: known.get(one.digest) } };
    });
    return {
      entries,
      ripe: rules.ripe(entries.flatMap((one) => (isFresh(one) ? [articleIn(one.read)] : []))),
    };
  };
  for await (const read of source.items()) {
    open.push(read);
    if (read.incoming !== null && 'article' in read.incoming) stories += 1;
    const isEnd = stories >= limit;
    if (open.length >= BATCH || isEnd) {
      yield await batchOf(open);
      open = [];
    }
    if (isEnd) return;
  }
  if (open.length > 0) yield await batchOf(open);
}

function storyIn({ incoming, item, record }: ReadItem, source: Source) {
  if (incoming === null || 'error' in incoming) return null;
  const fingerprint = fingerprintOf(incoming.article);
  const name =
    item === undefined ? fingerprint : record === undefined ? item : `${item} ${incoming.article.locale}`;
  return { digest: itemDigest(source.key, name), fingerprint, item: name };
}

export const articleIn = (read: ReadItem): IncomingStory =>
  (read.incoming as { article: IncomingStory }).article;

/** Claimed only, or come in another form than the last time. */
export const isFresh = ({ story }: Entry): boolean =>
  story !== null && story.known?.fingerprint !== story.fingerprint;
