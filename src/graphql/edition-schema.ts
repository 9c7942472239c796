/** What the public reads, in GraphQL: the shapes of `newsroom/edition`, every field with a type of its own. */
export const editionSchema = /* GraphQL */ `
  "A published story as readers see it. Drafts are never in it."
  type Edition {
    documentId: ID!
    locale: String!
    "ltr or rtl."
    dir: String!
    slug: String!
    "The rooted address on the public site."
    path: String!
    "The whole address on the public site."
    url: String!
    "The same story in other languages."
    translations: [EditionTranslation!]!
    headline: String!
    standfirst: String!
    teaser: String!
    dateline: String!
    inShort: [InShortItem!]!
    section: EditionSection
    authors: [EditionAuthor!]!
    "Typed in place of the authors' names; empty for none."
    byline: String!
    credits: [EditionCredit!]!
    tags: [String!]!
    image: EditionImage
    images: [EditionImage!]!
    body: [EditionBlock!]!
    "The body as HTML that is safe to show anywhere."
    bodyHtml: String!
    "The editor's links first, then what the archive suggests; only stories that are public now."
    relatedLinks: [EditionLink!]!
    corrections: [EditionCorrection!]!
    firstPublishedAt: DateTime!
    updatedAt: DateTime!
    "Breaking news until this time; null when it is not."
    breakingUntil: DateTime
    "False for what only subscribers may read."
    isFree: Boolean!
    social: EditionSocial!
  }

  "What cards in social networks show."
  type EditionSocial {
    headline: String!
    image: EditionImage
  }

  "What other pages show of a story."
  type EditionCard {
    documentId: ID!
    locale: String!
    "ltr or rtl."
    dir: String!
    slug: String!
    path: String!
    headline: String!
    teaser: String!
    inShort: [InShortItem!]!
    section: EditionSection
    authors: [EditionAuthor!]!
    byline: String!
    tags: [String!]!
    image: EditionImage
    firstPublishedAt: DateTime!
    updatedAt: DateTime!
    breakingUntil: DateTime
    isFree: Boolean!
  }

  type EditionList {
    cards: [EditionCard!]!
    "What \`before\` wants for the next page; null on the last one."
    next: String
  }

  "A front page: the stories that editors have put first, in their order, then the newest others."
  type EditionFront {
    cards: [EditionCard!]!
    "How many of the cards were put there by hand; they come first."
    pinned: Int!
    "What \`before\` wants for the list of editions to go on after the newest that are shown."
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
    "What a crop must keep; null where nobody said."
    focus: EditionFocus
  }

  "0 to 1 from the left and from the top."
  type EditionFocus {
    x: Float!
    y: Float!
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
    image: EditionImage
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

  type EditionTranslation {
    locale: String!
    path: String!
    slug: String!
    url: String!
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
    "A front page: of a section, or the newspaper's own."
    front(section: String, locale: String, "1 to 100, 20 when absent." pageSize: Int): EditionFront!
  }
`;
