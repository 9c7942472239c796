import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { told } from './told.mjs';

const SITES = ['next', 'astro', 'none'];

/** What shall be made: from the words of the command, and from questions where they leave something open. */
export async function asked(words) {
  const { folder, site, from, yes } = read(words);
  const mayAsk = !yes && process.stdin.isTTY;
  const line = mayAsk ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  const answer = async (question, usual) =>
    (await line?.question(`${question} (${usual}) `))?.trim() || usual;
  const wanted = {
    folder: folder ?? (await answer('Folder of the newspaper?', 'newspaper')),
    site: site ?? (await answer('Site beside the newsroom, next, astro or none?', 'next')),
    from,
  };
  line?.close();
  if (!SITES.includes(wanted.site)) throw told(`A site is one of ${SITES.join(', ')}, not "${wanted.site}".`);
  return wanted;
}

function read(words) {
  try {
    const options = {
      site: { type: 'string' },
      from: { type: 'string' },
      yes: { type: 'boolean', short: 'y' },
    };
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    if (positionals.length > 1) throw told('One folder at a time, please.');
    return { ...values, folder: positionals[0] };
  } catch (error) {
    throw told(error.message);
  }
}
