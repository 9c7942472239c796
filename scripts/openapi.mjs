/**
 * `npm run openapi:generate` writes docs/openapi.json from the shapes, and from it the client's types; `npm run openapi:check` says whether it is fresh and
 * lints it by the rules of Redocly. Run with tsx.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import openapiTypes, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { newsroomDocument } from '../src/api/openapi/document/document.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const FILE = 'docs/openapi.json';
const text = await prettier.format(JSON.stringify(newsroomDocument(version)), {
  ...(await prettier.resolveConfig(FILE)),
  parser: 'json',
});

const TYPES = 'packages/client/src/api.ts';
const types = await prettier.format(
  `/* Written by npm run openapi:generate from docs/openapi.json. */\n${astToString(await openapiTypes(JSON.parse(text)))}`,
  { ...(await prettier.resolveConfig(TYPES)), parser: 'typescript' },
);

if (process.argv[2] !== '--check') {
  writeFileSync(FILE, text);
  writeFileSync(TYPES, types);
  console.log(`${FILE} and ${TYPES} are written.`);
} else {
  const problems = [];
  for (const [file, fresh] of [
    [FILE, text],
    [TYPES, types],
  ]) {
    if (readFileSync(file, 'utf8') !== fresh)
      problems.push(`${file} is not what the shapes say: npm run openapi:generate`);
  }
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: {
      'no-server-example.com': 'off',
      'operation-4xx-response': 'off', // health answers no 4xx
      'no-ambiguous-paths': 'off', // /articles/lint beside /articles/{id}
      'security-defined': 'error',
      'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: false },
    },
  });
  for (const { severity, ruleId, message, location } of await lintFromString({
    source: text,
    absoluteRef: FILE,
    config,
  })) {
    problems.push(`${severity} ${ruleId} at ${location[0]?.pointer}: ${message}`);
  }
  for (const problem of problems) console.error(problem);
  process.exit(problems.length === 0 ? 0 : 1);
}
