import { attributeOf, elementsIn, isSmall, wordsIn, type HtmlElement } from '../tree/html-tree';
import { ldText, oneLine } from './json-ld';
import type { PageFacts } from './page-facts';
import { sectionOf } from './section';

const LONGEST = 300;
/** Signs between a headline and the name of its site. */
const JOINT = /\s(?:\||–|—|-|»|·|•|\*|::)\s|ㅣ/gu;

const gist = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The headline: the title for social networks, which is what editors change last and readers pass on, without the name of
 * the site and its section. Where not even the other network has it, what `h1` and JSON-LD agree on. A headline that the
 * JSON-LD gives twice is the editors', and all others are for search engines. Which signs stand in it, most of them say.
 */
export function headlineOf(facts: PageFacts): { headline: string; element: HtmlElement | null } {
  const { root, story, meta } = facts;
  const sites = [meta.first('og:site_name'), ldText(story['publisher'])]
    .map(gist)
    .filter((site) => site.length > 2);
  const section = gist(sectionOf(facts));
  const title = [...elementsIn(root)].find(({ name }) => name === 'title');
  const told = {
    social: withoutSection(withoutSite(meta.first('og:title'), sites), section),
    ld: withoutSite(ldText(story['headline']), sites),
    other: withoutSection(withoutSite(meta.first('twitter:title', 'dc.title'), sites), section),
    page: title === undefined ? '' : withoutSection(withoutSite(oneLine(wordsIn(title)), sites), section),
  };
  const heads = [...elementsIn(root)]
    .filter((element) => element.name === 'h1' || attributeOf(element, 'itemprop') === 'headline')
    .filter(isSmall)
    .map((element) => ({ element, words: oneLine(wordsIn(element)) }))
    .filter(({ words }) => gist(words).length >= 4 && words.length <= LONGEST);
  const words = Object.values(told)
    .map(gist)
    .filter((text) => text !== '');
  const head =
    heads.find((printed) => words.includes(gist(printed.words))) ??
    heads.find((printed) => words.some((text) => agrees(text, gist(printed.words)))) ??
    (heads.length === 1 ? heads[0] : undefined);

  const printed = head?.words ?? '';
  const others = [told.ld, printed, told.other, told.page];
  const social = told.social === told.ld ? told.ld : withoutTail(told.social, others);
  const isTwice = told.ld !== '' && told.ld === withoutSite(ldText(story['alternativeHeadline']), sites);
  const votes = [social, told.ld, printed].filter((text) => text !== '');
  const agreed = votes.find((text, at) =>
    votes.some((other, place) => place !== at && gist(other) === gist(text)),
  );
  const isAlone = told.other !== '' && gist(withoutTail(told.other, [social])) !== gist(social);
  const chosen =
    (isTwice ? told.ld : isAlone ? agreed : social) ||
    agreed ||
    told.ld ||
    printed ||
    told.other ||
    told.page;
  const headline = asMostSay(whole(chosen, others), [social, ...others]);
  return { headline, element: head?.element ?? null };
}

const DOTS = /\s?(?:\.{3}|…)$/u;

/** One that was cut gives way to the one it was cut from. Dots are the headline's own where the page prints them. */
function whole(headline: string, others: readonly string[]): string {
  if (!DOTS.test(headline)) return headline;
  const begun = headline.replace(DOTS, '');
  const longer = others.find((other) => other.length > headline.length && other.startsWith(begun));
  return longer ?? (others[1] === headline ? headline : begun);
}

/** The same words, with the quotation marks and dashes that most sources have; the first of them where all differ. */
function asMostSay(headline: string, sources: readonly string[]): string {
  const same = sources
    .map((source) => (DOTS.test(headline) ? source : source.replace(DOTS, '')))
    .filter((source) => gist(source) === gist(headline));
  const count = (text: string) => same.filter((source) => source === text).length;
  return same.reduce((best, text) => (count(text) > count(best) ? text : best), headline);
}

/** A title that holds another one between bars or dashes has the name of its site, section or series around it. */
function withoutTail(title: string, others: readonly string[]): string {
  const whole = others.find((other) => {
    const at = gist(other).length < 4 || other.length >= title.length ? -1 : title.indexOf(other);
    if (at === -1) return false;
    const [before, after] = [title.slice(0, at).trim(), title.slice(at + other.length).trim()];
    return (
      (before === '' || '|»·*'.includes(before.slice(-1))) &&
      (after === '' || '-|–—·»ㅣ*：'.includes(after.charAt(0)))
    );
  });
  return whole ?? title;
}

/** One begins with, or holds, the other, and they are about as long. */
function agrees(told: string, printed: string): boolean {
  if (told === '' || printed === '') return false;
  if (told.includes(printed) || printed.includes(told))
    return Math.min(told.length, printed.length) * 3 >= Math.max(told.length, printed.length);
  return false;
}

/** "A bridge falls-Politics" as a page without spaces writes it: its section behind the last hyphen or bar. */
function withoutSection(title: string, section: string): string {
  const at = Math.max(title.lastIndexOf('-'), title.lastIndexOf('|'));
  return section.length > 1 && at > 0 && gist(title.slice(at)) === section
    ? title.slice(0, at).trim()
    : title;
}

/** A title without the name of the site behind (or before) a bar or dash. */
function withoutSite(title: string, sites: readonly string[]): string {
  const joints = [...title.matchAll(JOINT)];
  const last = joints.at(-1);
  if (last === undefined) return title;
  const [head, tail] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
  const isSite = sites.some(
    (site) => site !== '' && (site.includes(gist(tail)) || gist(tail).includes(site)),
  );
  const isBar = /[|»·•]/u.test(last[0]) && tail.length <= 40 && head.length >= 15;
  return isSite || isBar ? withoutSite(head.trim(), sites) : title;
}
