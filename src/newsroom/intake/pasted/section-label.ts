import { labelKey, type Labels } from './labels';

export interface SectionSplit {
  section: string;
  headline: string;
  isSure: boolean;
}

const LONGEST_SECTION = 24;
const gist = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** "World", "WORLD NEWS", "Home > World": the section a line names, or null when it names none. */
export function sectionAlone(line: string, sections: readonly string[]): string | null {
  if (line.length > 60) return null;
  const parts = line.split(/(?:(?<!\s)\s+)?[>/»›|]\s*/u).filter((part) => part !== '');
  const known = parts.findLast((part) => sections.some((section) => labelKey(section) === labelKey(part)));
  const isCrumbs = parts.length > 1 && /[>»›/]/u.test(line);
  if (known === undefined || (parts.length > 1 && !isCrumbs)) return null;
  return known.trim().replace(/:$/u, '');
}

/**
 * A section label glued to the headline: "WorldPutin visits …". The same headline on the next line proves it, even
 * for a section nobody listed; else the section must be known and the first word after it must stand elsewhere in
 * the story, or "WorldCom" would become a section.
 */
export function unglueSection(
  line: string,
  { next, story, sections }: { next: string; story: string; sections: readonly string[] },
): SectionSplit | null {
  const start = gist(next).slice(0, 200);
  const rest = (at: number) => line.slice(at).replace(/(?:\.\.\.|…)\s*$/u, '');
  for (let at = 2; at <= Math.min(LONGEST_SECTION, line.length - 8); at += 1) {
    const isJoint = /[\p{Ll}\p{Lu}]/u.test(line.charAt(at - 1)) && /[\p{Lu}\p{N}"“‘']/u.test(line.charAt(at));
    if (isJoint && gist(rest(at)).length >= 8 && start.startsWith(gist(rest(at)))) {
      return { section: line.slice(0, at), headline: line.slice(at), isSure: true };
    }
  }

  const bar = /^(.{2,24}?)\s*[|•]\s+(\S.{7,})$/u.exec(line);
  if (bar !== null && sectionAlone(bar[1] ?? '', sections) !== null) {
    return { section: (bar[1] ?? '').trim(), headline: bar[2] ?? '', isSure: true };
  }

  const known = [...sections]
    .sort((a, b) => b.length - a.length)
    .find(
      (section) =>
        line.toLowerCase().startsWith(section.toLowerCase()) &&
        /[\p{Lu}\p{N}"“‘']/u.test(line.charAt(section.length)),
    );
  if (known === undefined) return null;
  const headline = line.slice(known.length);
  const firstWord = /^["“‘']?([\p{L}\p{N}]+)/u.exec(headline)?.[1]?.toLowerCase() ?? '';
  const words = new Set(story.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const glued = (/^[\p{L}\p{N}]+/u.exec(line)?.[0] ?? '').toLowerCase();
  if (words.has(glued) || !words.has(firstWord)) return null;
  return { section: line.slice(0, known.length), headline, isSure: false };
}

export const sectionNames = (labels: Labels, known: readonly string[]): string[] => [
  ...known,
  ...labels.sections,
];
