import type { ShortFormList } from './short-form-lists';

/** Slavic languages and those east and south of them, and what Asia writes in Latin letters; see `ShortFormList`. */
export const EASTERN: Readonly<Record<string, ShortFormList>> = {
  ru: {
    always:
      'г гг ул им т.е т.к т.н т.о т.ч гр акад проф доц ген св пл пос евг дер обл р-н просп пгт пер бул наб ш д-р ' +
      'г-н г-жа г-ну г-на г-ном г-жу г-же гн чл чл.-корр мл ст подп лейт кап мин зам нач дир губ деп сен през ' +
      'напр см ср ок прибл рев корр ред изд англ нем фр исп итал лат греч яп укр рус сов европ амер тех техн ' +
      'физ хим ист геогр полит экон юр воен дж ю я ж ч ш щ х п.г.т ж-д о-в оз р ',
    unlessStarter: 'тел и.о в н э',
    beforeSmall: 'т.д т.п др пр руб коп тыс млн млрд долл дол у.е куб.м кв.м н.э',
    beforeNumber:
      'стр рис ст п пп с т гл табл кв д корп кн вып абз тел янв фев мар апр июн июл авг сен сент окт ноя дек',
    starters:
      'он она оно они мы я вы ты это этот эта эти в во на по с со к ко у о об от до для из за под над при через без ' +
      'но и а или что как когда если где кто так также уже ещё еще не ни все всё по сейчас теперь затем потом однако',
  },
  uk: {
    always:
      'м вул ім т.зв т.е гр акад проф доц ген св пл обл р-н просп пров буд смт с ред напр див пор ок кол п пп о',
    unlessStarter: 'р ст',
    beforeSmall: 'т.д т.п ін тис млн млрд грн руб дол рр',
    beforeNumber: 'стор рис ст п пп с т гл табл кв буд січ лют бер кв трав черв лип серп вер жовт лист груд',
    starters:
      'він вона воно вони ми я ви це цей ця ці в у на по з із до для від за під над при але і та або що як коли якщо де хто не також',
  },
  bg: {
    always:
      'г ул бул пл гр проф доц д-р инж арх ген св им т.нар т.г т.е напр вкл чл ал ок вж ср акад о.р м-р с',
    unlessStarter: 'хр',
    beforeSmall: 'т.н др лв хил млн млрд пр',
    beforeNumber: 'стр фиг чл ал т с № бр',
    starters:
      'той тя то те ние аз вие това този тази тези в във на по с със към у за от до но и а или че как когато ако къде кой не също',
  },
  pl: {
    always:
      'św ul im ks mec por hab np tzw woj ok m.in inż płk ppłk gen red al prof dr mgr lek dyr przew wicemin min pos ' +
      'marsz kpt mjr sierż asp kom nadkom podkom bp abp kard o ob br s pl os pow gm m-c zob wg ur zm tj tzn ang niem ' +
      'franc ros łac gr wł hiszp bałt pol płd płn wsch zach śr ks ś.p ww pn właśc daw t.j n.p.m jw jr st mł',
    unlessStarter: 'r w in s.a sp.z.o.o o.o z.o.o cd ltd inc co n.e',
    beforeSmall: 'itd itp tys mln mld zł gr',
    beforeNumber: 'nr art godz str ust pkt poz s t tel rozdz par r',
    starters:
      'on ona ono oni one my ja wy ty to ten ta te w we na po z ze do dla od za pod nad przy przez bez ale i a lub czy że ' +
      'jak kiedy gdy jeśli gdzie kto co nie także też już jednak według jego jej ich',
  },
  cs: {
    always:
      'např tzv tj tzn mj resp č čís ul nám tř sv p pí sl dr mudr judr phdr rndr mgr ing bc prof doc arch gen plk pplk mjr ' +
      'kpt por npor ppor npr min předs řed ved red kand věd ml st cca okr kraj obv zvl angl něm franc špan ' +
      ' slov ev kat řím.-kat odst pozn roč hl ps srov viz vyd zejm zn např a.s s.r.o o.s v.o.s z.s s r o t č',
    unlessStarter: 'a.s s.r.o o.p.s spol tis mil mld min inc ltd co n.l př.n.l',
    beforeSmall: 'atd apod aj kč hod sek',
    beforeNumber: 'č čís str odst čl s r roč sv díl kap obr tab',
    starters:
      'on ona ono oni my já vy to ten ta ti v ve na po z ze do pro od za pod nad při přes bez ale a i nebo že jak když pokud kde kdo co ne také už však podle jeho její jejich',
  },
  sk: {
    always:
      'napr tzv tj t.j tzn resp č čís ul nám sv p pí sl dr mudr judr phdr rndr mvdr mgr ing bc prof doc arch gen plk pplk ' +
      'mjr kpt por npor min preds riad ved red ml st cca okr kraj obv zvl angl nem franc špan poľ čes ev ' +
      'kat rím.-kat ods pozn roč hl porov pozri vyd najmä zn a.s s.r.o o.z v.o.s n.o spol s r o a t č atď',
    unlessStarter: 'a.s s.r.o spol tis mil mld min inc ltd co n.l pr.n.l',
    beforeSmall: 'atď apod hod sek',
    beforeNumber: 'č čís str ods čl s r roč zv diel kap obr tab',
    starters:
      'on ona ono oni my ja vy to ten tá tí v vo na po z zo do pre od za pod nad pri cez bez ale a i alebo že ako keď ak kde kto čo nie aj tiež už však podľa jeho jej ich',
  },
  sl: {
    always: 'npr t.i tj ga g dr mag prof doc inž gen sv ul tov st oz roj vel',
    unlessStarter: 'd.o.o d.d',
    beforeSmall: 'itd ipd',
    beforeNumber: 'št str čl tč',
  },
  hr: {
    always: 'npr tzv tj gđa g gosp dr mr prof doc ing dipl sv ul tj odn st br gen puk sc',
    unlessStarter: 'd.o.o d.d',
    beforeSmall: 'itd',
    beforeNumber: 'br str čl st tč',
  },
  sr: {
    always: 'npr tzv tj g gđa dr mr prof doc inž sv ul odn нпр тзв тј г гђа др мр проф доц инж св ул одн',
    unlessStarter: 'd.o.o',
    beforeSmall: 'itd итд',
    beforeNumber: 'br str čl бр стр чл',
  },
  hu: {
    always: 'pl dr id ifj özv gr br st szt kb ún ill ld vö prof gen ezr alez őrgy szds hdgy u krt tc',
    unlessStarter: 'kft zrt nyrt bt rt',
    beforeSmall: 'stb',
    beforeNumber: 'sz old kb evf köt fej',
    starters: 'a az egy ő ők ez ezek azok mi én ti de és vagy hogy ha mert nem is még már csak most',
  },
  ro: {
    always:
      'dl dna d-na dr prof ing av arh col mr lt cpt str bd nr sf pt cca aprox ex jud com mun min dep sen pr',
    unlessStarter: 'ș.a ş.a s.a s.r.l inc ltd co i.hr d.hr',
    beforeSmall: 'etc',
    beforeNumber: 'nr art alin pag str lit ian feb mar apr iun iul aug sept oct nov dec',
    starters:
      'el ea ei ele noi eu voi acest această în la de din cu pe pentru prin după și dar sau că nu un o',
  },
  ca: {
    always:
      'sr sra srs sres srta dr dra drs av avda pl pg ctra c st sta mons prof arq eng gral ex p.ex aprox tel núm',
    unlessStarter: 's.a s.l inc ltd co a.c d.c ee.uu',
    beforeSmall: 'etc',
    beforeNumber: 'núm art pàg gen febr abr juny jul ag set oct nov des',
    starters:
      'el la els les un una ell ella ells això aquest aquesta en de del al a amb per sense segons però i o que no',
  },
  tr: {
    always:
      'doç av yrd org mah cad alb tuğg tümg korg orgen yzb bnb dr prof sn sk sok apt hz örn bkz yy tel müh öğr gör uzm',
    unlessStarter: 'ltd şti a.ş inc co ö m.ö m.s',
    beforeSmall: 'vs vb',
    beforeNumber: 'no nr s m md',
    starters: 'bu o bir ve ama ancak şu ben biz siz onlar de da ile için',
  },
  el: {
    always: 'κ κκ κα δρ καθ αγ π.χ δηλ βλ πρβλ τηλ στρ οδ λεωφ αρ αριθ σ ι.χ υπ αντιπ στρατ',
    unlessStarter: 'κ.ο.κ α.ε μ.χ π.χ',
    beforeSmall: 'κ.λπ κλπ κ.τ.λ κ.ά ευρ χιλ εκ εκατ δισ',
    beforeNumber: 'αρ αριθ σελ τ άρθ παρ',
    starters:
      'ο η το οι τα τον την του της των στο στη στον στην στις στους και αλλά με για από σε που ότι αν όταν δεν αυτός αυτή αυτό',
  },
  kk: { always: 'т м б б.з.б б.з проф акад ген т.с.с', unlessStarter: 'ж', beforeSmall: 'т.б' },
  hy: { always: '' },
  id: {
    always: 'dr drs ir h hj prof tn ny kol jend letjen brigjen jl gg rt rw kec kab prov no tgl',
    unlessStarter: 'tbk pt cv',
    beforeSmall: 'dll dsb dst',
    beforeNumber: 'no hlm pasal',
  },
  vi: { always: 'ts pgs gs ths tp q p bs ks ls', unlessStarter: '', beforeSmall: 'v.v' },
  ar: { always: 'د م أ أ.د ص ت ق.م ج', unlessStarter: '' },
  mr: { always: 'डॉ श्री प्रा कु सौ वि मा रा', unlessStarter: '' },
};
