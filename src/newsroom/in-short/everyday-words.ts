/**
 * Everyday English words that also stand inside names ("White House", "State Department").
 *
 * Made by bench/in-short-repair/everyday-words.ts: words that at least three stories of the development set have in
 * lower case and at least one has with a capital inside a sentence, the lower case being as frequent.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `
about according accountability accounts acting action activists actor actress acts add additional
administration administrator admit adoption adult advanced adventure adventures adviser advocacy
advocate affair afraid after again against age agency agent ages aggression agreement agricultural aid
air aircraft airline airplane airport akin alarm alcohol alcoholic alert alive all allegiance alliance
allied ally along alternative always ambassador amid among analysis analyst and animal annual anonymous
another anti any anything apart apology app appeal appeals architecture archives are area areas arena
armed arms arrivals art article artist artists arts assault assessment assistance associate associated
associates associations asylum atheists attorneys auctions audience aunt authorities authority autism
autobiography aviation award away back bald ball band banks banner bar barring base baseball basketball
battle beach beacon beauty becoming been begin behavior behind being believe belong bend best better
beyond big biggest bin biocontainment biography bipartisan birds birthday black bless blog blogger blood
blue blunt board boat body bomb bomber bond book books boost border borders both box boxer boy boys
brace branch brand brass breakfast breaking breed brewing bridge bridges brief bring broad broadcasting
broken brother brothers budget building burn burning business but button buy cable cage caliphate call
caller camp campaign campaigning campus can cancer cannabis capacity capital captain car cards care
career carrier case cast cat catch category caucus caught celebration cemetery census century certainly
certainty chairman challenge challenger champion championships chance change channels charitable charity
chart chef cherry chest child childhood children choice church cinema cities city civil clash class
classic clay clean clear closed closer club coach coal coalition coast code coffee coin cold collection
collective college colony color comedy comes comic comics coming command commander commerce common
communication communications community company compare compassionate competition competitive complaints
computer concert conduct conference conflict connected conscious conservative considering constitutional
consultants consulting consumer contest continuing control controlled controllers convention
conversation cooperation core coroner corporate corporation correspondent cosmetic could counsel count
counter counterterrorism counting country couple courage course court crash crazy creation creator crew
cricket crime crimes criminal crisis cross crossing cruise crush cry crystal cultural culture currently
custom customer cyber dad damage dark data date daughter dawn day days dead deadline deadly deal death
deaths debates decade decisions deep defamation defendant defending defense deferred degrees delivery
demand democracy demographic demonstration deposit depression deputy desert design destination details
detective detectives detention determination development dialogue diary did different digest digital
dinner direction director dirt discovery discrimination disease disgrace distribution diversity doc
doctors documents does dog dollar dollars dolphins domestic done door doors down drama dream dressed
drew drive driving drought drug drugs drunk dry dumpster during dust dynamic dynamics each earlier early
economic economics economy edge edition editor education educational effect eggs eight eighth electoral
electricity elite emergency employee employment empowerment encouraging end enemy energy enforcement
engineer engineering enjoy enterprise entertainment enthusiasm entrepreneurs environment environmental
equal equality escape essence estate ethical evangelical eve even ever every everyone everywhere
evidence evil examiner example exchange exclusive execution executive experience exploited express
expression extra extraordinary extremism eye eyed eyes facial factor factory fade fair faith fall
falling fame families family famous fans far farewell farm fashion fast fastest father fathers federal
federally fee feeling feminist fever field fifth fight fighters fighting files film films final finally
finance financial finding fire firm first fish fit fitness five fix flag fleet flight flowers flying
focus follows food foot football for force forces foreign forensic forest forget form former fortune
forum found founding four fourth free freedom friendly friends friendship from front frontier fuel
furniture future gallery game games gang gap gate gender gene general generation genocide geographic
geography get gift girl girls give glass global gloves going gold golden golf gone gonna good governance
government governor grace graduate grammar grams grand grants grateful grave great greater green grid
gross ground group growing growth guard guards guide gun gunmen guy hacking hail hair half halftime
hands happiness happy hard hate hatred have headline headquarters heads health healthcare healthy heard
heart heat hell help her here heritage hero heroes hidden high highlights hijab him hints hip hire his
historic historical history hits holding holds hole holiday hollow home honest hop hope horse hospital
hostage hot hotel hotels hour houses housing how huge human humanitarian humans hundreds hunger hungry
hunting ice identification image immigrant immigration impossible improvement inclusion incumbent
independent indigenous industrial industries industry infant influence information infrastructure
initiative inmate inspire instead institutionalized insurance insurgency integrated integration
intelligence interests internal interpretation investigation investigations investigator investigators
investment iron islands its jail jeans jet jets jihadis jihadist job jobs joint joke journalism
journalists journey joy judge judges judiciary jump junior jurors just juvenile keep keeping key kick
kid kids kill killer killing kiss kitchen know knowledge lab laboratory ladies lady land landmark lands
language lap large last late lately latest law lead leader leaders learning leather leaves legacy legal
legend legislative lens les let letter liar liberal liberties lieutenant life lifetime light like limit
limited limits line lines link lion list little live lives living local locations lodge log lone long
look loose loser lost loud love lovely loves loving low lower lunch luxury machine mad made madness
magazine magic magical main maintenance major majority make man management manager managing mansion many
maps maritime market marketing markets marks marriage mass master mat match mate material math matter
matters mature may media medical memories memory men mention mercy message metro mid migrant migration
miles military milk millennials million mind mine mini ministers ministries minority minutes miss
missile missing mission mix mixed mob mobile mock model modern mom money monitor monitoring monk monster
month monthly monuments moon more morning most mothers motion motor mountain mountains move movement
moves movie moving music must mystery name nation nationalist native natural nature naval near needs
neighbours neo nerves network never new news newsroom next night nine ninth noble non northeast
northeastern northern northwest northwestern not note now nuclear numbers nurses objects occupied odd
off offer office officer officers officials oil old once one online only open opening opens operation
operations opportunities opportunity order organization organized origins our out outside over overcome
own owners pace pack page pain palace panel panic pants paper paradise parenthood parents part partners
partnership parts party passenger passengers pastors pay peace penalty people perhaps permanent person
personal personnel persons philanthropist phone photographer photography photos picks picture pictures
pie pilots pink pit pizza place plan planet planned plants play player players pleading please plus
point pole poles police policy political politics poll pop population port positions post poverty power
practice prayer preacher premiere presidential presidents press pretty price primary principal
principles prison prisoners private pro problem problems producer producers productions products
professional professionals professor profile program programme progress progressive project prop
proposed props prosecuting prosecution prosecutor prosecutors prospect protect protected protocol
province provocative psychological public pursuit put qualification quality quest questions quote rabbit
race racism racist radar radio rail rain random range rap rape rapid rarely ratings reached reading
ready real realities really rear rebels rebuild recently recipient record records recruiting red reduce
reduction referee reform refuge refugee refugees regardless region regional registered registration
regulation related relations relief religion religious remarkable renewable rent rental reply report
reporters representative representatives reputation rescue research researchers reserve reserved
reserves residence residents resistance resolution resolve resort resorts resource resources respect
response responses responsive restoration retirement return revenge revenue review rich rid right rights
rises rite road robot rocky roll rolls romantic room rose row royal rule rules runner safe safety said
sailors sake sale sand sat save scaled scene schedule scholarship school science screen sea seal season
second secondary secret section security see self selling senator senators senior sergeant series
service services session set settings seven sexual sexuality shadow shall shape share she shock shocking
shops shoreline short show sign signature silence silver since sing singer single sister site sitting
situation six sketch slain slam slaughter slightly slip slow small snow soccer social society soft
soldier soldiers solidarity solo solutions some somebody son song songs sons soon sound southeastern
southwest space special specialist speech spies spike spirit spokesman sport sporting sports squad staff
stage standard standing star stark stars start starting state station statistics statue stern stock
store story strategic strategy straw streaming strip stripes strong struggle student studies studio
study stump styles substances suburban sugar suicide suits summary summit sun sunset sunshine super
superstar supply support supportive surgeon survey suspected sustainability sweet tag take taken takes
talk talking talks tall tank task tax tea team tech technical technology television tell temple ten
tennis terminal territories territory terror terrorists test tested tests text thankfully that the
theater theatrical theft their theological theology there they thieves thin thing things think this
though thousands three through tide time times title today together told tonight too top torn touch tour
tourism tournament tours tower town trace trade traffic trailer training trains transit transition
transmission transport trauma travels treatment treaty tribal trip triple trolls troopers trophy
tropical truck true trust truth tune twin twist twisted two type uncle under underground unit units
universal universities unknown unlawful untitled update updates ups urban use used van variety venture
very vessel veteran veterans vice victory video view vile village villas violence violent virus vision
visit visitor visual voices von vote voter voting vow wait waiting wake walk walking wall want wanted
wants warming warning was watch watchers water way ways weather week weeks well what wheels when
whenever where whether while who whoever whole why wide widow wife wild will wind wine wing wings
winners winning winter wipe wise wish with without witness wives wolf woman women wonder wonderful
workers working works workshop world worldwide worst worth wrapped write wrong yard yards yeah year
years yet you young your zone
`
    .trim()
    .split(/\s+/u),
);
