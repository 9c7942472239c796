/** News agencies as they sign in front of a story, in lower case. */
export const AGENCIES: ReadonlySet<string> = new Set(
  (
    'reuters ap afp cnn dpa upi efe ansa apa aap anp ani pti ians tass itar-tass interfax xinhua kyodo jiji yonhap ' +
    'bloomberg belga ritzau ntb tt stt bns pap čtk ctk mti agerpres tanjug hina sta lusa bta ukrinform unian ' +
    'anadolu aa dha iha petra wafa sana mena irna isna kuna spa wam antara bernama vna tna cna ' +
    'prnewswire newswire notimex askanews adnkronos agi keystone-sda direkt ' +
    'рейтер рейтерс тасс интерфакс риа укрінформ уніан رويترز واس وام سانا भाषा आईएएनएस एएनआई पीटीआई वार्ता ' +
    '共同 時事 ロイター 聯合 新華社'
  )
    .split(' ')
    .concat('europa press', 'د ب أ', 'أ ف ب', 'أ ش أ', 'أ ب'),
);

const WRITTEN_OUT: ReadonlySet<string> = new Set([
  'associated press',
  'agence france-presse',
  'press association',
  'pa media',
  'deutsche presse-agentur',
]);
/** Words and names too, where they do not stand in capitals. */
const EVERYDAY: ReadonlySet<string> = new Set(['spa', 'petra', 'sana', 'lusa', 'hina', 'mena', 'una', 'sta']);
const LONGEST = 60;

/** Is this line the names of agencies and nothing else: "Reuters", "(AP)", "dpa/AFP", "The Associated Press"? */
export function isAgency(line: string): boolean {
  if (line.length > LONGEST) return false;
  const names = line
    .replace(/^[\s([–—-]+|(?<![\s)\].–—-])[\s)\].–—-]+$/gu, '')
    .split(/(?:(?<!\s)\s+)?(?:[/,&+]|\b(?:and|und|et|y|og|och|en)\b)\s*/u);
  return names.every((name) => {
    const key = name.toLowerCase().replace(/^the /u, '');
    return WRITTEN_OUT.has(key) || (AGENCIES.has(key) && !(EVERYDAY.has(key) && name !== name.toUpperCase()));
  });
}
