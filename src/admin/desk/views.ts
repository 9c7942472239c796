/** What `GET /slugline/desk` and `GET /slugline/people` answer, as `docs/admin-routes.md` says. Times are ISO 8601. */
export interface DeskAnswer {
  data: { waiting: DeskStory[]; goingOut: DeskStory[] };
}

export interface DeskStory {
  documentId: string;
  locale: string;
  headline: string;
  deskState: string;
  deskNotes: string;
  publishAt: string | null;
  savedAt: string | null;
}

export interface PeopleAnswer {
  data: { id: number; name: string }[];
}
