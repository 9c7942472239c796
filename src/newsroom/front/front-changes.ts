import { cacheTag } from '../edition/cache-tags';
import { homePath, sectionPath, type AddressStyle } from '../edition/paths';
import type { SiteEvent } from '../edition/site-events';

/** One front in one language: `section` is a slug, null for the newspaper's own front page. */
export interface FrontState {
  locale: string;
  section: string | null;
  stories: readonly string[];
}

/** What sites have to be told when a front was saved or deleted: the pages whose order is another one, if any. */
export function frontEvent(
  documentId: string,
  { before, after }: { before: FrontState | null; after: FrontState | null },
  style: AddressStyle,
  occurredAt: string,
): SiteEvent | null {
  const states = [before, after].filter((state): state is FrontState => state !== null);
  const [state] = states;
  if (state === undefined || (before && after && isSame(before, after))) return null;
  const of = <Value>(told: (state: FrontState) => Value): Value[] => [...new Set(states.map(told))];
  return {
    documentId,
    locale: state.locale,
    slug: '',
    previousSlug: null,
    kind: 'front',
    reason: 'The order of a front page was changed.',
    paths: of(({ section, locale }) => {
      const where = { locale, defaultLocale: style.defaultLocale };
      return section === null ? homePath(where) : sectionPath(style.paths, { section, ...where });
    }),
    tags: of(({ section, locale }) => cacheTag(section === null ? { list: locale } : { section })),
    occurredAt,
  };
}

const isSame = (one: FrontState, other: FrontState): boolean =>
  one.section === other.section && one.stories.join() === other.stories.join();
