import { blocksOf } from '../../src/newsroom/article/body';
import { missingBeforePublishing, type StoryToPublish } from '../../src/newsroom/before-publishing';
import { houseStyle } from '../../src/newsroom/house-style';

const asset = { url: '/a.jpg', mime: 'image/jpeg', width: 1, height: 1, formats: [] };
const words = { alternativeText: '', caption: '', credit: '', copyright: '' };
const picture = (own: object, ofAsset: object = {}): StoryToPublish['images'][number] => ({
  asset: { ...asset, ...words, ...ofAsset },
  alternativeText: '',
  caption: '',
  credit: '',
  role: 'lead',
  ...own,
});
const BARE: StoryToPublish = {
  headline: 'Pilots end strike',
  hasSection: false,
  hasByline: false,
  images: [],
  body: [],
  inShortItems: 0,
  dateline: ' ',
};
const WHOLE: StoryToPublish = {
  headline: 'Pilots end strike',
  hasSection: true,
  hasByline: true,
  images: [picture({ alternativeText: 'A harbour', credit: 'Ada Park' })],
  body: blocksOf(['The pilots voted on Tuesday.']),
  inShortItems: 3,
  dateline: 'OSLO',
};
const codes = (story: StoryToPublish, levels = houseStyle.beforePublishing) =>
  missingBeforePublishing(story, levels).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('before a story is published', () => {
  it('names everything that is missing, with its field', () => {
    expect(codes(BARE)).toEqual([
      'missing.section section',
      'missing.dateline dateline',
      'missing.in-short summaryBullets',
      'missing.body body',
      'missing.picture images',
      'missing.byline authors',
    ]);
    expect(codes(WHOLE)).toEqual([]);
  });

  it('asks each picture for its words, and takes those of the file and the caption', () => {
    const images = [
      picture({}),
      picture({ caption: 'Pilots at work. Photograph: Ada Park/Reuters' }, { alternativeText: 'Pilots' }),
    ];
    expect(codes({ ...WHOLE, images })).toEqual([
      'missing.alternative-text images.0.alternativeText',
      'missing.credit images.0.credit',
    ]);
  });

  it('takes a picture that stands in the text', () => {
    const body = [{ type: 'image', image: { url: '/b.jpg' }, children: [{ type: 'text', text: '' }] }];
    expect(codes({ ...WHOLE, images: [], body })).toEqual([]);
  });

  it('is as grave as the house says, and silent where it says so', () => {
    const levels = { ...houseStyle.beforePublishing, section: 'blocker', dateline: 'off' } as const;
    const found = missingBeforePublishing(BARE, levels);
    expect(found.map(({ level }) => level)).toEqual(['blocker', 'warning', 'warning', 'warning', 'warning']);
  });

  it('lets a headline go out alone, and never a story that has neither headline nor text', () => {
    const text = (story: StoryToPublish, levels = houseStyle.beforePublishing) =>
      missingBeforePublishing(story, levels).find(({ code }) => code === 'missing.body')?.level;
    expect(text(BARE)).toBe('warning');
    expect(text({ ...BARE, body: blocksOf([' ', '']) })).toBe('warning');
    expect(text({ ...BARE, headline: ' ' })).toBe('blocker');
    expect(text({ ...BARE, headline: '' }, { ...houseStyle.beforePublishing, body: 'off' })).toBe('blocker');
    expect(text({ ...WHOLE, headline: '' })).toBeUndefined();
  });
});
