import type { IncomingStory, IntakeError } from '../../newsroom/intake/incoming-story';
import type { Report } from '../../newsroom/intake/report';

export type Outcome = 'stored' | 'updated' | 'unchanged' | 'kept' | 'dry-run';

/** One line of what the command answers: a story, or why there is none. */
export type Result =
  | {
      file: string;
      item?: string;
      article: IncomingStory & { documentId?: string };
      report: Report & { outcome: Outcome };
    }
  | { file: string; item?: string; error: IntakeError };

/** What came of a whole archive. */
export interface Summary {
  file: string;
  kind: string;
  stories: number;
  stored: number;
  updated: number;
  unchanged: number;
  /** Stories that editors have changed since they came: theirs stay. */
  kept: number;
  published: number;
  drafts: number;
  failed: number;
  /** Items that are no stories, or were not asked for, by why. */
  leftOut: Record<string, number>;
  seconds: number;
}

/** Left out on purpose, and told why: no failure. */
export const isLeftOut = (error: IntakeError): boolean => error.code.startsWith('left-out.');
