import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { textHash } from '../../src/newsroom/text/text-hash';

/** What people who wrote a parser for one publisher found on a page; what is empty is not asked. */
export interface Truth {
  headline: string;
  authors: string[];
  date: string | null;
  summary: string[];
  paragraphs: string[];
  subheadings: string[];
}

export interface SavedPage {
  set: string;
  name: string;
  language: string;
  url: string;
  html: string;
  truth: Truth;
  /** Rules are made while looking at one half of the publishers; the other half only says how good they are. */
  half: 'tuned on' | 'kept apart';
}

interface FundusEntry {
  authors?: string[];
  title?: string;
  publishing_date?: string;
  body?: { summary: string[]; sections: { headline: string[]; paragraphs: string[] }[] };
}

const isKeptApart = (publisher: string): boolean =>
  Number.parseInt(textHash(publisher).slice(-1), 16) % 2 === 1;

/** `COUNTRY/Publisher_DATE.html.gz` with `Publisher.json`, its entries in the order of the dates. */
export function fundusPages(folder: string): SavedPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((country) => {
    const at = join(folder, country);
    const files = readdirSync(at);
    const infoFile = join(at, 'meta.info');
    const info = existsSync(infoFile) ? JSON.parse(readFileSync(infoFile, 'utf8')) : {};
    return files
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => {
        const publisher = file.replace('.json', '');
        const entries = Object.values(
          JSON.parse(readFileSync(join(at, file), 'utf8')) as Record<string, FundusEntry>,
        );
        const pages = files
          .filter((name) => name.startsWith(`${publisher}_`) && name.endsWith('.html.gz'))
          .sort();
        return pages.flatMap((name, index): SavedPage[] => {
          const entry = entries[index];
          if (entry === undefined) return [];
          const html = gunzipSync(readFileSync(join(at, name))).toString('utf8');
          const sections = entry.body?.sections ?? [];
          return [
            {
              set: 'fundus',
              name,
              language: /<html[^>]{0,500}?\slang="?([a-z]{2})/iu.exec(html)?.[1]?.toLowerCase() ?? country,
              url: info[name]?.url ?? '',
              html,
              half: isKeptApart(publisher) ? 'kept apart' : 'tuned on',
              truth: {
                headline: entry.title ?? '',
                authors: entry.authors ?? [],
                date: entry.publishing_date ?? null,
                summary: entry.body?.summary ?? [],
                paragraphs: sections.flatMap(({ paragraphs }) => paragraphs),
                subheadings: sections.flatMap(({ headline }) => headline),
              },
            },
          ];
        });
      });
  });
}

/** A folder a page: `source.html`, what readability makes of it (`expected.html`), and its metadata. */
export function readabilityPages(folder: string): SavedPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name): SavedPage => {
    const file = (of: string) => readFileSync(join(folder, name, of), 'utf8');
    const told = JSON.parse(file('expected-metadata.json')) as { title?: string; lang?: string };
    const { document } = parseHTML(`<html><body>${file('expected.html')}</body></html>`);
    const texts = [...document.querySelectorAll('p,li,blockquote,h2,h3,h4')]
      .filter((element) => element.querySelector('p,li,blockquote') === null)
      .map((element) => element.textContent ?? '');
    return {
      set: 'readability',
      name,
      language: told.lang?.slice(0, 2).toLowerCase() ?? 'en',
      url: 'http://fakehost/test/page.html',
      html: file('source.html'),
      half: isKeptApart(name) ? 'kept apart' : 'tuned on',
      truth: {
        headline: told.title ?? '',
        authors: [],
        date: null,
        summary: [],
        paragraphs: texts.filter((text) => text.trim() !== ''),
        subheadings: [],
      },
    };
  });
}
