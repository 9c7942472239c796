/**
 * Short forms that end in a full stop without ending a sentence, in lower case and without that stop.
 *
 * `ALWAYS` is followed by a name or a number, whatever comes next. `UNLESS_STARTER` may end a sentence: there
 * the next word decides. English first, then the commonest of German, French, Spanish, Italian, Portuguese,
 * Dutch and Russian; a short form missing here costs one false break, never a lost character.
 */
export const ALWAYS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs mx dr prof rev fr gen lt col maj capt cmdr cpl sgt pvt adm brig sen sens rep reps gov ' +
    'govs pres hon amb atty supt det insp dep asst assoc st ste mt ft vs v viz cf eg e.g ie i.e approx ca nos ' +
    'art sec vol pp fig ed op ' +
    'hr hrn fam bzw ca evtl ggf usw z.b d.h u.a mme mlle mm sr sra srta sres dra ud uds dott sig avv ' +
    'exmo ing mons pe dhr mevr drs г ул им т.е т.к т.н гр акад проф'
  ).split(' '),
);

/** Ends a sentence only when the next word looks like the start of one. */
export const UNLESS_STARTER: ReadonlySet<string> = new Set(
  (
    'inc ltd co corp bros cos plc llc jr sr esq etc al u.s u.k u.n u.s.a e.u l.a d.c n.y n.j n.c s.c ' +
    'ph.d m.d b.a m.a b.sc d.d.s a.m p.m a.k.a ave blvd rd univ dept est ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
    'ore pa tenn tex va vt wash wis wyo т.д т.п тел'
  ).split(' '),
);

/** Ends no sentence when a number follows: "No. 2", "Jan. 5", "Art. 7". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  (
    'no nr núm num n p pg ch par abs art jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr juil ' +
    'déc ene abr ago dic okt dez стр рис'
  ).split(' '),
);

/** Words that follow "U.S." or "Inc." only at the start of a new sentence. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you this that these those there his her its their our in on at for from with ' +
    'but and as if when while after before since although though however meanwhile still yet so some many most ' +
    'more all both no not one two what who why how where according by to police officials'
  ).split(' '),
);
