import { z } from 'zod';

/**
 * The shapes of everything the public reads of stories: one source for the types in `edition.ts`, for the OpenAPI
 * document and for the tests that hold the answers to it. Nothing is optional that is always there: texts are '' and
 * lists [] where a story has none.
 */

/** ISO 8601 in UTC with milliseconds, as JavaScript writes it. */
export const timeShape = z.iso.datetime().meta({ id: 'Time', description: 'ISO 8601, UTC.' });

export const inShortItemShape = z
  .strictObject({
    text: z.string(),
    label: z.string().nullable().meta({ description: 'The bold words in front.' }),
    origin: z.enum(['editor', 'derived']),
    source: z
      .union([
        z.literal('editor'),
        z.strictObject({ paragraph: z.int().nonnegative(), sentence: z.int().nonnegative() }),
      ])
      .meta({
        description: 'The editor, or the sentence of the body it was taken from, both counted from 0.',
      }),
  })
  .meta({ id: 'InShortItem', description: 'One line of the list at the top of a story.' });

export const imageShape = z
  .strictObject({
    url: z.string().nullable().meta({
      description:
        'Null for a caption without a picture. Rooted (`/uploads/…`) for files of the CMS, or whole.',
    }),
    mime: z.string().nullable(),
    width: z.number().nullable(),
    height: z.number().nullable(),
    sizes: z.array(
      z
        .strictObject({ name: z.string(), url: z.string(), width: z.number(), height: z.number() })
        .meta({ id: 'ImageSize' }),
    ),
    alternativeText: z.string(),
    caption: z.string(),
    credit: z.string(),
    role: z.enum(['lead', 'inline', 'gallery']),
    focus: z.strictObject({ x: z.number(), y: z.number() }).nullable().meta({
      description: 'What a crop must keep, 0 to 1 from the left and the top; null where nobody said.',
    }),
  })
  .meta({ id: 'Image', description: 'A picture with the words that stand by it.' });

const named = { documentId: z.string(), name: z.string(), slug: z.string(), path: z.string() };

export const authorShape = z.strictObject(named).meta({ id: 'EditionAuthor' });
export const sectionShape = z.strictObject(named).meta({ id: 'EditionSection' });

const direction = z.enum(['ltr', 'rtl']).meta({ description: 'Which way the story is written.' });

const cardFields = {
  documentId: z.string(),
  locale: z.string(),
  dir: direction,
  slug: z.string(),
  path: z.string().meta({ description: 'The rooted address on the public site, percent-encoded.' }),
  headline: z.string(),
  teaser: z.string(),
  inShort: z.array(inShortItemShape),
  image: imageShape.nullable().meta({ description: 'What stands for the story where one picture is shown.' }),
  section: sectionShape.nullable(),
  authors: z.array(authorShape),
  byline: z.string().meta({ description: 'Typed in place of the authors’ names; empty for none.' }),
  tags: z.array(z.string()),
  isFree: z.boolean().meta({ description: 'May everybody read it without paying?' }),
  firstPublishedAt: timeShape,
  updatedAt: timeShape.meta({ description: 'The last change of substance.' }),
  breakingUntil: timeShape.nullable().meta({ description: 'Breaking news until then; null when it is not.' }),
};

export const cardShape = z
  .strictObject(cardFields)
  .meta({ id: 'Card', description: 'What other pages show of a story.' });

export const linkShape = z
  .strictObject({
    kind: z.enum(['article', 'external', 'headline']),
    title: z.string(),
    path: z.string().nullable().meta({ description: 'Set for our own stories.' }),
    url: z.string().nullable().meta({ description: 'Set for other addresses.' }),
    reason: z.string().meta({ description: 'Why the link is here.' }),
    card: cardShape.nullable(),
  })
  .meta({ id: 'RelatedLink', description: 'A link at the foot of a story.' });

export const translationShape = z
  .strictObject({ locale: z.string(), path: z.string(), slug: z.string(), url: z.string() })
  .meta({ id: 'Translation', description: 'The same story in another language, for `hreflang`.' });

const mark = z.literal(true).optional();

const textShape = z
  .strictObject({
    type: z.literal('text'),
    text: z.string(),
    bold: mark,
    italic: mark,
    underline: mark,
    strikethrough: mark,
    code: mark,
  })
  .meta({ id: 'Text' });

const inlineShape = z
  .union([
    textShape,
    z
      .strictObject({ type: z.literal('link'), url: z.string(), children: z.array(textShape) })
      .meta({ id: 'Link' }),
  ])
  .meta({ id: 'Inline' });

const listItemShape = z
  .strictObject({ type: z.literal('list-item'), children: z.array(inlineShape) })
  .meta({ id: 'ListItem' });

/** Strapi keeps a list inside a list beside the item it belongs to. */
const listShape = z
  .strictObject({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    get children() {
      return z.array(z.union([listItemShape, listShape]));
    },
  })
  .meta({ id: 'List' });

export const blockShape = z
  .union([
    z
      .strictObject({ type: z.literal('paragraph'), children: z.array(inlineShape) })
      .meta({ id: 'Paragraph' }),
    z
      .strictObject({
        type: z.literal('heading'),
        level: z.int().min(1).max(6),
        children: z.array(inlineShape),
      })
      .meta({ id: 'Heading' }),
    z.strictObject({ type: z.literal('quote'), children: z.array(inlineShape) }).meta({ id: 'Quote' }),
    z
      .strictObject({
        type: z.literal('code'),
        language: z.string().optional(),
        children: z.array(textShape),
      })
      .meta({ id: 'Code' }),
    listShape,
    z
      .strictObject({ type: z.literal('image'), image: imageShape, children: z.array(textShape) })
      .meta({ id: 'Picture' }),
  ])
  .meta({ id: 'Block', description: 'A block of the body.' });

export const editionShape = z
  .strictObject({
    ...cardFields,
    url: z.string().meta({ description: 'The whole address on the public site: what is canonical.' }),
    standfirst: z.string(),
    dateline: z.string(),
    body: z.array(blockShape),
    bodyHtml: z.string().meta({
      description: 'The body as HTML that is safe to show anywhere: plain tags, no script, style or class.',
    }),
    images: z.array(imageShape),
    credits: z.array(z.strictObject({ name: z.string(), place: z.string() }).meta({ id: 'Credit' })),
    corrections: z.array(z.strictObject({ text: z.string(), at: z.string() }).meta({ id: 'Correction' })),
    relatedLinks: z.array(linkShape),
    translations: z.array(translationShape),
    social: z
      .strictObject({ headline: z.string(), image: imageShape.nullable() })
      .meta({ id: 'Social', description: 'What cards in social networks show.' }),
  })
  .meta({ id: 'Edition', description: 'A published story as readers see it. Drafts are never in it.' });
