import type { FoundProblem } from '../../newsroom/in-short/to-check/open-problems';

/** What `GET /slugline/bullets-to-check` answers, as `docs/admin-routes.md` says. Times are ISO 8601. */
export interface BulletsAnswer {
  data: StoryToCheck[];
  next: string | null;
  locales: string[];
}

export interface StoryToCheck {
  documentId: string;
  locale: string;
  headline: string;
  isPublished: boolean;
  isModified: boolean;
  found: string;
  problems: ProblemToCheck[];
}

export interface ProblemToCheck extends FoundProblem {
  isInDraft: boolean;
  isPublic: boolean;
  found: string;
}
