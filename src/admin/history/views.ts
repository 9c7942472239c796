import type { FieldDifference } from '../../newsroom/history/differences';

/** As `GET /slugline/articles/:documentId/history` answers; see `docs/admin-routes.md`. */
export interface SavedVersion {
  version: string;
  savedAt: string | null;
  savedBy: string | null;
  action:
    | 'create'
    | 'update'
    | 'restore'
    | 'clone'
    | 'publish'
    | 'unpublish'
    | 'discardDraft'
    | 'delete'
    | 'before';
  isPublic: boolean;
  changed: string[];
  isPresent: boolean;
}

export interface HistoryAnswer {
  data: SavedVersion[];
  next: string | null;
  mayRestore: boolean;
}

export interface DifferencesAnswer {
  data: FieldDifference[];
}
