import { labelsFor } from '../../pasted/labels';
import { bylineIn } from '../../credits/byline';
import { attributeOf, elementsIn, isElement, isSmall, wordsIn, type HtmlElement } from '../tree/html-tree';
import { ldList, ldText, oneLine, type LdNode } from './json-ld';
import type { PageFacts } from './page-facts';

const MOST = 20;
const LONGEST = 80;
/** Names further on in the source than this sign other stories. */
const BYLINE = 3_000;

/** Names of meta tags that say who wrote it. */
const META = [
  ...['author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author'],
  ...['cxenseparse:author', 'twitter:misc:written by', 'twitter:creator'],
];

/**
 * Who wrote it: the JSON-LD first, then meta tags, then what the page prints as its byline. Each name once. A paper that
 * signs with its own name is asked last: many systems fill it in where the byline says more.
 */
export function authorsOf(facts: PageFacts, main: HtmlElement, locale: string): string[] {
  const { story, nodes, meta } = facts;
  const byId = new Map(nodes.filter((node) => node['name'] !== undefined).map((node) => [node['@id'], node]));
  const ld = ldList(story['author'] ?? story['creator']).flatMap((author) => {
    const node = typeof author === 'object' && author !== null ? (author as LdNode) : null;
    if (node !== null && node['name'] === undefined && byId.has(node['@id']))
      return [ldText(byId.get(node['@id']))];
    return node === null ? [ldText(author)] : ldList(node['name']).map(ldText);
  });
  const isPaper = ownNameOf(facts);
  const sources = [
    ld,
    ...META.map((name) => meta.all(name)),
    writtenBy(facts),
    printedByline(facts.root, locale),
    signature(main),
  ];
  const found = sources.map(namesIn).filter((names) => names.length > 0);
  const [first = []] = found;
  if (!first.every(isPaper)) return first;
  return found.find((names) => names.every((name) => PERSON.test(name) && !isPaper(name))) ?? first;
}

/** Two words or more, the first with a capital: no handle of a network, no department. */
const PERSON = /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){1,3}$/u;

/** Label and value for cards of social networks: "Written by", "Ada Park". */
const writtenBy = ({ meta }: PageFacts): string[] =>
  ['1', '2'].flatMap((number) =>
    /written by|verfasst von|escrito por|écrit par|scritto da|geschreven door|skrevet af|skrevet av/iu.test(
      meta.first(`twitter:label${number}`),
    )
      ? meta.all(`twitter:data${number}`)
      : [],
  );

const gist = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Is this the paper's own name, as it tells it, or as its address does? */
function ownNameOf({ story, meta }: PageFacts): (name: string) => boolean {
  const address = meta.canonical || meta.first('og:url');
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  const sites = [meta.first('og:site_name'), ldText(story['publisher']), host].map(gist);
  return (name) => {
    const own = gist(name);
    return sites.some((site) => site !== '' && (site.includes(own) || own.includes(site)));
  };
}

function namesIn(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) => splitNames(oneLine(text))).filter(isName);
  const people = names.filter((name) => !/^\S+\.[a-z]{2,4}$/iu.test(name));
  const alone = people.some((name) => PERSON.test(name)) ? people.filter((name) => !isJob(name)) : people;
  return [...new Set(alone.length > 0 ? alone : names)].slice(0, MOST);
}

/** What somebody is, behind the name: "professor of history at the university of the town". */
const isJob = (text: string): boolean => text.split(' ').length > MOST_NAMES;
const MOST_NAMES = 5;

/** "By Ada Park and Lee Moon" as two names. */
export function splitNames(text: string): string[] {
  return text
    .replace(
      /^(?:by|von|par|por|di|av|af|door|autor(?:in)?|author|text|written by|story by)[:\s]\s*(?=\p{Lu})/iu,
      '',
    )
    .split(/(?:,|;|\||\/)\s|\s(?:and|und|et|y|e|og|och|en|&)\s(?=\p{Lu})/u)
    .map((name) => name.replace(/^[\s@,;|-]+|(?<![\s,;|.-])[\s,;|-]+$/gu, '').trim())
    .filter((name) => name !== '');
}

const isName = (name: string): boolean =>
  name.length <= LONGEST &&
  /\p{L}{2}/u.test(name) &&
  !/^[([]/u.test(name) &&
  !/^https?:|www\.|@|\.(?:com|org|net|html)$/iu.test(name);

/** Places where pages print who wrote a story. */
function printedByline(root: HtmlElement, locale: string): string[] {
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
    if (words !== '' && words.length <= LONGEST && marked.length < MOST && element.at - BYLINE < from) {
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
function signature(main: HtmlElement): string[] {
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
