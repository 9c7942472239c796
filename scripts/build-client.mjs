/**
 * `npm run client:build`: packages/client as it is published: ES modules and CommonJS with types for each. The rules it
 * shares with the newsroom are bundled in, so it depends on nothing.
 */
import { readdirSync, readFileSync, renameSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

const ROOT = 'packages/client';
const SRC = join(ROOT, 'src');
/** Made beside the one that may be read just now, and put in its place when it is whole. */
const DIST = join(ROOT, `dist.${process.pid}`);
const FINISHED = join(ROOT, 'dist');
const ENTRIES = ['index', 'webhooks', 'react'];

process.on('exit', () => rmSync(DIST, { recursive: true, force: true }));
mkdirSync(DIST, { recursive: true });

for (const [format, ending] of [
  ['esm', '.js'],
  ['cjs', '.cjs'],
]) {
  await build({
    entryPoints: ENTRIES.map((entry) => join(SRC, `${entry}.ts`)),
    outdir: DIST,
    outExtension: { '.js': ending },
    bundle: true,
    format,
    platform: 'neutral',
    target: 'es2022',
    external: ['react'],
    minifySyntax: true,
    legalComments: 'none',
  });
}

/** Each file's declarations by themselves: exports say their types, so nothing of the newsroom's leaks into them. */
for (const file of readdirSync(SRC)) {
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(join(SRC, file), 'utf8'), {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      isolatedDeclarations: true,
      declaration: true,
      strict: true,
    },
  });
  if (diagnostics?.length) {
    console.error(
      ts.formatDiagnostics(diagnostics, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => '.',
        getNewLine: () => '\n',
      }),
    );
    process.exit(1);
  }
  writeFileSync(join(DIST, file.replace(/\.ts$/, '.d.ts')), outputText);
  writeFileSync(
    join(DIST, file.replace(/\.ts$/, '.d.cts')),
    outputText.replaceAll(/(from|import\()(\s*)(['"])(\.\/[\w-]+)\.js\3/g, '$1$2$3$4.cjs$3'),
  );
}

try {
  rmSync(FINISHED, { recursive: true, force: true });
  renameSync(DIST, FINISHED);
} catch (error) {
  if (error.code !== 'ENOTEMPTY') throw error; // another build of the same sources was faster
}
