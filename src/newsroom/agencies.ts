/** News agencies as they sign in front of a story, in lower case. */
export const AGENCIES: ReadonlySet<string> = new Set(
  (
    'reuters ap afp cnn dpa upi efe ansa apa aap anp ani pti ians tass itar-tass interfax xinhua kyodo jiji yonhap ' +
    'bloomberg belga ritzau ntb tt stt bns pap čtk ctk mti agerpres tanjug hina sta lusa bta ukrinform unian ' +
    'anadolu aa dha iha petra wafa sana mena irna isna kuna spa wam antara bernama vna tna cna ' +
    'рейтер тасс интерфакс риа укрінформ уніан'
  ).split(' '),
);

const WRITTEN_OUT: ReadonlySet<string> = new Set([
  'associated press',
  'agence france-presse',
  'press association',
  'pa media',
  'deutsche presse-agentur',
]);

/** Is this line an agency's name and nothing else, "Reuters", "(AP)", "The Associated Press"? */
export function isAgency(line: string): boolean {
  if (line.length > 40) return false;
  const name = line
    .toLowerCase()
    .replace(/^[\s(–—-]+|[\s).–—-]+$/gu, '')
    .replace(/^the /u, '');
  return AGENCIES.has(name) || WRITTEN_OUT.has(name);
}
