#!/usr/bin/env node
import { create } from '../src/create.mjs';
import { asked } from '../src/asked.mjs';

try {
  await create(await asked(process.argv.slice(2)));
} catch (error) {
  if (!error.isTold) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
