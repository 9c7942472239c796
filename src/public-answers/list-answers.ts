import { cacheTag } from '../newsroom/edition/cache-tags';
import type { ListQuery, ReadList } from '../stores/public-reads/edition-list-reads';
import type { ReadFront } from '../stores/public-reads/front-reads';
import { asAsked, type Asked } from './as-asked';
import { bytesOf, listed } from './bytes';
import { placeToken } from './parameters';

/** A page of cards as its bytes: `next` is what `before` wants for the page behind this one; `total` where asked for. */
export const listBody = (list: ReadList, asked: Asked, total: number | null = null): Buffer =>
  cardsBody(list, asked, total === null ? '' : `,"total":${total}`);

/** A front page as its bytes: a list, and how many of its first cards were put there by hand. */
export const frontBody = (front: ReadFront, asked: Asked): Buffer =>
  cardsBody(front, asked, `,"pinned":${front.pinned}`);

function cardsBody(list: Pick<ReadList, 'cards' | 'next'>, asked: Asked, more: string): Buffer {
  const next = list.next && placeToken(list.next);
  const cards = list.cards.map((card) => asAsked.card(card, asked));
  return bytesOf(['{"data":[', ...listed(cards), `],"next":${JSON.stringify(next)}${more}}`]);
}

/** Surrogate keys of a list. One narrowed in several ways is wrong when any of them is. */
export function listTags({
  locale,
  section,
  author,
  tag,
}: Pick<ListQuery, 'locale' | 'section' | 'author' | 'tag'>): string[] {
  const narrow = [
    ...(section === null ? [] : [cacheTag({ section })]),
    ...(author === null ? [] : [cacheTag({ author })]),
    ...(tag === null ? [] : [cacheTag({ tag })]),
  ];
  return narrow.length > 0 ? narrow : [cacheTag({ list: locale })];
}
