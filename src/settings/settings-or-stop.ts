import cluster from 'node:cluster';
import { readSettings, type Settings } from './settings';

/**
 * The settings of this process, or its end. Files in `config/` ask here, so a wrong setting stops every command that
 * loads them, in sentences: an error would reach the operator wrapped in a path and followed by a stack.
 */
export function settingsOrStop(): Settings {
  const read = readSettings(process.env, { isBuilding: process.argv.includes('build') });
  if ('settings' in read) return read.settings;
  const sentences = read.problems.map((problem) => `  ${problem}\n`).join('');
  process.stderr.write(
    `Slugline will not start:\n${sentences}Settings come from the environment and from .env, which \`npm run quickstart\` writes; docs/operating.md says what each is for.\n`,
  );
  if (cluster.isWorker) process.send?.('stop'); // `strapi develop` would end with 0 otherwise
  process.exit(1);
}
