import { AGENCIES } from '../../article/agencies';
import type { Page } from '../pasted/page';

const LONE_DATELINE = /^(\p{Lu}[\p{L} .,’'-]{1,60}?) [(（]?(\p{L}{2,12})[)）]? ?[–—―-]{1,2}$/u;
/** A dateline stands above the first paragraph: within this many lines below the headline. */
const LINES_BELOW = 8;

/** "Washington CNN —", "Oslo (AP) –" on a line of its own, above the paragraph it belongs to. '' when there is none. */
export function takeLoneDateline(page: Page, headlineLine: number): string {
  for (const index of page.free(headlineLine + 1).slice(0, LINES_BELOW)) {
    const match = LONE_DATELINE.exec((page.lines[index]?.text ?? '').slice(0, 90));
    const [, place = '', agency = ''] = match ?? [];
    if (match === null || !(AGENCIES.has(agency.toLowerCase()) || /^\p{Lu}{2,5}$/u.test(agency))) continue;
    page.take(index, { kind: 'recognised', what: 'dateline', note: `by ${agency}` });
    return place;
  }
  return '';
}
