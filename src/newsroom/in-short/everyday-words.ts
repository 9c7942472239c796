/* eslint-disable max-lines -- a table, and made by a script */
/**
 * Stems of everyday English words (`everyday-stem.ts`): what is usually no name, though "White House" holds two of them.
 *
 * Made by bench/repair/everyday-words.ts, not by hand: words that at least 4 stories of the development set
 * have in lower case inside a sentence, and no fewer than have them with a capital there.
 */
export const EVERYDAY_STEMS: ReadonlySet<string> = new Set(
  `
abandon ability able aboard abortion about above abroad absence absent absolute abundance abus abuse abusive
academic accelerat accent accept acceptable acceptance acces accessible accident accidental acclaim
accommodate accommodation accompani accomplish accomplishment accord accordance according account
accountability accountable accountant accurate accus accusation accuse achiev achieve acknowledg acknowledge
acquir acronym acros act action activat active activism activist activiti activity actor actres actual acute
ad adaptation add addiction addition additional addres address adjacent administer administration
administrative administrator admiration admission admit admitt adopt adoption ads adult advanc advance
advantage advent adventur adventure advertis advice advis adviser advisory advocacy advocat advocate affair
affect affection affidavit affiliat affiliate affiliation affluent afford affordable afraid after aftermath
afternoon afterward again against age aged agenci agency agenda agent aggravat aggression aggressive aging
ago agre agree agreement agricultural ahead aid aide ail aim air aircraft airlift airlin airline airplane
airport airspace airstrik airstrike airwav al alarm album alcohol alert alien alike alive all alleg
allegation allege alleged allegianc allegiance alli alliance allocat allow allud ally almost alone along
alongside already also alternativ alternative although altitude altogether alumni alway am amass amateur
amaz ambassador ambition ambitiou ambulance ambush amendment amid ammunition among amount amputat an analysi
analyst analyz analyze anchor ancient and anger angry animal animat anniversary announc announce
announcement annoy annual anonymity anonymou another answer anti anticipat anxiety anxiou any anybody
anymore anyone anyth anytime anyway anywhere apart apartment apologiz apologize apology apostat app appall
apparent appeal appear appearanc appearance appetite applaud applause appli applicant application apply
appoint appointment appreciat appreciate appreciation apprehend approach appropriate approv approval approve
approximate archaeological architecture archiv are area arena argu arguab argue argument arise arm armor
around arraign arrang arrange array arrest arriv arrival arrive art articl article articulate artificial
artillery artist artistic as aside ask asleep aspect aspir aspiration assailant assassination assault assert
assertion asses assess assessment asset assist assistance assistant associat associate assum assume
assumption assur assuranc assure astonish asylum at ate athlet athlete athletic atmosphere atop attach
attack attacker attempt attend attendance attendant attention attitud attitude attorney attract attractive
attribut auction audienc audience audio aunt authentic authenticity author authoritarian authoriti authority
authoriz autograph autopsy available averag average aviation avoid await awake award aware awarenes away awe
awful awkward babi baby back backdrop background backlash backpack backup backyard bacteria bad bag bail
balanc balance balcony bald ball ballot ban band bang bank bann banner bar bare bargain barr barrier bas
base baseball basement basi basic basketball bathroom battery battl battle battlefield be beach beam bear
beard beat beaten beautiful beauty became because becom become bed bedroom beef been beer before beforehand
began begg begin beginn begun behalf behave behavior behaviour behead behind being bel belief believ believe
belong belov below belt bench bend beneath beneficial benefit bent besid beside best bestsell betrayal
better between beyond bia bias biblical bid big bigger biggest bigotry bike bikini bill billion billionaire
bin biocontainment biography bipartisan biracial bird birdie birth birthday birthplace bisexual bit bite
bitter bizarre black blam blame blank blanket blast blaze bleed bless blew blind bloc block blockbuster blog
blogger blood bloodi bloodsh bloody blow blown blue blunt board boast boat bodi body bold bolt bomb bomber
bon bond bone bonu book boom boost boot bor border born bos boss both bother bottl bottom bought bound
boundari bout bow box boxer boy boycott boyfriend brace brain branch brand bras brave bravery brazen breach
break breakdown breakfast breast breath breathe breed brew bride bridge brief bright brilliant bring brink
broad broadcast broadcaster broader broke broken broker bronze brother brought bruis brunt brutal brutality
budget build built bull bullet bunch bundle burden buri burial burn burnt burst bury bus busines business
businessman businesswoman busy but butt button buy buyer buzz by bystander cabin cable cage calendar caliber
caliphate call caller calm came camera camp campaign campaigner campu campus can cancel cancellation cancer
candidacy candidat candidate cannot cap capabiliti capability capable capacity capital capp captain caption
captive captur capture car carbon card cardiac care career careful cargo carnage carpet carri carrier carry
cartoon carv cas case cash casino casket cast casual casualti catastrophe catch category caught caus cause
caution ceasefire ceil celebrat celebrate celebration celebriti celebrity cell cellphone cemetery censorship
cent center centerpiece central centrifug centuri century ceremoni ceremony certain certainty certifi
certificate certification chain chair chairman challeng challenge challenger chamber champion championship
chanc chance chang change channel chant chao chaotic chapter character characteriz charg charge charismatic
charitable charity chart chas chase chat chatt cheap cheat check checkpoint cheek cheer chef chemical chest
chief child childhood children chill choic choice choos choose chose chosen chronic chronicl church cinema
circl circle circuit circulat circumstanc circumstantial cit cite citi citizen citizenship city civic civil
civilian clad claim clap clarifi clarity clas clash class classic classifi classmat classroom clause clean
clear cleric clerk click client climate climb clinic clinician clip clock clos close closer closest closure
cloth cloud clu club clue cluster co coach coal coalition coast coastal coat cocaine cockpit code coerc
coffee cognitive coincidence coincidental cold collaborate collaboration collaps collapse colleagu colleague
collect collection collective collector colleg college collid collision colonial color colorful column
columnist com coma combat combin combination come comeback comedian comedy comfort comfortab comfortable
comic command commander commemoration comment commentary commentator commerce commercial commit commitment
committ committe common commotion communicat communicate communication communiti community commute comp
compani companion company compar comparable compare comparison compas compassion compell compensation compet
compete competition competitive competitor complain complaint complet complete complex compliance complicat
complication component compos composition compound comprehensive compris compromise compulsory computer
conceal concentrat concentration concept concern concert conclud conclude conclusion concrete condemn
condemnation condition condolenc conduct conference confess confession confidence confident confin
confinement confirm conflict confront confrontation confus confuse confusion congressional congressman
connect connection consciou consciousnes consecutive consensu consensual consent consequenc consequence
conservativ conservative consider considerab considerable consideration consist consistent conspir
conspiracy constant constitute constitutional construct construction consult consultant consum consume
consumer consumption contact contain contaminat contempt contender content contentiou contest contestant
context continent continental contingent continu continue contract contractor contradiction contrary
contrast contribut contribute contribution control controll controller controversial controversy convention
conventional conversation convert convey convict conviction convinc convince convoy cook cool cooperat
cooperate cooperation cooperative coordinat cop cope copi copy cord core corner corporate corporation
correct correspondent corrupt corruption cost could counsel count counter counterpart counterterrorism
counti countles countri country coup coupl couple courage courageou cours course court courthouse courtroom
cousin cover coverage crack crackdown craft crash crazy creat create creation creative creator creatur
credibility credible credit crew cri cricket crim crime criminal criminalize cris crisi critic critical
criticism criticiz criticize cros cross crowd crown crucial crude cruel cruise crumble crush cry crystal
culpable cult cultur cultural culture cup curb curfew curiosity curiou currency current custody custom
customer cut cute cutt cyberattack cycle dad damag damage danc dance dancer danger dangerou dangerous dare
dark darknes dash dat data date daughter daunt dawn day de dead deadliest deadline deal dealt dear death
debat debate debri debt debut decad decade deceas decent decid decide decided decision deck declar
declaration declare declin decline decorat dedicat dedication deed deem deep deeper deepest defamation
default defeat defence defend defendant defender defense defensive deferr defiant deficit defin define
definite definition definitive degrad degre degree del delay delegation delet deliberate deliberation
delicate delight deliver delivery demand demise democracy demographic demonstrat demonstrate demonstration
demonstrator deni denial denounc deny depart department departure depend depict deploy deportation depos
deposit depress depression depth deputi deputy derail descent describ describe description desert deserv
deserve design designat designer desire desperate despicable despite destabilize destin destination destiny
destroy destruction destructive detail detain detaine detect detectiv detective detention deter deteriorat
determin determination determine detonat devastat devastation develop developer development devic device
devot devotion diabet diagnos diagnosi dialogue did die died diet dietary differenc difference different
difficult difficulti difficulty digital dignity dimension dimensional diminish din dinner diplomacy diplomat
diplomatic dire direct direction director dirt dirty disabiliti disability disabl disagre disagree
disagreement disappear disappearance disappoint disaster disastrou disband disbelief discharg disciplin
discipline disclos disclose disclosure discount discourse discover discoveri discovery discredit
discriminate discrimination discriminatory discus discuss discussion diseas disease disguis disgust dismis
dismiss disorder dispatch dispatcher displac display disposal disproportionate disput dispute disrespectful
disrupt disruptive distance distant distinctive distres distress distribut distrust disturb ditch div dive
diverse diversity divid divide division divisive divorc divorce do dock doctor doctrine document documentary
documentation doe dog doing dollar domain domestic dominant dominat donat donation done donn donor doom door
doubl double doubt down downstair downtown downward dozen draft dragg drama dramatic dramatical drank
drastical draw drawn dream dres dress drew drill drink driv drive driven driver driveway drone drop dropp
drove drug drum drunk dry dubb due dug duo dur dust duti duty dying dynamic each eager eagle ear earlier
earliest earn earner earthquake eas ease easi easier easy eat eaten echo economic economy edge edit edition
editor editorial educat educate education educational effect effective effort egg egregiou eight eighth
either elaborate elder elect election electoral electorate electrical electricity electronic element
elementary elephant elevator eligible eliminat eliminate elite else elsewhere elusive email embark embarrass
embedd embolden embrac embrace embroil emerg emerge emergency emission emotion emotional emphasi emphasiz
employ employe employee employer employment empower empowerment empty en enabl enable enact encounter
encourag encourage end endanger endeavor endles endors endur endure enemi enemy energy enforc enforcement
engag engage engagement engin engine engineer enjoy enormou enormous enough enrich enrollment ensu ensur
ensure enter enterprise entertain entertainment enthusiasm enthusiastic entire entitl entrance entrepreneur
entry environment environmental envoy epic epidemic episod episode equal equality equation equipment equipp
equivalent era error erupt escalation escap escape especial espionage esque essay essence essential
establish establishment estate estimat estimate ethnic ethnicity euro evacuat evacuation evaluation
evangelical eve even event eventual ever every everybody everyday everyone everyth everywhere evidence
evident evil evolv evolve ex exacerbate exact exam examin examination examine examiner exampl example excel
excellent except exception exces excessive exchang exchange excit excitement exclud exclusive excuse execut
execute execution executiv executive exempt exercis exercise exhibition exil exile exist existence exit
expand expansion expect expectation expedition expell expens expense expensive experienc experience
experiment expert expertise expir explain explanation explicit explod exploit explor explore explosion
explosiv explosive export expos exposure expres express expression extend extension extensive extent
external extra extraordinary extravaganza extreme extremism extremist eye eyed fabric fac face facial
faciliti facility fact faction factor factori factory factual faculty fad fail failur failure fair fairnes
faith faithful fake fall fallen false fam fame fami famili familiar famou famous fan fanatic fantastic far
fare farewell farm farmer fascinat fascination fashion fast faster fastest fat fatal fate father fault favor
favorable favorite fear fearful feat featur feature fed federal fee feed feedback feel feet fell fellow
felony felt female feminist fence fertile festival fever few fewer fi fiancee fiasco fictional field fierce
fiery fifth fight fighter figur figure fil file fill film filmmaker fin final finale financ finance
financial find fine finger fingerprint finish fir fire firearm firefighter firestorm firework firm first
firsthand fish fist fit fitnes fitt five fix fixture flag flash flat flaw fled flee fleet flesh flew fli
flight flood floor flow flower flown fluid fly focu focus fold folk follow follower food foot footage
football footballer footprint footstep for forbid forc force forecast foreign foreigner foremost forensic
forest forever forge forget forgive forgivenes forgot forgotten form formal former forth forthcom fortunate
fortune forum forward fought foul found founder four fourth fragile framework franchise frank fraternity
fraud fraught fre free freedom freelance frequent fresh freshman friend friendship frighten from front
frozen fruit frustrat frustration fuel fugitive ful fulfill full fun function fund fundamental fundrais
fundraiser funeral funny furiou furniture further futur future gag gain gallery gam game gang gap garage
garden garner gas gate gather gave gay gen gender gene general generat generate generation generou geniu
genocide gentleman genuine geographic geography gesture get getaway gett giant gift girl girlfriend giv give
given glad glas glimpse global globe glory glov go goal goalkeeper goalles goe going gold golden golf gone
gonna good goodbye got gotten govern governance government governmental governor grab grabb grace grade
gradual graduat graduate graduation graffiti grainy grand grandchildren grandfather grandmother grandparent
grant graphic gras grasp grateful gratitude grave gravity gray great greater greatest greatnes green greet
grenad grenade grew grid grief griev grim grip gros ground groundwork group grow grown growth gruesome
guarante guarantee guard gues guess guest guidance guide guidelin guilt guilty gun gunbattle gunfire gunman
gunmen gunn gunshot guy gym habit hack hacker had hail hair half halfway halt hand handcuff handful handgun
handl handle hang happen happines happy harassment hard harden harder hardest harm harmful harsh has hashtag
hat hate hateful hatr haunt hav have he head headach header headlin headline headquarter heal health
healthcare healthier healthy hear heard heart heartbreak heartfelt heat heaven heavi heavy heck height
heighten heinou held helicopter hell hello helm helmet help her here heritage hero herself hid hidden hide
high higher highest highlight highway him himself hint hip hir hire his historian historic historical
history hit hitt hol hold hole holiday hollow holster hom home homeles hometown homicide homosexual honest
honor hop hope hopeful horrible horrifi horrific horrify horror horse hospital hospitaliz host hostag
hostage hostile hot hotel hound hour hous house household how however huge human humanitarian humanity
humiliat humility humor hundr hundred hung hunger hungry hunt hurdl hurdle hurl hurt husband hygiene ice
icon iconic idea ideal identical identifi identification identify identity ideological ideology if ignor
ignorance ignore ill illegal illegitimate illnes illness illusion imag image imagery imagin imagination
imagine immature immediate immense immigrant immigrat immigration imminent immune immunity impact impede
impend implement implementation implicat implication implicit import importance important impos impose
impossible impres impress impression impressive imprison imprisonment impromptu improper improv improve
improvement improvis in inadequate inappropriate incarcerat incarceration incentiv incentive inch incident
includ include inclusion inclusive income inconvenience increas increase increasing incredib incredible
incumbent inde indefinite independence independent indicat indicate indication indict indictment individual
indoor industri industrial industry inequality inevitable infamou infant infect infection infectiou
inflation inflict influenc influence influential inform informant information infrastructure inhabitant
inherent initial initiat initiativ initiative injection injunction injur injuri injury injustic injustice
inmat inmate inner innocence innocent innovation inquest inquiry ins insecurity inside insight insist
inspection inspector inspir inspiration inspire instability install installation instanc instance instant
instead institut institution institutional institutionaliz instruct instruction instructor insufficient
insult insurance insurgency integrat integration integrity intellectual intelligence intend intense
intensifi intent intention intentional interact interaction interest interfere interference interim internal
international interpret interpretation interrogation interrupt interven intervene intervention interview
interviewer intimate intimidat intimidation into intoxicat introduc introduce introduction invad invasion
invest investigat investigate investigation investigative investigator investment investor invit invitation
involv involve involvement iron irony irresponsible is island isolat isolation issu issue it item its itself
jacket jail jean jeopardy jet jewelry jihad jihadi jihadist job join joint jok joke journalism journalist
journey joy judg judge judgment judicial jump junior jurisdiction juror jury just justic justice justifi
justification justify juvenile keen keep kept key kick kid kidd kidnapp kill killer kilometer kind kis
kitchen kne knee knew knife kniv knock know knowledge known kosher lab label labor lack ladi lady laid
lament land landmark landscape language lap lapse laptop large larger largest last late later latest latter
laugh laughter launch law lawful lawmaker lawsuit lawyer lay lead leader leadership leak lean learn least
leav leave led left leg legaci legacy legal legend legendary legislation legislative legislator legislature
legitimacy legitimate legitimize len length lengthy les lesbian lesser lesson let lethal lett letter level
liberal liberti liberty licens license lie lied lieutenant life lifestyle lifetime lift light lighter lik
like likelihood liken limb limit lin line liner linger link lion lip list listen lit literacy literal
literature litter little liv live load local locat location lock locker lodg lodge logic logistic logistical
logo lone long longer longest longstand longtime look loose los lose loss lost lot loud louder lov love
lover low lower lowest loyal loyalty luck lucky ludicrou lunch lung lur lush luxury lying lynch lyric machin
machine mad made magazin magazine magic magnate magnificent main mainland mainstream maintain maintenance
major majority mak make maker makeshift mal male mall man manag manage management manager mandate mandatory
manhunt manic manner manslaughter manufactur manufacture manufacturer many map marble march marginaliz
marijuana marine maritime mark marker market marri marriag marriage marry martial mas mask massacre massive
master mastermind mat match mate material math matter mature maximum may maybe me meal mean meaningful meant
meantime meanwhile measur measure meat mechanism media medical medication medicine medieval medium meet
meltdown member membership memorable memori memorial memory men mental mention mentor mercy mere messag
message met metal meteorologist meter method metro mid middle midfielder midnight midst might migrant
migration mil mile militant military militia milk millennial million mind mindful mindset mine mini minimum
minister ministerial ministri minor minoriti minority minu minut minute mirror mis misconduct misdemeanor
misery misguid mislead miss missil missile mission mistak mistake mistaken mix mixture mob mobile mobility
mock mode model moderate modern modest mogul mom moment momentum monarch money monitor monk month monument
mood moon moral more morgue morn mosqu mosque most mother motiv motivat motivation motive motor motorcycle
mount mountain mountainou mourn mouth mov move movement movi movie mph much mud multi multiple mum municipal
murder murderer muscl muscle museum music musical musician must mutual my myriad myself mysteriou mystery
nak nam name narcotic narrativ narrative narrow nasty nation national nationalist nationwide native natural
nature naval near nearby necessari necessary neck need negative neglect negotiat negotiate negotiation
negotiator neighbor neighborhood neither nephew nervou net network neurological neutral never new newspaper
next nice nicknam nickname night nightclub nightmare nine ninth no noble nobody nod noise nominat nomination
nominee non nondescript none nonetheles nonprofit nor norm normal northeast northeastern northern northwest
northwestern not notab notable note noth notic notice notifi notify notion notoriou notorious novel now
nowhere nuclear nude number numerou nurs nurse nursery nut nutrition object objection objective oblig
obligation observ observer obstacl obstruction obtain obviou obvious occasion occasional occupation occupi
occur occurr ocean odd of off offend offender offens offense offensive offer offic office officer official
often oil old older oldest on once one ongo online onlooker only onto op open opener operat operate
operation operational operative operator opinion opponent opportuniti opportunity oppos oppose opposite
opposition oppression opt option or orange orchestrat order ordinary organ organic organiz organization
orient orientation origin original orphanage ostensib other otherwise ought our ourselv oust out outbreak
outcome outcry outdat outdoor outfit outlet outlin outpour outrag outrage outset outside outskirt outspoken
outstand over overall overcome overhead overlook overnight oversea oversee overtook overturn overweight
overwhelm overwhelming owe own owner oxygen pace pack package pact pag page paid pain painful paint pair pal
palace pale panel panic pant papal paper paperwork par paradise parallel parameter parent parental park
parliament parliamentary parole part parti partial participat participate participation particular partisan
partner partnership party pas pass passage passenger passion passionate passport past pastor path patience
patient patrol patron pattern paus pause pave pay paycheck payment peace peaceful peak peek peer penalti
penalty pencil pend penn pension people per perceiv perceive percent perception perfect perform performance
performer perhap peril period permanent permission permitt perpetrat perpetrator persecution person personal
personality personnel perspective persuade pest pet petition phase phenomenon philanthropist philosophy phon
phone photo photograph photographer photography phrase physical physician pick pictur picture piec piece
pill pilot pink pistol pit pitch pivotal pizza plac place plagu plain plan plane planet plann plant plastic
plat plate platform play player playoff plea plead pleas please pleasure pledg pledge plenty plight plot
plott ploy plu plung plunge pocket point pois poison pol polariz polic police polici policy policymaker
politic political politician poll pool poor poorest pop popp popular popularity populat population populist
port portion portrait portray portrayal pos pose position positive posses possession possib possibiliti
possibility possible post poster postpon pot potential pound pour poverty power powerful powerhouse powerles
practic practical practice prais praise pray prayer pre preacher precaution precedent preciou precise
predecessor predict predictable predominant prefer preference preferr pregnancy pregnant preliminary
premiere premis premise prepar preparation prepare pres prescription presence present presentation presenter
preserv preservation preserve presidency president presidential press pressure prestigiou presumab pretend
pretty prevent previou previous pric price pride primari primary principal principl principle print prior
prioriti priority prison prisoner privacy private privileg privilege pro probab probation probe problem
problematic procedur procedure proceed proces process proclaim produc produce producer product production
productive professional professionalism professor profil profile profit profound program programm programme
progres progressive prohibit project proliferation prominence prominent promis promise promot promote
promotion prompt prone prong pronounc proof prop propaganda proper properti property propos proposal
prosecut prosecute prosecution prosecutor prospect prosperou protect protection protective protest protester
protocol proud prov prove proven provid provide provider provinc province provincial provision provocative
provok provoke proxi proximity proxy psychological psychology pub public publication publicity publish pull
pump punch punctuat punish punishment purchas purchase pure purport purported purpos purpose purposeful
pursu pursue pursuit push put putt puzzle qualifi qualification qualify quality quarter quarterback
quarterfinal quest question questionable quick quicker quiet quit quite quo quot rabbit rac race racer
racial racism racist radar radical radicaliz radicalization radio rag rage raid rail railway rain rais raise
ral rally ramification rampant ran random rang range rank ransom rap rape rapid rapper rare rat rate rather
re reach react reaction reactor read reader ready real realis realistic realiti reality realiz realize rear
reason reasonable rebel rebuild recall receiv receive recent recipe reckles reclusive recognition recogniz
recognize recommend recommendation record recorder recount recover recovery recruit recruiter recruitment
red reduc reduce reduction refer referenc reference referendum referr reflect reflection reform refrain
refuge refugee refus refuse regain regard regardles regime region regional register registration regret
regular regulat regulate regulation rehab reign rein reinstat reinstatement reiterat reject rejection relat
relate relation relationship relativ relative relax releas release relevant reliable reliant relief religion
religiou reluctant rely remain remark remarkable remember remind reminder remorse remote remov removal
remove renew renown rent rental reopen rep repair repeat repeated repercussion replac replace replacement
repli report reported reporter represent representation representativ representative repression reputation
request requir require requirement requisite rescu rescue rescuer research researcher resembl resentment
reserv reserve residence resident residential resign resignation resilience resist resistance resolution
resolv resolve resort resourc respect respectful respective respiratory respond respondent respons response
responsibiliti responsibility responsible responsive rest restart restaurant restoration restore restraint
restrict restriction restroom result resum resume retail retailer retain retake retaliation rethink retir
retire retirement retreat retriev retrieve return reunit reveal revelation revenge revenu revenue revers
reverse review revival revive revok revolution revolver reward rhetoric rich richest rid ride ridicul rifle
rigg right rigorou ring ripp ris rise risk risky rival rivalry road robbery robot robotic robust rock rocky
rode rol role roll romantic rookie room root rose roster rough round rout route routine row royal rubber
rude ruin rul rule ruler rumor run runn runner runway rural rush ruthles sack sacr sacrific sacrifice sad
sadden sadnes safe safer safety said sake sal salari salary sale same sampl sample sanction sand sang sanity
sank sat satellite satire satirical satisfaction satisfi satisfy sav save savvy saw say scal scale scan
scandal scar scary scath scatter scen scenario scene scenery schedul schedule scheme scholar scholarship
school sci science scientific scientist scope scor score scorn scrambl scratch scrawl scream screen script
scrutiny sculptur sea seal search season seat second secondary secret sectarian section sector secular secur
secure security see seed seek seem seeming seen segment segregat seiz seize seizure select selection
selective self selfi sell seller semi semifinal semiofficial senator send senior sensation sense sensitive
sensitivity sent sentenc sentence sentiment separat separate separation separatist sequel sequence sergeant
seri seriou serious serv serve servic service servicemen session set sett settl settle settlement settler
seven seventh sever several severe sex sexual sexuality shadow shak shake shaken shaky shall shame shameful
shap shape shar share sharp shatter she shed shell shelter shield shift shin ship shipp shirt sho shock shoe
shook shoot shooter shop shopp shor shore short shot should shoulder shout show showdown shown shrink shut
shutdown shy sibl sic sick sid side siege sight sign signal signatur signature significance significant
silence silent silver similar simp simple simultaneous since sincere sing singer single sink siren sister
sit sitcom site sitt situation six sixth size skeleton skeptical skepticism ski skill skin sky slain slam
slamm slash slaughter slave slay sleep sleeper slew slight slim slip slipp slippery slogan slop slot slow
slump small smaller smart smash smell smil smile smok smoke smuggler snapp snow snowfall snowy so soap
soccer social society soft software soil solar sold soldier sole solidarity solitary solo solution solv
solve some somebody someday somehow someone someth sometim sometime somewhat somewhere son song songwriter
soon sooner sophisticat sorrow sorry sort sought soul sound sourc source southeast southeastern southern
southwest sovereignty sow spac space spar spare spark spate spawn spe speak speaker speci special specialist
specific specifical specify spectacular spectrum speculat speculation speech speed speedy spell spend spent
spill spin spiral spirit spiritual spite splinter split spoil spoke spoken spokesman spokesperson
spokeswoman sponsor sport spot spotlight spott spr sprawl spray spread spurr spy squad stabb stability
stable stack staff staffer stag stage stagger stak stake stall stamp stance stand standard standoff standout
standpoint star stark starr start startl stat state statement station statistic statu statue statut statute
stay steadi steady steal steep steer stem stemm step stepp stern stick stigma still sting stir stirr stock
stole stolen stomach stone stood stop stopp stor storage store stori storm story str straight
straightforward strain strand strange stranger strategic strategist strategy straw stream street strength
strengthen stres stress stressful stretch strewn strict stricter stride strife strik strike striker strip
stripp stroke strong stronger strongest stronghold struck structural structure struggl struggle stuck
student studi studio study stuff stun stunn stupid styl style sub subject submitt subsequent substanc
substance substantial subtle suburb suburban subway succe succeed succes successful successive successor
such sudden sue sued suffer sufficient suggest suggestion suicidal suicide suing suit sum summary summer
summit summon sun sunny sunset super superhero superintendent supermarket superstar supervision supervisor
supp suppli support supporter supportive suppos sure surfac surface surge surgeon surgery surpris surprise
surprising surrender surround surveillance survey surviv survival survive survivor suspect suspend
suspension suspicion suspiciou sustain sustainable swallow swap swarm swath sway sweat sweep sweet
sweetheart swept swift swim swimm swing switch sword swore symbol symbolic symbolism sympathy symptom
symptomatic system systematic systematical table tackl tackle tactic tag tak take taken takeoff tale talent
talk tall tangible tank tap tape target tarmac task taste taught tax taxi taxpayer tea teach teacher team
teammat teammate tear teas tech technical technology teen teenage teenager teeth televis television tell
temperatur temperature temple temporari temporary tempt ten tenable tend tenni tension tent tenure term
terminal terminat terminate terrain terrible terrifi terrific terrify territori territorial territory terror
terrorism terrorist test testifi testify testimony text than thank thankful that the theater theft their
them theme themselv then theology theori theory therapy there therefore these they thi thick thiev thigh
thin thing think third thorny thorough those though thought thousand threat threaten three threshold threw
thrill thriv thrive through throughout throw thrown thu thwart tick ticket tide tie tied tier tiger tight
tim time tiny tip tir tissue titl title to today toddler toe together toilet told tolerance tolerat tolerate
toll tomorrow ton tone tonight tonn too took tool top topic toples topp topple torch tore torn torture toss
total touch tough tougher tour tourism tourist tournament tout toward tower town toxic toxicity trac trace
track trad trade trademark tradition traditional traffic traffick tragedi tragedy tragic trail trailer train
trainer trait trajectory transcript transfer transferr transform transformation transgender transition
translat translate transmission transparency transparent transport transportation trapp trash trauma travel
traveler tre treason treasur treasure treat treatment tree tremendou trend tri trial trib tribal tribe
tribut tribute trick trigger trillion trip triple triumph troll troop trophy tropical troubl trouble tru
truck true trunk trust truth try tsunami tuck tumultuou tun tune turmoil turn turnout tweet twice twin twist
two tycoon typ type typical ugly ultimate ultra umbrella unable unacceptable unanimou unanswer unarm
uncertain uncertainty uncle unclear uncomfortable uncommon unconsciou unconstitutional uncover under
undercover undergo undergone undergraduate underground underly undermin undermine underneath understand
understandab understandable understood undertaken underwater underway underwent undisclos undo undocument
unemployment unexpect unfair unfit unfold unfortunate unfound unidentifi uniform unilateral union unique
unit unite unity universal universe universiti unknown unlawful unleash unles unlike unnecessary unpleasant
unpopular unprecedent unravel unrelat unresponsive unrest unsafe unspecifi unstable unsubstantiat
unsuccessful until untouch unusual unveil unwarrant unwelcome unwill up upcom updat update upheld upload
upon upper upris uproar upscale upset upside uranium urban urg urge urgency urgent us use used useful user
using usual utility utmost utter vacat vacation vaccination valid valu valuable value van vanish vari
variety variou vary vast vault vegetabl vehicl vehicle veil vein venture venue verbal verdict verify version
versu very vessel veteran veto via viable vibrant vice victim victori victory video videotap view viewer
vigil vigilance villag village villain violat violate violation violence violent viral virtual viru visa
visibility visible vision visit visitor visual vital vocal voic voice volatile volleyball volume voluntary
volunteer vot vote voter vow vs vulnerable vying wag wage wait waiv waive wake walk wall wallet want war
warfare warm warmer warn warrant wary was wast waste watch watchdog watcher water waterproof wav wave way we
weak weaknes wealth wealthiest wealthy weapon weaponry wear weather web websit website wedd week weekend
weigh weight weird welcom welcome welfare well went wept were what whatever whatsoever wheel when whenever
where wherea whereabout wherever whether which while whilst whirlwind whistleblower white who whoever whole
whom whose why wide wider widespread widow wield wife wild wildernes will willingnes win wind window wine
wing winn winner winter wip wipe wire wisdom wise wish with withdraw withdrawal withdrew within without
withstand witnes witness witty wiv woke wolf woman women won wonder wonderful wooden word wore work worker
workforce workplace world worldwide worn worri worry worse worsen worship worst worth worthy would wound
wrapp wreck wreckage wrench wrestl writ write writer written wrong wrongdo wrote yard year yell yellow yes
yesterday yet yield yoga you young younger youngest your yourself youth youthful zero zon zone
`
    .trim()
    .split(/\s+/u),
);
