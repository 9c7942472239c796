/** Forms that are verbs and hardly anything else: auxiliaries, and the irregular pasts that news is told in. */
const VERBS = new Set(
  (
    'is are was were am has have had does did do will would can could may might must should shall ' +
    'cannot ' +
    'said says told went came became began brought built bought caught chose cut dealt died drew drove ate fell ' +
    'felt fought found flew forgot gave got grew heard held hit kept knew laid led left lent let lost made meant ' +
    'met paid put ran rose sang sat saw sent sold set shot showed shut spent spoke spread stood stole struck swam ' +
    'swore took taught threw thought understood woke won wore wrote overcame overtook underwent withdrew fled rode hid fed bled crept dug hung sank shook slept slid spun sprang ' +
    'stuck swept swung tore wept bore bid bet bent blew broke bound clung fled forbade froze ground leapt lit overthrew ' +
    'rang sought shone shrank slung sought spat split strove threw undertook upheld ' +
    'plans wants needs makes takes gives comes goes gets remains faces shows seeks believes thinks knows calls ' +
    'keeps leaves brings means looks works runs plays stars features includes expects hopes seems appears'
  ).split(' '),
);

/** "-ed" that describes rather than tells: "the red door", "a United player". */
const NOT_VERBS = new Set(
  'red bed shed united hundred sacred naked wicked kindred armed need indeed'.split(' '),
);

/** Is this word, as it stands, surely or very probably a finite verb of English? A capital makes it a name: May, Will. */
export function isFiniteVerb(word: string): boolean {
  if (VERBS.has(word) || /^[a-z]+n[’']t$/u.test(word)) return true;
  return /^[a-z]{2,}ed$/u.test(word) && !NOT_VERBS.has(word);
}

/** Does a stretch of English hold a finite verb? */
export const hasFiniteVerb = (text: string): boolean =>
  (text.match(/[\p{L}’']+/gu) ?? []).some((word) => isFiniteVerb(word.replace(/[’']s$/u, '')));
