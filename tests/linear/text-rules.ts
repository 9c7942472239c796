import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { iimWords } from '../../src/extensions/upload/read-iim';
import { deriveStory } from '../../src/newsroom/derive-story';
import { houseStyle } from '../../src/newsroom/house-style';
import { inShort } from '../../src/newsroom/in-short/in-short';
import { labelsFor } from '../../src/newsroom/intake/pasted/labels';
import { readPastedStory } from '../../src/newsroom/intake/pasted/pasted-story';
import { wordpressBody } from '../../src/newsroom/intake/wordpress/wordpress-body';
import { relatedTerms } from '../../src/newsroom/related/related-terms';
import { slugFor } from '../../src/newsroom/slug/slug';
import { teaserOf } from '../../src/newsroom/article/teaser';
import { iimBlock } from '../support/picture-files';

/** A rule as a function of one text; what it answers does not matter here. */
export interface TextRule {
  name: string;
  run(text: string): unknown;
}

const SRC = join(__dirname, '..', '..', 'src');

const PARAGRAPHS = [
  'Harbour pilots in Port Skald voted on Tuesday to end a nine-day strike over night shifts.',
  'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
];
const STORY = { id: 1, headline: 'Harbour pilots end long strike', body: PARAGRAPHS.join('\n\n') };

/** What a parameter gets: by its name where it is a language, else by its type. Undefined: no rule of texts alone. */
function argumentFor(parameter: ts.ParameterDeclaration): ((text: string) => unknown) | undefined {
  const name = parameter.name.getText();
  const type = parameter.type?.getText().replace(/^readonly /u, '') ?? '';
  if (/^(?:locale|language)$/u.test(name)) return () => 'en';
  if (type === 'string' || type === 'unknown') return (text) => text;
  if (type === 'string[]' || type === 'Quotation[]') return (text) => text.split('\n\n');
  if (type === 'Labels') return () => labelsFor('en');
  if (/=> string$/u.test(type)) return () => (part: string) => part.toLowerCase();
  return undefined;
}

interface Declared {
  name: string;
  parameters: readonly ts.ParameterDeclaration[];
  answers: string;
}

function exportedFunctions(file: string): Declared[] {
  const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? '', ts.ScriptTarget.Latest, true);
  const isExported = (node: ts.HasModifiers) =>
    node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  return source.statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement) && isExported(statement) && statement.name) {
      const { name, parameters, type } = statement;
      return [{ name: name.text, parameters, answers: type?.getText() ?? '' }];
    }
    if (!ts.isVariableStatement(statement) || !isExported(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [
            {
              name: name.getText(),
              parameters: initializer.parameters,
              answers: initializer.type?.getText() ?? '',
            },
          ]
        : [],
    );
  });
}

/**
 * Every exported function of the newsroom that takes texts and nothing else: a rule added tomorrow is among them.
 *
 * Rules that answer cuts are left to `shorterForms`, the only one who asks them: it hands them no long sentence.
 */
export function declaredRules(): TextRule[] {
  return readdirSync(join(SRC, 'newsroom'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => {
      const file = join(SRC, 'newsroom', name);
      return exportedFunctions(file).flatMap(({ name: rule, parameters, answers }): TextRule[] => {
        const given = parameters.filter((one) => !one.questionToken && !one.initializer).map(argumentFor);
        const takesText = given.some((of) => of?.('x') === 'x' || Array.isArray(of?.('x')));
        if (!takesText || given.includes(undefined) || answers === 'Cut[]') return [];
        return [
          {
            name: `${relative(SRC, file)} ${rule}`,
            run: (text) => {
              const room = require(file) as Record<string, (...all: unknown[]) => unknown>;
              return room[rule]?.(...given.map((of) => of?.(text)));
            },
          },
        ];
      });
    });
}

const inBullets = (text: string, locale: string) =>
  inShort(
    {
      headline: STORY.headline,
      standfirst: '',
      paragraphs: PARAGRAPHS,
      bullets: [
        { text, label: '', locked: false },
        { text: 'The port hires 14.', label: text.slice(0, 300), locked: false },
        { text, label: '', locked: true },
      ],
      locale,
    },
    houseStyle.inShort,
  );

const pieces = (text: string, length: number): string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  );

const LIBRARY = { attachment: () => null, attachmentAt: () => null, attachmentsOf: () => [] };

/** What a whole save, lint, preview or intake does with one text, in each field that may hold it. */
export const wholeRules: readonly TextRule[] = [
  { name: 'a body', run: (text) => deriveStory({ ...STORY, body: text }, houseStyle) },
  { name: 'a German body', run: (text) => deriveStory({ ...STORY, locale: 'de', body: text }, houseStyle) },
  { name: 'a Japanese body', run: (text) => deriveStory({ ...STORY, locale: 'ja', body: text }, houseStyle) },
  {
    name: 'a post of WordPress',
    run: (text) => wordpressBody(text, { postId: '1', url: '', library: LIBRARY }),
  },
  {
    name: 'blocks of WordPress',
    run: (text) =>
      wordpressBody(`<!-- wp:group -->${text}<!-- /wp:group -->`, { postId: '1', url: '', library: LIBRARY }),
  },
  { name: 'a headline', run: (text) => deriveStory({ ...STORY, headline: text }, houseStyle) },
  { name: 'a standfirst', run: (text) => deriveStory({ ...STORY, standfirst: text }, houseStyle) },
  {
    name: 'a body under bullets',
    run: (text) =>
      deriveStory(
        { ...STORY, body: text, bullets: ['Pilots end strike.', 'The port “hires 14'] },
        houseStyle,
      ),
  },
  {
    name: 'a standfirst over bullets',
    run: (text) => deriveStory({ ...STORY, standfirst: text, bullets: ['Pilots end strike.'] }, houseStyle),
  },
  { name: 'a bullet', run: (text) => inBullets(text, 'en') },
  { name: 'a German bullet', run: (text) => inBullets(text, 'de') },
  { name: 'a Japanese bullet', run: (text) => inBullets(text, 'ja') },
  {
    name: 'many bullets',
    run: (text) =>
      deriveStory({ ...STORY, bullets: pieces(text, 1_000).map((bullet) => ({ text: bullet })) }, houseStyle),
  },
  { name: 'a pasted text', run: (text) => readPastedStory(text, { locale: 'en', sections: ['World'] }) },
  {
    name: 'a pasted text below a headline',
    run: (text) =>
      readPastedStory(`${STORY.headline}\nBy Ada Park\n\nOSLO (AP) — ${STORY.body}\n${text}`, {
        locale: 'en',
        sections: ['World'],
      }),
  },
  { name: 'a slug', run: (text) => slugFor(text, { locale: 'en', ...houseStyle.slug }) },
  {
    name: 'a teaser',
    run: (text) => teaserOf({ standfirst: '', inShort: [], paragraphs: [text], locale: 'en' }),
  },
  {
    name: 'the terms of a story',
    run: (text) =>
      relatedTerms({
        headline: text,
        standfirst: text,
        paragraphs: [text],
        section: { documentId: 'x', name: text },
        tags: pieces(text, 100),
        locale: 'en',
      }),
  },
  {
    name: 'the words of a picture in IIM',
    run: (text) => iimWords(iimBlock(pieces(text, 3).map((piece) => [80, piece]))),
  },
];
