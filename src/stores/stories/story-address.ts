/** One story in one language: what an edition, a claim and a past path belong to. */
export interface StoryAddress {
  documentId: string;
  locale: string;
}

export const addressKey = ({ documentId, locale }: StoryAddress): string => `${documentId} ${locale}`;
