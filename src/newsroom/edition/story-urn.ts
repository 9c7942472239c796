/**
 * The name of a story in one locale that never changes, whatever its headline, slug or site become: what feeds use
 * as guid and ninjs as uri.
 *
 * @example storyUrn({ documentId: 'h7k2', locale: 'en' }) // 'urn:slugline:h7k2:en'
 */
export const storyUrn = ({ documentId, locale }: { documentId: string; locale: string }): string =>
  `urn:slugline:${encodeURIComponent(documentId)}:${encodeURIComponent(locale)}`;
