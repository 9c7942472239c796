import { join } from 'node:path';
import { compile } from '../../../scripts/compile.mjs';

/** Strapi loads compiled files only: compile once for the whole run. */
export default async function compileOnce() {
  compile(process.cwd(), join(process.cwd(), '.tmp', 'test-build'));
}
