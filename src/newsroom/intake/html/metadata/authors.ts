import type { HtmlElement } from '../tree/html-tree';
import { ldList, ldText, oneLine, type LdNode } from './json-ld';
import type { PageFacts } from './page-facts';
import { PERSON, printedByline, signature } from './printed-byline';

const MOST = 20;

const LONGEST = 80;

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
