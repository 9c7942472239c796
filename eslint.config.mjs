import tseslint from 'typescript-eslint';

const GLUE = [
  'stores',
  'document-middlewares',
  'api',
  'graphql',
  'admin-routes',
  'admin',
  'commands',
  'middlewares',
  'schedule',
];

/** In the files of one room, forbid importing from the listed rooms and packages (DESIGN.md, "Who may import whom"). */
const room = (name, { rooms = [], packages = [] }) => ({
  files: [`src/${name}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.\\./.*\\b(${rooms.join('|')})(/|$)`,
            message: `${name}/ may not reach into that room`,
          },
          ...packages.map((regex) => ({ regex, message: `${name}/ may not use that package` })),
        ],
      },
    ],
  },
});

export default tseslint.config(
  {
    ignores: [
      'dist',
      'build',
      '.tmp',
      '.cache',
      '.strapi',
      'coverage',
      'types/generated',
      '**/_site',
      'node_modules',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', { name: 'strapi', message: 'strapi is passed in, never global' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  room('newsroom', { rooms: ['dispatch', ...GLUE], packages: ['^@strapi/', '^node:'] }),
  room('dispatch', { rooms: GLUE, packages: ['^@strapi/'] }),
  room('settings', { rooms: GLUE, packages: ['^@strapi/'] }),
  room('stores', { rooms: ['document-middlewares', 'api', 'graphql', 'admin-routes', 'admin', 'commands'] }),
  room('admin', { rooms: ['dispatch', ...GLUE.filter((name) => name !== 'admin')], packages: ['^node:'] }),
  {
    files: ['src/newsroom/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'strapi'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'time is an argument' },
        { object: 'Math', property: 'random', message: 'luck is an argument' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'time is an argument' },
      ],
    },
  },
  {
    files: ['jest.config.js', '**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-undef': 'off' },
  },
);
