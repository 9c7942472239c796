/** A text that is made to be slow: something in front, a unit again and again, something after. */
export interface AdversarialText {
  name: string;
  /** The text at a length, in UTF-16 units. */
  of(length: number): string;
}

/** What stands again and again. Each is the food of some rule: quotation marks, initials, datelines, markup, ... */
const UNITS: readonly string[] = [
  'a',
  'A',
  'é',
  '7',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u00a0',
  '.',
  ',',
  '-',
  '–',
  "'",
  '"',
  '“',
  '”',
  '“”',
  '„',
  '«',
  '»',
  '’',
  '(',
  ')',
  '()',
  '[',
  '/',
  ':',
  ';',
  '!?',
  '…',
  '_',
  '\\',
  '&',
  '&amp;',
  '<',
  '<p>',
  '<b></b>',
  '<!--',
  '@',
  '#',
  '$1',
  '%20',
  '漢',
  'か',
  'ー',
  '。',
  '가',
  'ا',
  'ไ',
  'हि',
  'Đ',
  'ß',
  'ου',
  '😀',
  '\u0301',
  '\u202e',
  '\u2067',
  '\u0000',
  'a ',
  'A ',
  'A.',
  'A.B.',
  'A. ',
  'Mr. ',
  'U.S. ',
  'St. ',
  'No. 7 ',
  'a.b',
  'Ab ',
  'Ab, ',
  'Ab Cd ',
  'Ab-',
  'Ab’s ',
  'OSLO ',
  'OSLO, ',
  'OSLO – ',
  'OSLO (AP) — ',
  '(AP) ',
  'Nov. 3 ',
  '3 Nov, ',
  '1,000 ',
  '1.000,',
  '3.',
  '12:',
  '10 a.m. ',
  '£1bn ',
  '20 %',
  '1/2 ',
  'm1',
  'two ',
  'hundred and ',
  'said ',
  'who ',
  ', who ',
  ', a b',
  ', which is, ',
  ', said Ab, ',
  '. The ',
  'and ',
  'of the ',
  'He said. ',
  '"a" ',
  '“a” ',
  '‘a’ ',
  "'a' ",
  '“A b,” he said. ',
  '« a » ',
  '- a\n',
  '* a\n',
  '• ',
  '1. a\n',
  'By ',
  'By Ab Cd\n',
  'By Ab Cd and ',
  'Reporting by Ab; ',
  'Photo: ',
  'Photo by Ab/AP ',
  'AP/',
  'Related: a\n',
  'Key points\n',
  'Correction: ',
  'Section | ',
  'Tags: a, ',
  'http://',
  'https://a.b/',
  'a@b.c ',
  'In Short: ',
  '= ',
  '  a',
  'a  ',
  'a\n\n',
  'a\n \n',
  'the same words again ',
  'Police in Oslo said on Monday that 12 people were held. ',
];

/** What may stand after: the one thing that keeps an expression from ending well. */
const TAILS: readonly string[] = ['', '!', '\n', ' (AP', ' \u0000x'];

const HEADS: readonly string[] = ['', 'OSLO (', '“', 'By '];

const named = (head: string, unit: string, tail: string): AdversarialText => ({
  name: JSON.stringify([head, unit, tail]),
  of: (length) =>
    head + unit.repeat(Math.max(1, Math.floor((length - head.length - tail.length) / unit.length))) + tail,
});

/** An unbroken word, and one sentence, in which nothing comes twice: what counts repeats finds none. */
const countedUp: readonly AdversarialText[] = [
  ['words', ' '],
  ['sentences', '. A'],
  ['lines', '\n'],
  ['paragraphs', '\n\nB'],
].map(([name, between]) => ({
  name: `different ${name}`,
  of: (length) =>
    Array.from({ length: Math.ceil(length / (6 + between!.length)) }, (_, at) =>
      [...(at + 46_656).toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join(''),
    )
      .join(between)
      .slice(0, length),
}));

/** The alphabet in capitals and stops, in lines and without. */
const alphabets: readonly AdversarialText[] = [
  'A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P.Q.R.S.T.U.V.W.X.Y.Z.',
].flatMap((alphabet) => [
  named('', alphabet, ''),
  named('', `${alphabet} `, ''),
  named('', `${alphabet}\n`, ''),
]);

/** About 60: what is run with every `npm test`. */
export const QUICK_TEXTS: readonly AdversarialText[] = [
  ...alphabets,
  ...countedUp,
  ...UNITS.filter((_, at) => at % 3 === 0).map((unit) => named('', unit, '!')),
  ...['“”', '"a" ', 'A.', ' ', ', who '].map((unit) => named('', unit, '')),
];

/** About 700: every unit with what may stand before and after. */
export const ALL_TEXTS: readonly AdversarialText[] = [
  ...alphabets,
  ...countedUp,
  ...UNITS.flatMap((unit) => TAILS.map((tail) => named('', unit, tail))),
  ...UNITS.filter((_, at) => at % 4 === 0).flatMap((unit) =>
    HEADS.slice(1).map((head) => named(head, unit, '!')),
  ),
];
