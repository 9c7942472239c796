import { VERBS, VERBS_OR_NOUNS } from './verbs';

/** Verbs that the table lacks: of headlines and of sport, and some that news has seldom. */
const SELDOM = new Set(
  (
    'abdicate abstain accuse admire advise advocate allege arouse axe collapse collide congratulate consist depict ' +
    'dispute doubt equip eye fail forbid freeze gush hail halve hurl import include inspect intend involve ' +
    'laud lash mourn mull nab outplay owe own pardon permit pertain pour propose quash recruit regain ' +
    'relate reside sack scupper slam snub swear swim triumph unveil upload vie woo'
  ).split(' '),
);

/** The same for words that may be nouns. */
const SELDOM_OR_NOUNS = new Set(
  (
    'aim back bid break center centre chronicle clash dredge edge exchange fine fuel hike host kiss list log ' +
    'map march net nod pip post probe quiz range rap scrap search slump spur stumble swarm tip trim visit ' +
    'vow'
  ).split(' '),
);

/** Plain forms that are pasts as well: "Rates hit a peak", "Her treatment cost several thousand". */
export const PASTS: ReadonlySet<string> = new Set(
  'beat bet bid burst cast cost cut hit hurt let put quit read rid set shut split spread'.split(' '),
);

/** Is this plain form a verb wherever it stands? "testify", "own"; "modernize" by its ending. */
export const isVerbOutright = (form: string): boolean =>
  VERBS.has(form) || SELDOM.has(form) || /(?:ize|ify|yse|yze)$/u.test(form);

/** Is it a verb in one place and a noun in another? "plan", "cut". */
export const isVerbOrNoun = (form: string): boolean =>
  VERBS_OR_NOUNS.has(form) || SELDOM_OR_NOUNS.has(form) || PASTS.has(form);
