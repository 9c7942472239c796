import type { ShortFormList } from './short-form-lists';

/** Germanic, Romance and their neighbours; see `ShortFormList`. */
export const WESTERN: Readonly<Record<string, ShortFormList>> = {
  de: {
    always:
      'hr hrn fr fam bzw ca rd evtl ggf ggfs z.b d.h u.a u.ä s.o s.u i.d.r z.t z.z med gem inkl exkl zzgl abzgl vgl str hl ' +
      'phil jur rer nat ing dipl habil geb gest verh gesch verw ehem insb insbes sog sogen bes bspw allg kath evang ' +
      'evangel ev röm röm.-kath prot jüd orth dt engl franz frz ital span russ amerik österr schweiz bayer ' +
      'bayr städt staatl gesetzl wiss techn polit wirtschaftl öffentl europ internat nat militär milit rel relig ' +
      'hist chem phys mathem math biol geogr geolog geol astron archäol lat griech hebr arab türk poln tschech ' +
      'niederl skand schwed norw dän finn chin jap ind frhr chr joh wilh friedr abg min präs gen vors stv stellv ' +
      ' oberst hptm ltn lt maj prälat msgr dir dr.-ing einschl ausschl bezügl betr lfd mind durchschn ' +
      'ungef zw zwi bez bhf hbf pl pf rep univ inst abt ref verf hrsg hg übers zit zus vs v n zzt wg lt resp ' +
      'gegr erw veröff urspr eigtl mögl tel ',
    unlessStarter: 'mio mrd tsd az co inc ltd jr sen jun o.ä u.ä v.chr n.chr chr kap anm gmbh',
    beforeSmall: 'usw etc u.s.w std min sek jh jhd jhdt',
    beforeNumber:
      'nr nrn abs art jan feb mär mrz apr jun jul aug sep sept okt nov dez s bd bde kap abb abschn ziff z par rn tab vol hst',
    starters:
      'der die das den dem des ein eine einen einem einer er sie es wir ihr ich man in im am auf bei mit nach von vom ' +
      'zu zum zur für aus an auch aber und oder doch als wenn weil dass dies diese dieser dieses damit danach dann dort da ' +
      'hier nun jetzt so sein seine seinen ihre ihren alle viele mehr kein keine nicht nur wer was wo wie warum während ' +
      'seit bis über unter gegen ohne um zudem jedoch laut trotz wegen beide zwei drei',
  },
  fr: {
    always:
      'm mm mme mmes mlle mlles mgr me mes av env j.-c dr drs pr prs vve cf ch th ph st ste ss. s.e s.m gal gén ' +
      'cdt capt lt sgt adj amb min préf bd boul pl fbg réf tél apr av mini chap p.ex p.-ex c.-à-d ie dép ' +
      'sén hab éd coll dir trad ill fig al',
    unlessStarter: 'inc ltd cie co corp s.a s.a.r.l bros jr',
    beforeSmall: 'etc',
    beforeNumber: 'n no nos n° art janv févr avr juil sept oct nov déc p pp t vol fig al chap',
    starters:
      'le la les un une des il elle ils elles on ce cet cette ces nous vous je tu mais et ou donc or car dans en au aux ' +
      'à pour par sur avec sans sous selon depuis après avant lors pendant son sa ses leur leurs que qui quand si comme ' +
      'plusieurs tous toutes deux trois',
  },
  es: {
    always:
      'sr sra srta sres sras srtas dña d lic av avda gral tte cnel cap ing arq ee uds ud vd vds vda ntra sto sta mons ' +
      'prof profa dr dra dres pdte pte excmo excma ilmo ilma rvdo fr hno hna alm sgto cmdte mtro mtra adm admón adva ' +
      'c cta dpto depto dto ej p.ej aprox máx mín tel teléf ref cía pza pl ctra urb izda dcha a.c d.c f.c min vol hs ' +
      '',
    unlessStarter: 'cía uu ee.uu ss.aa inc ltd s.a s.l s.r.l co corp jr hnos aa d.c',
    beforeSmall: 'etc',
    beforeNumber:
      'núm núms no nº n° nro art arts ene feb mar abr may jun jul ago sep sept set oct nov dic pág págs párr párrf cap ' +
      'fig vol lun mié jue vie sáb dom tel t',
    starters:
      'el la los las un una unos unas él ella ellos ellas esto este esta estos estas ese esa en de del al a con por para ' +
      'sin sobre según desde hasta tras entre pero y o que se su sus no ya también más muy cuando como si quien hoy ayer ' +
      'lo le les todos dos tres',
  },
  it: {
    always:
      'dott dott.ssa dr drs dr.ssa sig sigg sig.ra sig.na sig.re avv avv.to on onn ing arch mons prof prof.ssa proff proc ' +
      'cap s ss st sen geom rag gen col magg ten serg mar amm card arciv cav comm uff gr dir pres min sott sottosegr ' +
      'cons dep isp comand mar.llo maresc brig ass sindacal psicol econ idraul meteor v.cte f.p spett egr gent gentm ill ' +
      'preg rev p.zza v.le c.so lgt l.go str es ad.es p.es ca circa cfr vd ved tel fam fraz loc prov az d lib trad ed vol ' +
      'fig lett med dis tecn scient ammin giur leg',
    unlessStarter: 's.p.a s.r.l spa srl inc ltd co corp jr a.c d.c',
    beforeSmall: 'ecc etc',
    beforeNumber:
      'n nn nr n° art artt gen feb mar apr mag giu lug ago set sett ott nov dic pag pagg cap par comma lun mer gio ven sab dom p pp',
    starters:
      'il lo la i gli le un uno una egli lei loro esso essa questo questa questi queste quello in nel nella nei a al alla ' +
      'da dal dalla di del della con per su sul sulla tra fra ma e o che se non anche più si è sono ha hanno come quando ' +
      'chi dopo prima secondo durante ora oggi ieri due tre',
  },
  pt: {
    always:
      'sr sra srs sras srta dr dra drs dras exmo exma eng enga arq av cia d dom profa prof r pe fr gen cel cap ten sgt ' +
      'alm brig maj min dep sen gov pres vereador des ilmo ilma rev mons sto sta pç pça trav rod tel aprox ' +
      'máx mín ex p.ex ref adm dir depto dpto vol cf',
    unlessStarter: 'ltda s.a inc ltd co corp jr a.c d.c e.u.a eua',
    beforeSmall: 'etc',
    beforeNumber:
      'n nº n° no núm art arts jan fev mar abr mai jun jul ago set out nov dez pág págs p cap fig vol',
    starters:
      'o a os as um uma ele ela eles elas isto isso este esta esse essa em no na nos nas de do da dos das ao à com por ' +
      'pelo pela para sem sobre segundo desde até após entre mas e ou que se não já também mais muito quando como quem hoje ontem seu sua',
  },
  nl: {
    always:
      'dhr mevr mw ir ds mgr drs dra resp ing mr prof dr st jhr jkvr gen kol maj kap lt sgt burg pres vz a.u.b ' +
      'bijv t.a.v m.b.t i.v.m o.a d.w.z m.a.w n.a.v t.o.v t.g.v ca circa ong excl incl evt zgn zgnd vgl nl ' +
      'aanw vnw betr bedr geb overl tel str ned fr du',
    unlessStarter: 'b.v n.v inc ltd co corp jr sr e.d e.a v.chr n.chr vnw',
    beforeSmall: 'enz etc',
    beforeNumber: 'nr nrs art jan feb mrt apr jun jul aug sep sept okt nov dec p blz pag afb hfdst vol par',
    starters:
      'de het een hij zij ze het wij we ik jij u dit dat deze die er in op aan bij met na van voor uit over onder tegen door ' +
      'maar en of want dus als toen omdat ook nog niet geen meer veel alle wie wat waar hoe volgens sinds tijdens zijn haar hun nu vandaag',
  },
  da: {
    always:
      'bl.a f.eks ca hr fru frk pga ang evt fx ift iflg inkl ekskl jf jfr mht nuv resp skt sct st tlf ' +
      'vedr adm dir afd akad aut cand cand.mag dr lic mag phil prof forf red udg bd kap kbh kgl mag oberst kapt ' +
      'gen løjtn dvs d.v.s bla m.h.t p.t p.g.a d.d hhv chr joh fr sdr ndr gl s.u tidl u.a',
    unlessStarter: 'co a/s aps inc ltd corp jr e.kr f.kr',
    beforeSmall: 'osv etc stk mia mio m.m m.fl mv',
    beforeNumber: 'd nr nrs kl jan feb mar apr jun jul aug sep sept okt nov dec s p pkt stk § kap art',
    starters:
      'den det de en et han hun vi jeg du i man der dette denne disse på ved med for fra af til om efter før under over ' +
      'mod men og eller så da når hvis fordi også ikke hvad hvem hvor hvorfor hvordan ifølge alle mange to tre nu her',
  },
  sv: {
    always:
      'bl.a t.ex dvs d.v.s jfr ca m.fl s.k f.d f.n p.g.a m.a.o o.dyl resp inkl exkl fr.o.m t.o.m st s:t s:ta kungl kgl hr ' +
      'dr doc prof gen öv kapt tf ang ev etc tel avd red förf utg övers bitr sekr ordf v ',
    unlessStarter: 'inc ltd co corp jr e.kr f.kr',
    beforeSmall: 'osv etc m.m o.s.v',
    beforeNumber: 'nr kl jan feb mar apr jun jul aug sep sept okt nov dec s sid kap art tel',
    starters:
      'den det de en ett han hon vi jag du i man detta denna dessa på vid med för från av till om efter före under över ' +
      'mot men och eller så då när om eftersom också inte vad vem var varför hur enligt alla många två tre nu här',
  },
  nb: {
    always:
      'bl.a f.eks ca dvs jf jfr ev evt inkl ekskl hr fru frk dr prof st kgl pga vedr ang mht adm dir avd red ' +
      'kapt gen tlf tidl ndr sør chr joh maks resp s.k p.g.a d.v.s t.o.m f.o.m',
    unlessStarter: 'inc ltd co corp jr e.kr f.kr',
    beforeSmall: 'osv etc mill mrd m.m m.fl mv',
    beforeNumber: 'nr kl kr jan feb mar apr jun jul aug sep sept okt nov des s pkt kap art tlf',
    starters:
      'den det de en ei et han hun vi jeg du i man dette denne disse på ved med for fra av til om etter før under over ' +
      'mot men og eller så da når hvis fordi også ikke hva hvem hvor hvorfor hvordan ifølge alle mange to tre nå her',
  },
  is: {
    always: 't.d þ.e m.a þ.á.m u.þ.b a.m.k skv hr frú sr dr próf sbr ca st',
    unlessStarter: 'ehf hf',
    beforeSmall: 'o.s.frv o.fl',
    beforeNumber: 'nr kl bls jan feb mar apr jún júl ágú sept okt nóv des gr',
    starters: 'það þetta hann hún þeir við ég í á en og',
  },
  fi: {
    always:
      'esim mm ns nk tri prof dos kenr evl ltn kapt n noin toht lis maist rov ven engl ruots saks puh os alk',
    unlessStarter: 'ko oy oyj ab inc ltd',
    beforeSmall: 'jne ym yms',
    beforeNumber: 'nro n:o klo s § luku',
    starters: 'hän se he ne tämä nämä me minä sinä te mutta ja tai kun jos myös ei',
  },
  et: {
    always: 'nt st jt hr pr prl dr prof kol kpt ca u vrd s.h',
    unlessStarter: '',
    beforeSmall: 'jne jms',
    beforeNumber: 'nr kl lk',
  },
  lv: {
    always: 'piem t.i prof dr kungs plkst st t.sk',
    unlessStarter: '',
    beforeSmall: 'utt u.c u.tml',
    beforeNumber: 'nr lpp plkst',
  },
  lt: {
    always: 'pvz t.y prof dr p g pr vad sav k gen plk kun šv a',
    unlessStarter: 'kt pan',
    beforeSmall: 'ir.t.t',
    beforeNumber: 'nr val d m',
  },
};
