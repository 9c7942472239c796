import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Who may import whom stands in walls.mjs; this file has what is asked of a line. */
export default tseslint.config(
  {
    ignores: [
      'dist',
      'packages/*/dist*',
      'docs/.vitepress/{dist,cache}',
      'examples/*/.next',
      'examples/*/.astro',
      'examples/*/.site',
      'build',
      '.tmp',
      '.cache',
      '.strapi',
      'coverage',
      'types/generated',
      '**/_site',
      '**/node_modules',
      '**/next-env.d.ts',
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
  {
    // What it cannot judge (expressions that are put together, \p in long chains) is pumped in tests/linear.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
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
    files: ['tests/linear/*.ts'], // rules and expressions are found by the paths of their files
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['jest.config.js', '**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-undef': 'off' },
  },
);
