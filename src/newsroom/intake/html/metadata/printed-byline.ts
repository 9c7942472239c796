import { bylineIn } from '../../credits/byline';
import { labelsFor } from '../../pasted/labels';
import { attributeOf, elementsIn, isElement, isSmall, wordsIn, type HtmlElement } from '../tree/html-tree';

const MOST_NAMES = 20;
const LONGEST = 80;
/** Names further on in the source than this sign other stories. */
const BYLINE = 3_000;

/** Two words or more, the first with a capital: no handle of a network, no department. */
export const PERSON = /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){1,3}$/u;

/** Places where pages print who wrote a story. */
export function printedByline(root: HtmlElement, locale: string): string[] {
  const labels = labelsFor(locale);
  const marked: string[] = [];
  const said: string[] = [];
  let from = Infinity;
  for (const element of elementsIn(
    root,
    ({ name }) => !['script', 'style', 'footer', 'nav'].includes(name),
  )) {
    const mark = `${attributeOf(element, 'rel')} ${attributeOf(element, 'itemprop')}`;
    const words = /(?:^|\s)author(?:\s|$)/u.test(mark) && isSmall(element) ? wordsIn(element) : '';
    if (words !== '' && words.length <= LONGEST && marked.length < MOST_NAMES && element.at - BYLINE < from) {
      marked.push(words);
      from = Math.min(from, element.at);
    }
    const isByline =
      /(?:^|[\s_-])(?:byline|author|autor|auteur|autore|forfatter)(?:s|en|name|-name|__name)?(?:[\s_-]|$)/iu.test(
        attributeOf(element, 'class').slice(0, 500),
      ) || isAuthorsPage(element);
    if (!isByline || said.length > 0 || !isSmall(element)) continue;
    const line = wordsIn(element);
    const alone = leavesOf(element).filter((text) => text.length <= 40 && PERSON.test(text));
    if (alone.length > 0) said.push(...alone);
    else said.push(...bylineIn(line.slice(0, 200), labels).map(({ name }) => name));
  }
  return marked.length > 0 ? marked : said;
}

/** The name that stands under the last paragraph, at the other edge of the column. */
export function signature(main: HtmlElement): string[] {
  let last: HtmlElement | null = null;
  for (const element of elementsIn(
    main,
    ({ name }) => !['script', 'style', 'footer', 'aside'].includes(name),
  ))
    if (element.name === 'p' && isSmall(element) && wordsIn(element) !== '') last = element;
  if (last === null || !/text-align:\s?right/iu.test(attributeOf(last, 'style').slice(0, 500))) return [];
  const words = wordsIn(last);
  return PERSON.test(words) ? [words] : [];
}

/** The words of each innermost element: a byline of three people is often three of them. */
const leavesOf = (element: HtmlElement): string[] =>
  [element, ...elementsIn(element)].filter(({ children }) => !children.some(isElement)).map(wordsIn);

/** A link to where a paper tells of the people who write for it. */
const isAuthorsPage = (element: HtmlElement): boolean =>
  element.name === 'a' &&
  /\/(?:authors?|autor(?:en|es|i|in)?|auteurs?|autori|redakteure?|journalists?|journalistes?|skribent|forfatter|people|staff)\/[^/]/iu.test(
    attributeOf(element, 'href').slice(0, 500),
  );
