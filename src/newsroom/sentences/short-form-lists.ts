/**
 * Short forms that end in a full stop without ending a sentence, by language, in lower case and without that stop.
 *
 * A short form of one language is a word in another ("maj", "det", "col"), so each has its own; one that is missing
 * costs a false break, never a lost character. Sources: what the agencies and dictionaries of each language print.
 */
export interface ShortFormList {
  /** Stand before a name, a number or a noun, whatever comes next. */
  always: string;
  /** May end a sentence: the next word decides, by `starters`. */
  unlessStarter?: string;
  /** End a sentence before a capital, and none before a small letter or a number: "etc.", "5 млн." */
  beforeSmall?: string;
  /** End no sentence when a number follows: "No. 2", "Jan. 5", "Art. 7". */
  beforeNumber?: string;
  /** Words with a capital that follow "Inc." only at the start of a new sentence. */
  starters?: string;
}

export const ENGLISH: Required<ShortFormList> = {
  always: 'mr mrs ms messrs mmes mx dr prof vs v viz cf eg e.g ie i.e approx nos ca',
  unlessStarter:
    'inc ltd co corp bros cos plc llc llp jr sr esq al u.s u.k u.n u.s.a e.u l.a d.c n.y n.j n.c s.c ' +
    'ph.d m.d b.a m.a b.sc d.d.s a.k.a ave blvd rd hwy pkwy rte ste apt bldg univ dept govt intl natl assn ' +
    'assoc asst est misc dist prov terr mfg hosp est tel ext ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
    'ore penn pa tenn tex va vt wash wis wyo ont que alta sask n.s n.b ' +
    'rev fr gen lt col maj capt cmdr comdr cpl sgt pvt adm brig sen sens rep reps gov govs pres hon amb ' +
    'atty supt det insp dep st mt ft sec secy treas vol pp fig figs ed eds op art pt bks bk chap sect para fn ' +
    'lieut cdr ens pfc spc msgt ssgt tsgt cwo col commr commissr dir exec mgr mfr supvr vice-pres mlle mme msgr ' +
    'profs drs attys gens cols lts revs capts sgts supts dets bp abp archbp card rt rd sq pl ct ln ter cres eng mon tue tues wed thu thur thurs fri sat',
  beforeSmall: 'etc incl excl esp orig min max hrs yrs mins secs',
  beforeNumber:
    'no nos n n° nº p pg pgs ch par abs art jan feb mar apr jun jul aug sep sept oct nov dec approx est rev vv ver ' +
    'lb lbs oz ft cl fl reg prop rs fig figs vol vols al sc',
  starters:
    'the a an he she it they we i you this that these those there his her its their our in on at for from with ' +
    'but and as if when while after before since although though however meanwhile still yet so some many most ' +
    'more all both no not one two what who why how where according by to police officials did do does is are was ' +
    'were has have had can could will would should three four five six seven eight nine ten every each another ' +
    'other others also then now during under over between about among none nobody everyone last next earlier ' +
    'later here another such only even because despite instead millions thousands hundreds dozens',
};

/** English short forms that are words when they are small: "Rep. Park said", but "a sales rep. Park said". */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'rep gen col hon fr pres amb dep det mt ft art card ed sat mon fri wed sun ill ind mass miss wash ore pa la ala ' +
    'del mo fig figs op pt pts ct ter ens eng dir sect para chap min bk cos fl jan mar jun dec prop reg rt conn ' +
    'cal ark penn tenn me cres pl man ont abs cl profs gens cols revs vol vols'
  ).split(' '),
);

/** Titles that foreign news has, too. */
export const TITLES_ANYWHERE = 'mr mrs ms dr prof st mt';

/** So are these before a number. */
export const NUMBERS_ANYWHERE = 'n° nº nr rs';
