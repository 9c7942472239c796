import { differencesBetween } from '../../src/newsroom/history/differences';
import { pastStoryOf, type Reference } from '../../src/newsroom/history/past-story';
import { referencesIn, restoredFields } from '../../src/newsroom/history/restored-fields';

const paragraph = (text: string, marks: object = {}) => ({
  type: 'paragraph',
  children: [{ type: 'text', text, ...marks }],
});
const ROW = {
  id: 7,
  documentId: 'story',
  locale: 'en',
  updatedAt: new Date(0),
  headline: 'Pilots strike',
  standfirst: '',
  teaser: 'Derived',
  publishAt: new Date(0),
  section: { id: 3, documentId: 'world', name: 'World', slug: 'world', createdAt: new Date(0) },
  images: [
    {
      id: 9,
      caption: 'A harbour',
      credit: null,
      asset: { id: 4, documentId: 'file', name: 'harbour.jpg', url: '/uploads/h.jpg', formats: {} },
    },
  ],
  relatedLinks: [
    {
      id: 1,
      title: 'Before',
      targetDocumentId: 'old',
      article: { id: 2, documentId: 'old', headline: 'Old' },
    },
  ],
  body: [paragraph('The pilots met.')],
};

describe('a version', () => {
  it('keeps the words and what they name, and no facts of rows', () => {
    expect(pastStoryOf(ROW)).toEqual({
      headline: 'Pilots strike',
      publishAt: '1970-01-01T00:00:00.000Z',
      section: { documentId: 'world', name: 'World' },
      images: [
        {
          caption: 'A harbour',
          asset: { documentId: 'file', name: 'harbour.jpg', id: 4, url: '/uploads/h.jpg' },
        },
      ],
      relatedLinks: [
        { title: 'Before', targetDocumentId: 'old', article: { documentId: 'old', name: 'Old' } },
      ],
      body: ROW.body,
    });
  });

  const past = pastStoryOf(ROW);
  const fields = ['headline', 'standfirst', 'slug', 'publishAt', 'section', 'body', 'corrections'].map(
    (name) => ({
      name,
      isList: false,
    }),
  );
  const lists = ['images', 'relatedLinks', 'authors'].map((name) => ({ name, isList: true }));
  const restored = (gone: string[], present: object = {}) =>
    restoredFields(past, {
      present: { ...present },
      fields: [...fields, ...lists],
      isGone: ({ documentId }: Reference) => gone.includes(documentId),
    });

  it('comes back as the data of a save, without the address and the times', () => {
    expect(referencesIn(past).map(({ field, reference }) => `${field} ${reference.documentId}`)).toEqual([
      'section world',
      'images file',
      'relatedLinks old',
    ]);
    expect(restored([])).toEqual({
      headline: 'Pilots strike',
      standfirst: null,
      section: 'world',
      body: ROW.body,
      corrections: [],
      images: [{ caption: 'A harbour', asset: 4 }],
      relatedLinks: [{ title: 'Before', article: 'old' }],
      authors: [],
    });
  });

  it('comes back without what is gone, and takes no correction away', () => {
    const corrections = [{ text: 'It was Monday.', at: '2026-01-01T00:00:00.000Z' }];
    expect(restored(['world', 'file', 'old'], { corrections })).toMatchObject({
      section: null,
      images: [{ caption: 'A harbour', asset: null }],
      relatedLinks: [{ title: 'Before', byHeadline: true }],
      corrections,
    });
  });
});

describe('two versions', () => {
  const marks = (before: object, after: object) =>
    differencesBetween(before as never, after as never, 'en').map(({ field, passages, isFormOnly }) => ({
      field,
      isFormOnly,
      text: passages.map(({ kind, text }) => `${{ same: '=', gone: '-', new: '+' }[kind]}${text}`),
    }));

  it('are compared sentence by sentence, field by field', () => {
    const before = { headline: 'One', body: [paragraph('First. Second. Third.')], tags: ['a', 'b'] };
    const after = {
      headline: 'One',
      body: [paragraph('First. Other. Third.'), paragraph('Fourth.')],
      tags: ['b'],
    };
    expect(marks(before, after)).toEqual([
      { field: 'body', isFormOnly: false, text: ['=First.', '-Second.', '+Other.', '=Third.', '+Fourth.'] },
      { field: 'tags', isFormOnly: false, text: ['-a', '=b'] },
    ]);
  });

  it('say when only the form of the words differs', () => {
    const [body] = marks({ body: [paragraph('Bold.')] }, { body: [paragraph('Bold.', { bold: true })] });
    expect(body).toEqual({ field: 'body', isFormOnly: true, text: ['=Bold.'] });
  });

  it('are the same whatever order a database keeps their keys in, and with an empty field or none', () => {
    const one = { credits: [{ name: 'Ada', place: 'Oslo' }], locked: false };
    expect(marks(one, { credits: [{ place: 'Oslo', name: 'Ada' }], standfirst: null })).toEqual([]);
  });

  it('of thousands of other sentences are shown whole, in time', () => {
    const story = (word: string) => ({
      body: Array.from({ length: 3_000 }, (_, at) => paragraph(`The ${word} of turn ${at}.`)),
    });
    const [body] = differencesBetween(story('day') as never, story('night') as never, 'en');
    expect(body!.passages).toHaveLength(6_000);
  });
});
