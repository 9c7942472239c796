/**
 * How many of the golden rules of pySBD our sentences pass, by language, and every rule that they do not.
 *
 *   git clone https://github.com/nipunsadvilkar/pySBD          # MIT; its tests are data here and are not committed
 *   npm run bench:sentences -- pySBD/tests/lang [locale]
 *
 * A rule of the "clean" kind whose right value rewrites its text (strings of dots gone, broken words joined) is counted
 * apart: reading text loses nothing but white space between sentences.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sentencesOf } from '../../src/newsroom/sentences/sentences';
import { casesIn } from './python-lists';

const [folder = process.env['GOLDEN_RULES'] ?? '', only] = process.argv.slice(2);

/** How the tests name their languages, where not by the English name in lower case. */
const LOCALES: Readonly<Record<string, string>> = {
  ...{
    amharic: 'am',
    arabic: 'ar',
    armenian: 'hy',
    bulgarian: 'bg',
    burmese: 'my',
    chinese: 'zh',
    danish: 'da',
  },
  ...{
    deutsch: 'de',
    dutch: 'nl',
    english: 'en',
    english_clean: 'en',
    french: 'fr',
    greek: 'el',
    hindi: 'hi',
  },
  ...{
    italian: 'it',
    japanese: 'ja',
    kazakh: 'kk',
    marathi: 'mr',
    persian: 'fa',
    polish: 'pl',
    russian: 'ru',
  },
  ...{ slovak: 'sk', spanish: 'es', urdu: 'ur' },
};

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const squeezed = (text: string): string => text.replace(/\s+/gu, '');

if (folder === '') {
  console.log(
    'Left out: say where the tests of pySBD are (its folder tests/lang), see bench/sentences/golden-rules.ts.',
  );
} else {
  const rows: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    const locale = LOCALES[/^test_(\w+)\.py$/u.exec(file)?.[1] ?? ''];
    if (locale === undefined || (only !== undefined && only !== locale)) continue;
    let passed = 0;
    let counted = 0;
    let rewritten = 0;
    for (const { text, sentences } of casesIn(readFileSync(path.join(folder, file), 'utf8'))) {
      if (squeezed(text) !== squeezed(sentences.join(''))) {
        rewritten += 1;
        continue;
      }
      counted += 1;
      const ours = sentencesOf(text, locale).map(plain);
      const right = sentences.map(plain);
      if (JSON.stringify(ours) === JSON.stringify(right)) passed += 1;
      else console.log(`${file}\n  right ${right.join(' | ')}\n  ours  ${ours.join(' | ')}\n`);
    }
    rows.push(`| ${file.slice(5, -3)} | ${passed} of ${counted} | ${rewritten} |`);
  }
  console.log(
    ['| language | passed | rewrite their text, not counted |', '| --- | --- | --- |', ...rows].join('\n'),
  );
}
