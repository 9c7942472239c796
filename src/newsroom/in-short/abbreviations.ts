import { languageOf } from './stop-words';

/** Short forms of one language that end in a full stop without ending a sentence, in lower case and without that stop. */
interface ShortForms {
  /** Followed by a name or a number, whatever comes next. */
  always: ReadonlySet<string>;
  /** May end a sentence: the next word decides, by `starters`. */
  unlessStarter: ReadonlySet<string>;
  /** End no sentence when a number follows: "No. 2", "Jan. 5", "Art. 7". */
  beforeNumber: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles that foreign news has, too. */
const TITLES = 'mr mrs ms dr prof st';

const ENGLISH: ShortForms = {
  always: words(
    'mr mrs ms messrs mx dr prof rev fr gen lt col maj capt cmdr cpl sgt pvt adm brig sen sens rep reps gov ' +
      'govs pres hon amb atty supt det insp dep asst assoc st ste mt ft vs v viz cf eg e.g ie i.e approx ca nos ' +
      'art sec vol pp fig ed op',
  ),
  unlessStarter: words(
    'inc ltd co corp bros cos plc llc jr sr esq etc al u.s u.k u.n u.s.a e.u l.a d.c n.y n.j n.c s.c ' +
      'ph.d m.d b.a m.a b.sc d.d.s a.m p.m a.k.a ave blvd rd univ dept est ' +
      'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
      'ore pa tenn tex va vt wash wis wyo',
  ),
  beforeNumber: words('no nos n p pg ch par abs art jan feb mar apr jun jul aug sep sept oct nov dec'),
};

/**
 * English first, then what the agencies of other languages write. A short form of one language is a word in another
 * ("maj", "det", "col"), so each has its own; one that is missing costs a false break, never a lost character.
 */
const OTHERS: Readonly<Record<string, { always: string; unlessStarter?: string; beforeNumber?: string }>> = {
  de: {
    always:
      'hr hrn fam bzw ca evtl ggf z.b d.h u.a med gem inkl vgl mio mrd str hl phil jur rer nat ing dipl',
    unlessStarter: 'usw az co inc jr',
    beforeNumber: 'nr abs art jan feb mär apr jun jul aug sep sept okt nov dez s',
  },
  fr: {
    always: 'm mm mme mmes mlle mgr av env j.-c me',
    unlessStarter: 'etc inc',
    beforeNumber: 'n no art janv févr avr juil sept oct nov déc p',
  },
  es: {
    always: 'sr sra srta sres dña lic av gral tte cnel ing arq ee ud uds vda ntra',
    unlessStarter: 'etc cía uu',
    beforeNumber: 'núm art ene feb mar abr may jun jul ago sep oct nov dic pág',
  },
  it: {
    always: "dott dott.ssa sig sigg avv on ing arch mons prof.ssa proc cap l'on l’on s",
    unlessStarter: 'ecc',
    beforeNumber: 'n art gen feb mar apr mag giu lug ago set ott nov dic pag',
  },
  pt: {
    always: 'sra exmo eng av cia d profa r pe dom',
    unlessStarter: 'etc ltda',
    beforeNumber: 'n nº art jan fev mar abr mai jun jul ago set out nov dez',
  },
  nl: {
    always: 'dhr mevr ir ds mgr drs resp ing',
    unlessStarter: 'enz',
    beforeNumber: 'nr art jan feb mrt apr aug sept okt nov dec',
  },
  ru: {
    always: 'г гг ул им т.е т.к т.н гр акад проф ген св пр пл пос евг дер обл р-н просп',
    unlessStarter: 'т.д т.п тел',
    beforeNumber: 'стр рис ст п',
  },
  pl: {
    always: 'św ul im ks mec por hab np tzw woj ok m.in inż płk gen red al',
    unlessStarter: 'itd itp',
    beforeNumber: 'nr art godz str',
  },
  sv: {
    always: 'bl.a t.ex dvs jfr ca m.fl s.k',
    unlessStarter: 'osv etc',
    beforeNumber: 'nr kl jan feb mar apr jun jul aug sep okt nov dec',
  },
  da: {
    always: 'bl.a f.eks ca hr fru pga',
    unlessStarter: 'osv',
    beforeNumber: 'nr kl jan feb mar apr jun jul aug sep okt nov dec',
  },
  nb: {
    always: 'bl.a f.eks ca',
    unlessStarter: 'osv',
    beforeNumber: 'nr kl jan feb mar apr jun jul aug sep okt nov des',
  },
  tr: { always: 'doç av yrd org mah cad vb alb tuğg', unlessStarter: 'vs', beforeNumber: 'no' },
  ar: { always: 'د م أ أ.د', unlessStarter: '' },
};

const known = new Map<string, ShortForms>();

/** The short forms of a locale's language. */
export function shortFormsOf(locale: string): ShortForms {
  const language = languageOf(locale);
  if (language === 'en') return ENGLISH;
  const before = known.get(language);
  if (before !== undefined) return before;
  const own = OTHERS[language] ?? { always: '' };
  const forms = {
    always: words(`${TITLES} ${own.always}`),
    unlessStarter: words(own.unlessStarter ?? ''),
    beforeNumber: words(own.beforeNumber ?? ''),
  };
  known.set(language, forms);
  return forms;
}

/** Words that follow "U.S." or "Inc." only at the start of a new sentence. */
export const STARTERS: ReadonlySet<string> = words(
  'the a an he she it they we i you this that these those there his her its their our in on at for from with ' +
    'but and as if when while after before since although though however meanwhile still yet so some many most ' +
    'more all both no not one two what who why how where according by to police officials',
);
