/**
 * Who may import whom: each room of the house, and the rooms it may reach into (docs/words.md says what each is for).
 *
 * A room is a folder of `src`, or single files named with their ending. The longest name wins, so `newsroom/in-short`
 * stands for the files directly in that folder, its rooms apart. Whatever is not written here is a wall, types
 * included; `npm run lint` reads this table by `.dependency-cruiser.mjs`.
 */

/** What every rule may know: the house style, and what a problem is. */
const HOUSE = ['newsroom/house-style.ts', 'newsroom/problem.ts'];

/** The rooms of In Short, lowest first; each also sees the words, marks and numbers below it. */
const SHORT = 'newsroom/in-short/';
const LETTERS = ['newsroom/text', `${SHORT}words`, `${SHORT}marks`, `${SHORT}numbers`];

const NEWSROOM = ['newsroom/article', 'newsroom/text', ...HOUSE];

/** Where a sentence ends: what a teaser, a key point and a repair all ask. */
const SENTENCES = 'newsroom/sentences';

/** Rooms of `stores`; the glue may ask any of them, and each of them only what it is built on. */
const STORES = [
  'database',
  'stories',
  'slugs',
  'editions',
  'search',
  'public-reads',
  'related',
  'to-check',
  'desk',
  'wire',
  'intake',
  'health',
  'history',
  'idempotency',
  'presence',
  'fronts',
].map((room) => `stores/${room}`);

/** The rules and what is kept: what glue is made of. */
const ALL_RULES = [
  'newsroom',
  ...HOUSE,
  'newsroom/article',
  'newsroom/text',
  'newsroom/input',
  'newsroom/input/read-time.ts',
  'newsroom/slug',
  'newsroom/images',
  'newsroom/related',
  'newsroom/edition',
  'newsroom/feed',
  'newsroom/front',
  'newsroom/search',
  'newsroom/intake',
  'newsroom/intake/html',
  'newsroom/history',
  'newsroom/in-short',
  `${SHORT}to-check`,
];

export const WALLS = {
  'newsroom/house-style.ts': ['newsroom/problem.ts'],
  'newsroom/problem.ts': [],
  'newsroom/text': [],
  [SENTENCES]: ['newsroom/text'],
  /** Which times can be read: a rule of input that schedules and addresses follow, too. */
  'newsroom/input/read-time.ts': [],
  'newsroom/article': ['newsroom/text', SENTENCES, 'newsroom/input/read-time.ts', ...HOUSE],
  'newsroom/slug': ['newsroom/text'],
  'newsroom/images': NEWSROOM,
  'newsroom/input': ['newsroom/text', 'newsroom/input/read-time.ts', ...HOUSE],
  'newsroom/front': ['newsroom/edition', ...HOUSE],
  'newsroom/history': ['newsroom/article', 'newsroom/text', SENTENCES],
  'newsroom/related': [...NEWSROOM, 'newsroom/edition', `${SHORT}words`],
  'newsroom/edition': [...NEWSROOM, 'newsroom/images'],
  'newsroom/feed': [...NEWSROOM, 'newsroom/edition'],
  'newsroom/search': [...NEWSROOM, 'newsroom/edition'],
  'newsroom/intake': [
    ...NEWSROOM,
    ...['newsroom/images', 'newsroom/related', 'newsroom/slug', 'newsroom/intake/html'],
  ],
  /** Mark-up from outside as blocks, and a page as a story. */
  'newsroom/intake/html': [...NEWSROOM, 'newsroom/images', 'newsroom/intake'],
  /** The composition of the rules: a story in, all that is derived from it out. */
  newsroom: ALL_RULES,

  [`${SHORT}words`]: [SENTENCES, 'newsroom/text'],
  [`${SHORT}marks`]: [`${SHORT}words`, SENTENCES, 'newsroom/text'],
  [`${SHORT}numbers`]: [`${SHORT}words`, 'newsroom/text'],
  [`${SHORT}statements`]: LETTERS,
  [`${SHORT}reading`]: [
    ...[...LETTERS, `${SHORT}statements`],
    ...['newsroom/article', 'newsroom/images', SENTENCES],
  ],
  [`${SHORT}shortening`]: [...LETTERS, `${SHORT}statements`],
  [`${SHORT}splitting`]: [...LETTERS, ...['statements', 'shortening'].map((room) => SHORT + room)],
  [`${SHORT}pronouns`]: [...LETTERS, `${SHORT}statements`],
  [`${SHORT}likelihood`]: [...LETTERS, `${SHORT}statements`, `${SHORT}reading`],
  [`${SHORT}references`]: [...LETTERS, ...['statements', 'reading', 'pronouns'].map((room) => SHORT + room)],
  [`${SHORT}choosing`]: [
    ...LETTERS,
    ...['statements', 'reading', 'shortening', 'splitting', 'pronouns', 'references', 'likelihood'].map(
      (room) => SHORT + room,
    ),
  ],
  [`${SHORT}repair`]: [...LETTERS, SENTENCES, 'newsroom/article', ...HOUSE],
  [`${SHORT}checking`]: [
    ...LETTERS,
    ...['statements', 'repair', 'references'].map((room) => SHORT + room),
    SENTENCES,
    'newsroom/article',
    ...HOUSE,
  ],
  'newsroom/in-short': [
    ...LETTERS,
    ...['choosing', 'repair', 'checking', 'references'].map((room) => SHORT + room),
    SENTENCES,
    'newsroom/article',
    ...HOUSE,
  ],
  [`${SHORT}to-check`]: ['newsroom/in-short', 'newsroom/article', ...HOUSE],

  dispatch: ['newsroom/edition'],

  'stores/database': [],
  'stores/stories': [...ALL_RULES, 'stores/database'],
  'stores/slugs': ['newsroom/slug', 'stores/database'],
  'stores/related': [...ALL_RULES, 'stores/database'],
  'stores/search': [...ALL_RULES, 'stores/database'],
  'stores/editions': [
    ...ALL_RULES,
    ...['database', 'stories', 'slugs', 'related', 'search'].map((room) => `stores/${room}`),
  ],
  'stores/public-reads': [...ALL_RULES, 'stores/database', 'stores/search'],
  'stores/to-check': [...ALL_RULES, 'stores/database', 'stores/stories', 'stores/editions'],
  'stores/desk': ['stores/stories'],
  'stores/wire': [...ALL_RULES, 'dispatch', 'stores/database', 'stores/history', 'stores/idempotency'],
  'stores/idempotency': ['stores/database'],
  'stores/intake': [
    ...ALL_RULES,
    ...['database', 'stories', 'slugs', 'editions', 'related', 'search', 'to-check', 'history'].map(
      (room) => `stores/${room}`,
    ),
  ],
  'stores/export': [...ALL_RULES, 'stores/database', 'stores/stories'],
  'stores/presence': ['stores/database'],
  'stores/fronts': ['stores/database'],
  'stores/history': [...ALL_RULES, 'stores/database', 'stores/stories'],
  'stores/move': ['stores/database'],
  'stores/health': ['stores/database', 'stores/public-reads', 'stores/wire'],

  /** The tables of all of them, as one list. */
  stores: STORES,

  settings: ['dispatch'],
  'at-start': STORES,
  /** How the process begins, lives on and ends. */
  lifetime: STORES,
  questions: ['saves', 'stores/database'],
  /** A refusal that HTTP knows by a status of its own. */
  'saves/conflict.ts': [],
  saves: [...ALL_RULES, 'saves/conflict.ts', 'questions', ...STORES],
  mcp: [...ALL_RULES, 'saves', 'public-answers'],
  /** Strapi's own descriptions of parts, as data. */
  components: [],
  contract: [...ALL_RULES, 'contract/operations', 'public-answers'],
  'contract/operations': [...ALL_RULES, 'contract', 'public-answers'],
  'public-answers': [...ALL_RULES, 'public-answers/feeds', ...STORES],
  'public-answers/feeds': [...ALL_RULES, 'public-answers', ...STORES],

  /** A draft as readers would get it, and who may look. */
  previews: [...ALL_RULES, ...STORES],

  'document-middlewares': [...ALL_RULES, 'saves', 'questions', ...STORES],
  api: [
    ...ALL_RULES,
    'previews',
    'contract',
    'contract/operations',
    'components',
    'public-answers',
    'saves',
    'lifetime',
    ...STORES,
  ],
  'admin-routes': [...ALL_RULES, 'dispatch', 'previews', ...STORES],
  extensions: ['dispatch', 'settings', 'newsroom/images', 'newsroom/text'],
  graphql: [...ALL_RULES, 'public-answers', 'questions', 'saves', 'stores/database'],
  middlewares: ['graphql', 'public-answers', 'saves/conflict.ts', ...STORES],
  schedule: [...ALL_RULES, ...STORES],
  /** Files, folders and standard input: from bytes to stories. Knows the disk, and no newsroom's database. */
  incoming: ALL_RULES,
  commands: [
    ...ALL_RULES,
    ...['at-start', 'dispatch', 'incoming', 'settings', 'stores/export', 'stores/move'],
    ...STORES,
  ],

  /** The panel runs the rules in the browser. `page` has the parts of pages that are nobody's; `texts.ts` all words. */
  'admin/publishing-texts.ts': [],
  'admin/endpoint-texts.ts': [],
  'admin/in-short-texts.ts': [],
  'admin/front-texts.ts': [],
  'admin/picture-texts.ts': [],
  'admin/texts.ts': [
    'admin/publishing-texts.ts',
    'admin/endpoint-texts.ts',
    'admin/in-short-texts.ts',
    'admin/front-texts.ts',
    'admin/picture-texts.ts',
  ],
  'admin/languages.ts': ['admin/texts.ts'],
  'admin/own-words.ts': ['admin/texts.ts'],
  'admin/logo.ts': [],
  'admin/without-adverts.ts': [],
  'admin/without-paid-questions.ts': [],
  'admin/colours.ts': [],
  'admin/page': ['admin/texts.ts'],
  /** What any field or panel asks of the form that it stands in. */
  'admin/form': [],
  'admin/fields': ['admin/form', 'newsroom/images', 'admin/texts.ts'],
  'admin/rows': ['admin/form'],
  'admin/front': ['admin/form', 'admin/texts.ts'],
  'admin/unsaved': ['admin/form', 'admin/page', 'admin/texts.ts'],
  'admin/conflict': ['admin/form', 'admin/unsaved', 'admin/page', 'admin/texts.ts'],
  'admin/presence': ['admin/form', 'admin/page', 'admin/texts.ts'],
  'admin/writing': ['admin/page', 'admin/unsaved'],
  'admin/fill-in': ['admin/texts.ts'],
  'admin/in-short': ['admin/form', ...ALL_RULES, SENTENCES, 'admin/page', 'admin/texts.ts'],
  'admin/before-publishing': [
    ...ALL_RULES,
    ...['deliveries', 'form', 'in-short'].map((room) => `admin/${room}`),
    'admin/texts.ts',
  ],
  'admin/asking': [
    'admin/page',
    'admin/before-publishing',
    'admin/deliveries',
    'admin/stories',
    'admin/texts.ts',
  ],
  'admin/history': ['newsroom/history', 'admin/page', 'admin/deliveries', 'admin/stories', 'admin/texts.ts'],
  'admin/deliveries': ['admin/page', 'admin/stories', 'admin/texts.ts'],
  'admin/endpoints': ['admin/page', 'admin/deliveries', 'admin/texts.ts'],
  'admin/stories': ['admin/deliveries', 'admin/in-short', 'admin/page', 'admin/texts.ts'],
  'admin/desk': ['admin/page', 'admin/deliveries', 'admin/stories', 'admin/to-check', 'admin/texts.ts'],
  'admin/paste': [...ALL_RULES, 'newsroom/intake/html', 'admin/page', 'admin/texts.ts'],
  'admin/to-check': [
    ...ALL_RULES,
    'admin/page',
    'admin/deliveries',
    'admin/in-short',
    'admin/stories',
    'admin/texts.ts',
  ],
  admin: [
    ...[
      'page',
      'fields',
      'rows',
      'front',
      'in-short',
      'deliveries',
      'endpoints',
      'stories',
      'to-check',
      'paste',
      'desk',
      'asking',
      'before-publishing',
      'history',
      'unsaved',
      'conflict',
      'fill-in',
      'presence',
      'writing',
      'texts.ts',
      'own-words.ts',
      'logo.ts',
      'without-adverts.ts',
      'without-paid-questions.ts',
      'colours.ts',
      'languages.ts',
    ].map((room) => `admin/${room}`),
  ],
};
