import { labelKey, type Labels } from './labels';
import type { Page } from './page';

const NETWORK =
  /\b(?:facebook|instagram|twitter|youtube|linkedin|whatsapp|telegram|tiktok|threads|bluesky|x)\b/giu;
const FOLLOW = /\b(?:follow|subscribe|connect|join|folgen|suivez|síguenos|seguici|siga)\b/iu;
const END_MARK = /^[\s—–\-*/#(\[]*(?:ends?|30|ende|fin|fine|fim)[\s—–\-*/#)\]]*$/iu;
const SIGNS_ONLY = /^(?:[\s#*_=~■◆●—–-])+$/u;

/** Lines of the page's furniture: invitations to follow, advertisements, buttons. Dropped, and said so. */
export function dropBoilerplate(page: Page, labels: Labels): void {
  const alone = new Set(labels.furnitureAlone);
  for (const index of page.free()) {
    const text = page.lines[index]?.text ?? '';
    if (alone.has(labelKey(text)) || isInvitation(text, labels)) {
      page.take(index, {
        kind: 'dropped',
        what: 'boilerplate',
        note: 'belongs to the page, not to the story',
      });
    }
  }
}

function isInvitation(text: string, { furniture }: Labels): boolean {
  const key = labelKey(text);
  const asksFirst = furniture.some(
    (phrase) => key.startsWith(phrase) && !/\p{L}/u.test(key.charAt(phrase.length)),
  );
  if (asksFirst) return true;
  const networks = new Set((text.slice(0, 1_000).match(NETWORK) ?? []).map((name) => name.toLowerCase()));
  return text.length < 400 && networks.size >= 2 && FOLLOW.test(text);
}

/**
 * The line that says the story is over (ENDS, -30-, ###) and lines of nothing but signs. Answers where the end mark
 * stands, or null.
 */
export function dropEndMark(page: Page): number | null {
  let end: number | null = null;
  for (const index of page.free(1)) {
    const text = page.lines[index]?.text ?? '';
    if (text.length <= 40 && (END_MARK.test(text) || /^(?:#\s?){3,}$/u.test(text)) && !/^30$/u.test(text)) {
      page.take(index, { kind: 'dropped', what: 'end mark' });
      end ??= index;
    } else if (text.length <= 80 && SIGNS_ONLY.test(text)) {
      page.take(index, { kind: 'dropped', what: 'line of signs' });
    }
  }
  return end;
}
