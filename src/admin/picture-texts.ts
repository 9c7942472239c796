/** What an image of a story says of its words. */
export const pictureTexts = {
  title: 'What readers have with this picture',
  of: { alternativeText: 'Alternative text', caption: 'Caption', credit: 'Credit' },
  none: 'None.',
  fromPicture: '(of the picture itself)',
  own: { credit: 'Credit of the picture itself', copyright: 'Copyright of the picture itself' },
  keep: 'Keep with the picture',
  kept: 'Kept: every story with this picture has it.',
  notKept: 'It could not be kept.',
};
