/** What the public reads, in GraphQL: the shapes of `newsroom/edition`, every field with a type of its own. */
export const editionSchema = /* GraphQL */ `
  "A published story as readers see it. Drafts are never in it."
  type Edition {
    documentId: ID!
    locale: String!
    slug: String!
    "The rooted address on the public site."
    path: String!
    headline: String!
    standfirst: String!
    teaser: String!
    dateline: String!
    inShort: [InShortItem!]!
    section: EditionSection
    authors: [EditionAuthor!]!
    credits: [EditionCredit!]!
    tags: [String!]!
    image: EditionImage
    images: [EditionImage!]!
    body: [EditionBlock!]!
    "The editor's links first, then what the archive suggests; only stories that are public now."
    relatedLinks: [EditionLink!]!
    corrections: [EditionCorrection!]!
    firstPublishedAt: DateTime!
    updatedAt: DateTime!
  }

  "What other pages show of a story."
  type EditionCard {
    documentId: ID!
    locale: String!
    slug: String!
    path: String!
    headline: String!
    teaser: String!
    inShort: [InShortItem!]!
    section: EditionSection
    authors: [EditionAuthor!]!
    tags: [String!]!
    image: EditionImage
    firstPublishedAt: DateTime!
    updatedAt: DateTime!
  }

  type EditionList {
    cards: [EditionCard!]!
    "What \`before\` wants for the next page; null on the last one."
    next: String
  }

  type EditionSection {
    documentId: ID!
    name: String!
    slug: String!
    path: String!
  }

  type EditionAuthor {
    documentId: ID!
    name: String!
    slug: String!
    path: String!
  }

  "Who reported from where."
  type EditionCredit {
    name: String!
    place: String!
  }

  type EditionCorrection {
    text: String!
    at: DateTime
  }

  type EditionImage {
    "Null for a caption without a picture."
    url: String
    mime: String
    width: Int
    height: Int
    sizes: [EditionImageSize!]!
    alternativeText: String!
    caption: String!
    credit: String!
    "lead, inline or gallery."
    role: String!
  }

  type EditionImageSize {
    name: String!
    url: String!
    width: Int!
    height: Int!
  }

  type EditionLink {
    "article, external or headline."
    kind: String!
    title: String!
    path: String
    url: String
    "Why the link is here."
    reason: String!
    card: EditionCard
  }

  "A block of the body: paragraph, heading, list, quote, code or image."
  type EditionBlock {
    type: String!
    "Of a heading, 1 to 6."
    level: Int
    "Of a list: ordered or unordered."
    format: String
    "Of code."
    language: String
    image: EditionBodyImage
    children: [EditionInline!]!
  }

  "Text, a link, a list item, or a list inside a list."
  type EditionInline {
    type: String!
    text: String
    bold: Boolean
    italic: Boolean
    underline: Boolean
    strikethrough: Boolean
    code: Boolean
    url: String
    format: String
    children: [EditionInline!]!
  }

  type EditionBodyImage {
    url: String!
    alternativeText: String
    caption: String
    width: Int
    height: Int
  }

  extend type Query {
    "The story at this slug; a slug it had in the past finds it too. Null where nothing is public."
    edition(slug: String!, locale: String): Edition
    "Cards, newest first."
    editions(
      section: String
      author: String
      tag: String
      locale: String
      "The \`next\` of another page, or a time in ISO 8601."
      before: String
      "1 to 100, 20 when absent."
      pageSize: Int
    ): EditionList!
  }
`;
