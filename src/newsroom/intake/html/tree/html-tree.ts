/** An element as the rules of intake see it; only attributes that some rule reads are kept. */
export interface HtmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: HtmlNode[];
  parent: HtmlElement | null;
  /** Where its tag begins in the source, counted in characters from 0. */
  at: number;
}

export type HtmlNode = HtmlElement | string;

export const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string';

export const attributeOf = (element: HtmlElement, name: string): string =>
  Object.hasOwn(element.attributes, name) ? (element.attributes[name] ?? '') : '';

/** Elements whose words nobody reads. */
const WORDLESS = new Set(['script', 'style', 'template', 'head', 'noscript']);

/** Every element below this one, in the order of the source. Stops where `enter` says no. */
export function* elementsIn(
  root: HtmlElement,
  enter: (element: HtmlElement) => boolean = () => true,
): Generator<HtmlElement> {
  const open: { element: HtmlElement; next: number }[] = [{ element: root, next: 0 }];
  for (let place = open.at(-1); place !== undefined; place = open.at(-1)) {
    const child = place.element.children[place.next];
    place.next += 1;
    if (child === undefined) open.pop();
    else if (isElement(child) && enter(child)) {
      yield child;
      open.push({ element: child, next: 0 });
    }
  }
}

/** A look into an element reads no further: what tells a figure or a card stands near its beginning. */
const LONGEST_LOOK = 500;

/** The first element below this one that passes, among the first few hundred. */
export function findIn(
  root: HtmlElement,
  test: (element: HtmlElement) => boolean,
  most = LONGEST_LOOK,
): HtmlElement | undefined {
  let seen = 0;
  for (const element of elementsIn(root)) {
    if (test(element)) return element;
    seen += 1;
    if (seen >= most) return undefined;
  }
  return undefined;
}

/** A line of a page, a label or a paragraph has few elements and letters in it; what has more is a box. */
const MOST_IN_LINE = 80;
const LONGEST_LINE = 5_000;

export function isSmall(element: HtmlElement): boolean {
  let [seen, letters] = [0, lettersOf(element)];
  for (const inner of elementsIn(element)) {
    seen += 1;
    letters += lettersOf(inner);
    if (seen > MOST_IN_LINE || letters > LONGEST_LINE) return false;
  }
  return letters <= LONGEST_LINE;
}

const lettersOf = ({ children }: HtmlElement): number =>
  children.slice(0, MOST_IN_LINE).reduce((sum, child) => sum + (isElement(child) ? 0 : child.length), 0);

/** The words in an element on one line, one space between them; scripts and styles say nothing. */
export function wordsIn(node: HtmlNode): string {
  const parts: string[] = [];
  const gather = (inner: HtmlNode): void => {
    if (!isElement(inner)) parts.push(inner);
    else if (!WORDLESS.has(inner.name) || inner === node) {
      const isApart = BREAKS.has(inner.name);
      if (isApart) parts.push(' ');
      inner.children.forEach(gather);
      if (isApart) parts.push(' ');
    }
  };
  gather(node);
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

/** Elements that part words even where no space stands between them. */
export const BREAKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot ' +
    'th thead title tr ul'
  ).split(' '),
);
