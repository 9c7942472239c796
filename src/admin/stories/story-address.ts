/** The edit view of a story in one language, as the admin's router knows it. */
export const storyAddress = ({ documentId, locale }: { documentId: string; locale: string }): string =>
  `/content-manager/collection-types/api::article.article/${documentId}?plugins[i18n][locale]=${locale}`;
