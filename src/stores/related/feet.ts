import type { StoredPage } from '../../newsroom/edition/page';
import type { Suggestion } from '../../newsroom/related/related-ranking';

/** Kept for each story: twice what a page shows, so that a withdrawn or banned one leaves no gap. */
export const KEPT = 8;
/** Places of suggestions come after every place of an editor's; the better the score, the nearer. */
const LAST_PLACE = 1_000_000;

export interface Placed {
  /** Of a row that is stored already. */
  id?: number;
  document_id: string;
  target_document_id: string;
  place: number;
}

export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** What the archive has placed under each story, best first, as it stands and as it is going to stand. */
export function feetOf(standing: readonly Placed[]) {
  const feet = grouped<Placed>(standing, (row) => row.document_id);
  const leaving: number[] = [];
  const under = (documentId: string): readonly Placed[] => feet.get(documentId) ?? [];
  return {
    under,
    put: (row: Placed) => {
      const others = under(row.document_id);
      const after = others.findIndex(({ place }) => place > row.place);
      feet.set(row.document_id, others.toSpliced(after === -1 ? others.length : after, 0, row));
    },
    take: (row: Placed) => {
      feet.set(
        row.document_id,
        under(row.document_id).filter((one) => one !== row),
      );
      if (row.id !== undefined) leaving.push(row.id);
    },
    changes: () => ({
      leaving,
      rows: [...feet.values()].flat().filter(({ id }) => id === undefined),
    }),
  };
}
type Feet = ReturnType<typeof feetOf>;

export function placeOwn(
  { documentId, locale }: StoredPage,
  suggestions: readonly Suggestion[],
  feet: Feet,
): boolean {
  const before = feet.under(documentId);
  const wanted = suggestions.map((suggestion) => suggestion.documentId).join(' ');
  if (before.map((row) => row.target_document_id).join(' ') === wanted) return false;
  for (const row of before) feet.take(row);
  for (const suggestion of suggestions)
    feet.put(rowFor(documentId, locale, suggestion.documentId, suggestion));
  return true;
}

/** The newcomer takes a place where it fits better than the least fitting of those that stand there. */
export function placeAtOlder(
  { documentId, locale }: StoredPage,
  older: readonly Suggestion[],
  feet: Feet,
): void {
  for (const story of older) {
    const there = feet.under(story.documentId);
    if (there.some((row) => row.target_document_id === documentId)) continue;
    const row = rowFor(story.documentId, locale, documentId, story);
    const last = there.at(-1);
    if (last !== undefined && there.length >= KEPT) {
      if (last.place <= row.place) continue;
      feet.take(last);
    }
    feet.put(row);
  }
}

const rowFor = (documentId: string, locale: string, target: string, { score, reason }: Suggestion) => ({
  document_id: documentId,
  locale,
  place: LAST_PLACE - Math.round(score * 1_000),
  kind: 'article',
  target_document_id: target,
  title: '',
  url: null,
  reason,
  origin: 'archive',
});
