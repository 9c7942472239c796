import { useMemo } from 'react';
import houseStyle from '../../../config/newsroom';
import type { Block, InShortItem, SummaryBullet } from '../../newsroom/article/article';
import { paragraphsOf } from '../../newsroom/article/body';
import { inShortOfArticle, reasonsOfArticle } from '../../newsroom/in-short/article-in-short';
import { sentencesOf } from '../../newsroom/sentences/sentences';
import { notesOf } from './notes';
import { useDebounced } from '../form/useDebounced';
import { useFormLocale } from '../form/useFormLocale';

/** Short enough to feel at once, long enough that a fast typist never waits for it. */
const REST_MS = 250;

/** The list that saving the form would make, by the server's own rules, a moment after the editor stops typing. */
export function useInShort(values: Record<string, unknown>, saved: unknown) {
  const locale = useLocale(values.locale);
  const { headline, standfirst, body, summaryBullets } = values;
  const form = useMemo(
    () => ({ headline, standfirst, body, summaryBullets }),
    [headline, standfirst, body, summaryBullets],
  );
  const rested = useDebounced(form, REST_MS);
  return useMemo(() => {
    const bullets = bulletsOf(rested.summaryBullets);
    const blocks = Array.isArray(rested.body) ? (rested.body as Block[]) : [];
    const story = {
      headline: textOf(rested.headline),
      standfirst: textOf(rested.standfirst),
      body: blocks,
      summaryBullets: bullets,
    };
    const previous = Array.isArray(saved) ? (saved as InShortItem[]) : [];
    const { items, problems } = inShortOfArticle(story, { locale, previous, style: houseStyle });
    const reasons = reasonsOfArticle(story, items, { locale, style: houseStyle });
    const paragraphs = paragraphsOf(blocks);
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

/** A story that was never saved has its language in the address only. */
function useLocale(inForm: unknown): string {
  const locale = useFormLocale();
  if (typeof inForm === 'string' && inForm !== '') return inForm;
  return locale ?? houseStyle.defaultLocale;
}

const bulletsOf = (value: unknown): SummaryBullet[] =>
  (Array.isArray(value) ? (value as Record<string, unknown>[]) : []).map((bullet) => ({
    text: textOf(bullet?.text),
    label: textOf(bullet?.label),
    locked: bullet?.locked === true,
  }));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
