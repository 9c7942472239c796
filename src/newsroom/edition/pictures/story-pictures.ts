import type { StoryContent, PublicImage } from '../edition';

/**
 * The pictures that search engines and feed readers are told of: the story's images or, where none of them has a
 * picture, the first one in its text. A NewsArticle without an image is an error to Google.
 */
export const storyPictures = ({
  images,
  image,
}: Pick<StoryContent, 'images' | 'image'>): readonly PublicImage[] =>
  image === null || images.some(({ url }) => url !== null) ? images : [...images, image];
