import type { SummaryBullet } from '../../../article/article';
import { labelKey, labelsFor } from '../../pasted/labels';
import { attributeOf, elementsIn, isElement, isSmall, wordsIn, type HtmlElement } from '../tree/html-tree';
import type { PageFacts } from '../metadata/page-facts';

const FEWEST = 2;
const MOST = 12;
const LONGEST = 400;
const NAMES =
  /(?:^|[\s_-])(?:key-?points?|keypoints|key-?takeaways?|takeaways?|highlights?|bullet-?points?|bullets|in-?short|in-?brief|at-?a-?glance|summary-?list|kernpunkte|tldr|resumen|sommaire|points-?cles|kurz-?gefasst)(?:[\s_-]|$)/iu;

/**
 * What an editor wrote in front of the story as a list: `ul` under the headline that is named so, or stands under such a
 * label. Other lists before the text are menus.
 */
export function keyPointsOf(
  { root }: PageFacts,
  { main, head, locale }: { main: HtmlElement; head: HtmlElement | null; locale: string },
): { bullets: SummaryBullet[]; at: number } {
  const labels = labelsFor(locale);
  const from = head?.at ?? main.at;
  let label = '';
  let seen = 0;
  for (const element of elementsIn(
    root,
    ({ name }) => !['script', 'style', 'nav', 'footer'].includes(name),
  )) {
    if (element.at <= from) continue;
    seen += 1;
    if (seen > 1_500) break;
    if (/^(?:h[2-6]|p|span|div|strong|b)$/u.test(element.name)) {
      const words = element.children.length <= 3 && isSmall(element) ? wordsIn(element) : '';
      if (words !== '') label = words.length <= 60 ? labelKey(words) : '';
    }
    if (element.name !== 'ul' && element.name !== 'ol') continue;
    const isLabelled = labels.inShort.includes(label);
    label = '';
    if (!isLabelled && !isNamed(element)) continue;
    const texts = element.children
      .filter(isElement)
      .filter(({ name }) => name === 'li')
      .map(wordsIn);
    const items = texts.filter((text) => text !== '' && text.length <= LONGEST);
    if (items.length < FEWEST || items.length > MOST || items.length < texts.length) continue;
    return { bullets: items.map((text) => ({ text, label: '', locked: false })), at: element.at };
  }
  return { bullets: [], at: 0 };
}

function isNamed(list: HtmlElement): boolean {
  let element: HtmlElement | null = list;
  for (let depth = 0; element !== null && depth < 4; depth += 1, element = element.parent) {
    const names = `${attributeOf(element, 'class').slice(0, 500)} ${attributeOf(element, 'id')} ${attributeOf(element, 'data-testid')}`;
    if (NAMES.test(names.replace(/(?<=[a-z])(?=[A-Z])/gu, '-'))) return true;
  }
  return false;
}
