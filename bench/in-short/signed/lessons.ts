import { admissionOf, type Admission } from '../../../src/newsroom/in-short/choosing/admission';
import type { Candidate } from '../../../src/newsroom/in-short/choosing/candidates';
import { draftLists, type Drafts } from '../../../src/newsroom/in-short/choosing/draft-lists';
import { listRows } from '../../../src/newsroom/in-short/choosing/list-features/list-rows';
import {
  itemForm,
  itemPlace,
  itemSentence,
} from '../../../src/newsroom/in-short/choosing/signing/item-features';
import { withFinalStop } from '../../../src/newsroom/in-short/marks/typography';
import type { Row } from '../shared';
import { markOf, type JudgedStory } from './judgements';

/** A judged story as rows to learn from. */
export interface SigningLesson {
  id: string;
  items: { row: number[]; isPrinted: boolean }[];
  lists: { row: number[]; isTold: boolean }[];
}

/** Lists with an item that the rules no longer make are left out. Null where none is left. */
export function lessonOf(row: Row, judged: JudgedStory): SigningLesson | null {
  const drafts = draftLists(
    { paragraphs: [row.body], headline: '', standfirst: '', locale: 'en' },
    { min: 3, max: 5 },
  );
  const { signed } = drafts;
  if (signed === null) return null;
  const forms = new Map(
    drafts.candidates.map((one) => [markOf(withFinalStop(one.text, { finalStop: true, locale: 'en' })), one]),
  );
  const lesson: SigningLesson = { id: row.id, items: [], lists: [] };
  for (const { of, marks, told } of judged.lists) {
    const items = of.flatMap((at) => forms.get(judged.items[at]!) ?? []);
    if (items.length < of.length) continue;
    const below = signed.preference.below(items[0]!.sentence);
    const list = { items, admissions: admissionsOf(items, drafts) };
    for (const [at, item] of items.entries()) {
      const place = signed.news.findIndex(({ order }) => order === item.sentence);
      lesson.items.push({
        row: [
          ...itemSentence(signed.rowAt(place), place),
          ...itemForm(item),
          ...itemPlace(list, at, { opening: signed.opening, below }),
        ],
        isPrinted: marks[at] === '0',
      });
    }
    lesson.lists.push({ row: [...listRows([items], drafts.known)[0]!, below], isTold: told });
  }
  return lesson.lists.length === 0 ? null : lesson;
}

function admissionsOf(items: readonly Candidate[], { start, signed }: Drafts): Admission[] {
  const known = new Set<number>();
  return items.map((item, place) => {
    const admission = admissionOf(item, {
      last: items[place - 1] ?? null,
      opening: start,
      hasLead: items[0]!.sentence === signed!.opening,
      knows: (term) => known.has(term),
    });
    for (const term of item.terms) known.add(term);
    return admission;
  });
}
