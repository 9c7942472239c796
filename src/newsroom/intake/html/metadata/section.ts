import { ldList, ldText, oneLine, typesOf, type LdNode } from './json-ld';
import type { PageFacts } from './page-facts';

const MOST_TAGS = 30;

/** The name of the section, as the page gives it to machines: the last but one place of its breadcrumbs at worst. */
export function sectionOf({ story, nodes, meta }: PageFacts): string {
  const told =
    ldText(story['articleSection']) ||
    meta.first('article:section', 'og:article:section', 'parsely-section', 'section', 'cxenseparse:section');
  if (told !== '') return told.slice(0, 100);
  const crumbs = nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  const names = ldList(crumbs?.['itemListElement']).map((item) => {
    const node = item as LdNode | null;
    return ldText(node?.['name'] ?? node?.['item']);
  });
  const inner = names.slice(1, -1).filter((name) => name !== '' && name.length <= 60);
  return inner[0] ?? '';
}

/** The key words of the page, each once. */
export function tagsOf({ story, meta }: PageFacts): string[] {
  const listed = ldList(story['keywords']).flatMap((word) => ldText(word).split(/[,;]\s*/u));
  const sources = [
    listed,
    meta.all('article:tag').flatMap((tag) => tag.split(/,\s*/u)),
    meta.all('news_keywords').flatMap((tag) => tag.split(/,\s*/u)),
    meta.all('keywords').flatMap((tag) => tag.split(/,\s*/u)),
  ];
  const found = sources.find((words) => words.some((word) => word.trim() !== '')) ?? [];
  const clean = found
    .map((word) => oneLine(word))
    .filter((word) => word !== '' && word.length <= 60 && !/^[\w-]+:/u.test(word));
  return [...new Set(clean)].slice(0, MOST_TAGS);
}
