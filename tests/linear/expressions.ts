import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A regular expression of ours, and where it stands. */
export interface Expression {
  source: string;
  flags: string;
  where: string;
}

const SRC = join(__dirname, '..', '..', 'src');

const sourceFiles = (): string[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .sort();

/** Every expression that is written as a literal, found in the syntax tree. */
function literals(): Expression[] {
  return sourceFiles().flatMap((name) => {
    const file = join(SRC, name);
    const tree = ts.createSourceFile(file, ts.sys.readFile(file) ?? '', ts.ScriptTarget.Latest, true);
    const found: Expression[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
          where: `${relative(SRC, file)}:${line}`,
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/** Every expression that is put together: whatever our files call `RegExp` with while they load and work. */
function constructed(): Expression[] {
  const found: Expression[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, asked: [string | RegExp, string?]) {
      const [source, flags = ''] = asked;
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const place = caller.lastIndexOf(`${SRC}/`); // what libraries make for themselves is not ours
      if (typeof source === 'string' && place >= 0) {
        found.push({ source, flags, where: caller.slice(place + SRC.length + 1) });
      }
      return new target(...asked); // a copy of an expression keeps its flags only where none are given
    },
  });
  try {
    for (const name of sourceFiles().filter((file) => /^(?:newsroom|dispatch|settings)\//u.test(file))) {
      require(join(SRC, name));
    }
    const { wholeRules } = require('./text-rules') as typeof import('./text-rules');
    for (const { run } of wholeRules) run('Ada Park of the Fern Post said “we won” on 3 Nov. It rained.');
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}

/** Each once. */
export function ourExpressions(): Expression[] {
  const all = [...literals(), ...constructed()];
  return [...new Map(all.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
}
