import { adminApi } from '@strapi/strapi/admin';

/** What Strapi 5.54 asks on every page of its free edition, too, where a 404 on the console is all that comes back. */
const PAID = ['getAiFeatureConfig', 'getAILocalizationJobsByDocument'];

interface Question {
  query?: unknown;
  transformResponse?: unknown;
  queryFn?: () => { data: null };
}

/** Answers them here: there is nothing to tell. */
export function withoutPaidQuestions(): void {
  if ((window as unknown as { strapi?: { isEE?: boolean } }).strapi?.isEE === true) return;
  const answer = (question: Question | undefined): void => {
    if (question === undefined) return;
    delete question.query;
    delete question.transformResponse;
    question.queryFn = () => ({ data: null });
  };
  adminApi.enhanceEndpoints({
    endpoints: Object.fromEntries(PAID.map((name) => [name, answer])) as never,
  });
}
