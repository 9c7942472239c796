import { DATELINE_FORMS } from './dateline-forms';

/** What stood in front of a paragraph. `doubtful` means: this is a guess from broken text, show it to a person. */
export interface Dateline {
  dateline: string;
  agency: string;
  text: string;
  doubtful: boolean;
}

/** Longest run-in worth looking at: place, region, date and agency. Also keeps the patterns cheap. */
const LONGEST = 120;
/** How every run-in begins: a capital or a script without them, or a bracket. */
const CAN_BEGIN = /^[\p{Lu}\p{Lo}([（［【]|^\p{L}{2,20} [–—―‒-]/u;

/**
 * A paragraph without the agency tag and the dateline in front of it: `TFD – Prices rise` is `Prices rise`,
 * by the agency TFD. The rest of the text is untouched. `opensStory` says that this is a story's first paragraph,
 * where a bare "Dublin – " is one, too.
 *
 * A broken or bare dateline is cut off too and proposed, with `doubtful` set, for a person to look at.
 *
 * @example withoutDateline('OSLO, Norway (AP) — Ferries stop.') // { dateline: 'OSLO, Norway', agency: 'AP', … }
 */
export function withoutDateline(paragraph: string, { opensStory = false } = {}): Dateline {
  const first = leadIn(paragraph.trim(), opensStory);
  const second = first.dateline === '' || first.agency === '' ? leadIn(first.text, false) : null;
  if (second === null || second.text === first.text) return first;
  return {
    dateline: first.dateline || second.dateline,
    agency: first.agency || second.agency,
    text: second.text,
    doubtful: first.doubtful || second.doubtful,
  };
}

function leadIn(text: string, opensStory: boolean): Dateline {
  const head = text.slice(0, LONGEST);
  if (CAN_BEGIN.test(head)) {
    for (const form of DATELINE_FORMS) {
      if ((form.opensStory && !opensStory) || form.holds?.test(head) === false) continue;
      const match = form.pattern.exec(head);
      if (match === null) continue;
      const { place = '', wire = '', agency = wire, region, after = region } = match.groups ?? {};
      const rest = text.slice(match[0].length).trimStart();
      if (rest === '' || form.accepts?.({ place, agency, head }) === false) continue;
      const dateline = [place.replace(/(?<![\s,،–—-])[\s,،–—-]+$/u, '').trim(), after]
        .filter((part) => part !== undefined && part !== '')
        .join(', ');
      return { dateline, agency, text: rest, doubtful: form.doubtful ?? false };
    }
  }
  return { dateline: '', agency: '', text, doubtful: false };
}
