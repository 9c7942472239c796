import { useMemo } from 'react';
import houseStyle from '../../../config/newsroom';
import type { InShortItem } from '../../newsroom/article/article';
import { paragraphsOf } from '../../newsroom/article/body';
import { reasonsOfArticle } from '../../newsroom/in-short/article-in-short';
import { sentencesOf } from '../../newsroom/sentences/sentences';
import { useDebounced } from '../form/useDebounced';
import { listOfForm } from './list-of-form';
import { notesOf } from './notes';
import { useLocale } from './useLocale';

/** Short enough to feel at once, long enough that a fast typist never waits for it. */
const REST_MS = 250;

/** The list that saving the form would make, a moment after the editor stops typing. */
export function useInShort(values: Record<string, unknown>, saved: unknown) {
  const locale = useLocale(values.locale);
  const { headline, standfirst, body, summaryBullets } = values;
  const form = useMemo(
    () => ({ headline, standfirst, body, summaryBullets }),
    [headline, standfirst, body, summaryBullets],
  );
  const rested = useDebounced(form, REST_MS);
  return useMemo(() => {
    const { story, items, problems } = listOfForm({ ...rested, locale, saved });
    const bullets = story.summaryBullets;
    const reasons = reasonsOfArticle(story, items, { locale, style: houseStyle });
    const paragraphs = paragraphsOf(story.body);
    const sentenceOf = ({ source }: InShortItem): string | null =>
      source === 'editor'
        ? null
        : (sentencesOf(paragraphs[source.paragraph] ?? '', locale)[source.sentence] ?? null);
    const notes = notesOf(
      items,
      problems,
      bullets.map(({ text }) => text),
    );
    return { items, reasons, notes, bullets, sentenceOf };
  }, [rested, locale, saved]);
}
