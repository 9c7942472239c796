/* eslint-disable max-lines -- a table, and made by a script */
/**
 * Stems of everyday English words (`everyday-stem.ts`): what is usually no name, though "White House" holds two of them.
 *
 * Made by bench/repair/everyday-words.ts, not by hand: words that at least 3 stories of the development set
 * have in lower case inside a sentence, and no fewer than have them with a capital there.
 */
export const EVERYDAY_STEMS: ReadonlySet<string> = new Set(
  `
abandon abdomen abduction ability able aboard abortion about above abroad absence absent absolute abstain
absurd abundance abundant abus abuse abusive academic accelerat accelerate accent accept acceptable
acceptance acces accessible accessori accident accidental acclaim accommodate accommodation accompani
accomplic accomplish accomplishment accord accordance according account accountability accountable
accountant accumulat accurate accus accusation accuse achiev achieve achievement acknowledg acknowledge
acquir acquitt acre acronym acros act action activat activate active activism activist activiti activity
actor actres actual acute ad adapt adaptation add addiction addition additional addres address adequate
adjacent adjourn adjust administer administration administrative administrator admiration admire admissible
admission admit admitt adolescent adopt adoption ador adorable ads adult advanc advance advantage advent
adventur adventure adverse adversity advertis advice advis advise adviser advisory advocacy advocat advocate
aerial affair affect affection affectionate affidavit affiliat affiliate affiliation affluent afford
affordable afraid after aftermath afternoon afterward again against age aged agenci agency agenda agent
aggravat aggression aggressive aging ago agre agree agreement agricultural ahead aid aide ail aim air
aircraft airlift airlin airline airliner airplane airport airspace airstrik airstrike airwav akin al alarm
album alcohol alcoholic alert alibi alien alienat alignment alike alive all alleg allegation allege alleged
allegianc allegiance alli alliance allocat allow allud ally almost alone along alongside already also alter
altercation alternativ alternative although altitude altogether alumni alway am amass amateur amaz
ambassador ambition ambitiou ambulance ambush amend amendment amid ammunition among amount ample amputat
amputee an analysi analyst analyz analyze anchor ancient and anger angl angle angry anguish animal animat
annexation anniversary announc announce announcement annoy annual anonymity anonymou anonymous another
answer anti antibiotic anticipat anticipate anxiety anxiou anxious any anybody anymore anyone anyth anytime
anyway anywhere apart apartment apologiz apologize apology apostat app appall apparatu apparel apparent
appeal appear appearanc appearance appetite applaud applause appli applicant application apply appoint
appointment appreciat appreciate appreciation appreciative apprehend approach appropriate approv approval
approve approximate arbitrary arc archaeological archaeologist architect architecture archiv archive arduou
are area arena argu arguab argue argument arise arm armi armor around arraign arrang arrange arrangement
array arrest arriv arrival arrive art artery articl article articulat articulate artificial artillery artist
artistic artwork as asham aside ask asleep aspect aspir aspiration assailant assassination assault assert
assertion asses assess assessment asset assign assist assistance assistant associat associate association
assum assume assumption assur assuranc assure astonish asylum at ate atheist athlet athlete athletic
atmosphere atomic atop atrociti attach attack attacker attempt attend attendance attendant attention attire
attitud attitude attorney attract attraction attractive attribut auction audienc audience audio aunt
authentic authenticat authenticity author authoritarian authoriti authority authoriz autism autobiography
autograph automatical autonomou autopsy available averag average avert aviation avoid await awake award
aware awarenes away awe awesome awful awkward babi baby back backdrop background backlash backpack backup
backyard bacteria bad baffl bag bail balanc balance balcony bald ball ballistic ballot ban band bang bank
bann banner bar barbaric bare bargain barr barrage barrier bas base baseball basement basi basic basical
basket basketball bat bathroom battery battl battle battlefield be beach beacon beam bear beard beat beaten
beautiful beauty became because becom become bed bedroom beef been beer before beforehand beg began begg
begin beginn begun behalf behav behave behavior behaviour behead behind being bel belief believ believe
belong belov below belt bench bend beneath beneficial benefit benign bent berth beset besid beside besieg
best bestsell bet betrayal bett better between beyond bia bias biblical bicycle bid bidd big bigger biggest
bigotry bike bikini bilateral bill billion billionaire bin bind biocontainment biography biological biopic
bipartisan biracial bird birdie birth birthday birthplace bisexual bit bite bitter bizarre black blam blame
blank blanket blasphemy blast blaze ble bleed bles bless blew blind bloc block blockbuster blog blogger
blood bloodi bloodsh bloody blow blown blue blunt blurr board boast boat bodi body bogey boil bold bolt bomb
bomber bon bond bone bonu boo book boom boost boot bor border bore born borne borrow bos boss both bother
bottl bottom bought bounc bounce bound boundari bout bow box boxer boy boycott boyfriend bra brace brain
brake branch brand bras brave bravery brazen bre breach break breakdown breakfast breakthrough breast breath
breathe breed brew bride bridg bridge brief bright brighter brilliant bring brink broad broadcast
broadcaster broader broke broken broker bromide bronze broom brother brought bruis brunt brutal brutality
buck bucket budget build built bull bullet bulletproof bulli bully bunch bundle bunk bunker burden
bureaucracy bureaucratic burgeon burglary buri burial burn burnt burst bury bus busiest busines business
businessman businessmen businesswoman busy but butt button buy buyer buzz by bypas bystander cab cabin cable
caf cafe cage calculat calculation calendar calf caliber caliphate call caller callou calm came camera
camouflage camp campaign campaigner campu campus can cancel cancellation cancer candidacy candidat candidate
cannabi cannot canon cap capabiliti capability capable capacity capital capitaliz capp captain caption
captive captivity captur capture car carbon card cardiac care career careful cargo carnage carpet carri
carrier carry cartoon carv carve cas case cash casino casket cast casual casualti casualty cat catastrophe
catch category cater caucu caught caus cause caution cautiou cautious ceasefire ceil celebrat celebrate
celebration celebriti celebrity cell cellphone cement cemetery censorship censu cent centenary center
centerpiece central centrifug centuri century ceremoni ceremony certain certainty certifi certificat
certificate certification chain chair chairman challeng challenge challenger chamber champion championship
chanc chance chang change channel chant chao chaotic chapter character characteriz charg charge charismatic
charitable chariti charity charm charr chart chas chase chat chatt chatter cheap cheaper cheat check
checkpoint cheek cheeky cheer cheese chef chemical chemistry cherish chest chief child childhood children
chill choic choice chok choos choose chor chose chosen chronic chronicl chunk church cinema circl circle
circuit circulat circumstanc circumstantial cit cite citi citizen citizenship city civic civil civilian
civilization clad claim clap clapp clarifi clarify clarity clas clash class classic classifi classmat
classroom clause clay clean cleaner clear cleric clerk click client climate climb clinic clinician clip
clipp clock clon clos close closer closest closure cloth cloud clout clu club clue cluster co coach coal
coalition coast coastal coat cocaine cockpit cod code coerc coffee coffer coffin cognitive coin coincidence
coincidental cold collaborat collaborate collaboration collaps collapse collate colleagu colleague collect
collection collective collector colleg college collid collision colonial colony color colorful column
columnist com coma combat combin combination come comeback comedian comedic comedy comfort comfortab
comfortable comic command commander commemorate commemoration commend comment commentary commentator
commerce commercial commit commitment committ committe common commonplace commotion communal communicat
communicate communication communiti community commute commuter comp compani companion company compar
comparable compare comparison compas compassion compell compensation compet compete competition competitive
competitor complacency complain complaint complet complete complex compliance complicat complication
component compos composer composition composure compound comprehend comprehensive compris compromise
compulsory computer conceal concede conceiv concentrat concentrate concentration concept concern concert
conclud conclude conclusion concrete concussion condemn condemnation condition condo condolenc conduct
conferenc conference confess confession confidence confident confidentiality confin confinement confirm
confiscat conflict confront confrontation confus confuse confusion congratulat congressional congressman
connect connection conquer conqueror conscientiou consciou consciousnes consecutive consensu consensual
consent consequenc consequence conservatism conservativ conservative consider considerab considerable
consideration consist consistent consortium conspir conspiracy constant constituenci constituent constitute
constitutional construct construction consular consult consultant consum consume consumer consumption
contact contagiou contain contaminat contemplat contempt contend contender content contention contentiou
contest contestant context continent continental contingency contingent continu continue continuou contract
contractor contradict contradiction contradictory contrary contrast contribut contribute contribution
control controll controller controversial controversy convenient convention conventional conversation
convert convey convict conviction convinc convince convoy cook cooker cool cooperat cooperate cooperation
cooperative coordinat coordinate coordination coordinator cop cope copi copy cord core corn corner coroner
corporate corporation correct correspond correspondent corrupt corruption cosmetic cost costum costume
cotton couch could counsel counselor count counter counterpart counterterrorism counti countles countri
country countrymen countryside coup coupl couple courage courageou cours course court courtesy courthouse
courtroom cousin cover coverage covet coward cozy crab crack crackdown craft crash crawl crazy creat create
creation creative creativity creator creatur creature credential credibility credible credit crew cri
cricket crim crime criminal criminalize crippl cris crisi critic critical criticis criticism criticiz
criticize crop cros cross crowd crown crucial crude cruel cruis cruise crumbl crumble crush cry crystal
culpable cult cultivat cultur cultural culture cup curb curfew curiosity curiou currency current curtail
custody custom customer cut cute cutt cyber cyberattack cycle dad damag damage damn danc dance dancer danger
dangerou dangerous dare dark darknes dash dat data date daughter daunt dawn day daytime de dead deadliest
deadline deal dealt dean dear death debat debate debri debt debut decad decade deceas decent decid decide
decided decision deck declar declaration declare declin decline decorat decree decri dedicat dedication deed
deem deep deepen deeper deepest defamation default defeat defence defend defendant defender defense
defensive deferr defiance defiant deficit defin define definite definition definitive defy degrad degre
degree del delay delegation delet delete deliberate deliberation delicate deliciou delight deliver delivery
demand demise democracy demographic demonstrat demonstrate demonstration demonstrator deni denial denounc
dense deny depart department departure depend dependable depict depiction deploy deport deportation depos
deposit depress depression depth deputi deputy derail derogatory descent describ describe description desert
deserv deserve design designat designer desirable desire despair desperate despicable despite dessert
destabilize destin destination destiny destroy destruction destructive detail detain detaine detect detectiv
detective detention deter deteriorat determin determination determine detonat detonate detractor detrimental
devastat devastation develop developer development devic device devis devot devotion di diabet diabetic
diagnos diagnosi dialogue diary dictate dictator dictatorship did die died diet dietary differenc difference
different difficult difficulti difficulty digest digital dignity dilemma diligent dimension dimensional
diminish din dinner dinosaur diplomacy diplomat diplomatic dire direct direction director dirt dirty
disabiliti disability disabl disaffect disagre disagree disagreement disappear disappearance disappoint
disaster disastrou disband disbelief discharg disciplin disciplinary discipline disclos disclose disclosure
discontent discord discount discourse discover discoveri discovery discredit discrepanci discriminate
discrimination discriminatory discus discuss discussion diseas disease disgrace disguis disgust dismal
dismay dismis dismiss dismissal disorder dispariti dispatch dispatcher displac display disposal dispose
disproportionate disput dispute disrespectful disrupt disruption disruptive dissent distance distant
distinct distinctive distract distraction distres distress distribut distribute distrust disturb ditch div
dive diverse diversity divid divide division divisive divorc divorce do dock doctor doctrine document
documentary documentation doe dog dogg doing dollar dolphin domain domestic dominant dominat dominate
domination donat donation done donn donor doom door dorm doubl double doubt down download downstair downtown
downward dozen draft drag dragg drama dramatic dramatical drank drastical draw drawn dream dres dress drew
drill drink driv drive driven driver driveway dron drone drop dropp drought drov drove drug drum drummer
drunk dry dubb dubiou due dug duly dump dumpster duo dur dust dusty duti duty dying dynamic dysfunctional
each eager eagle ear earlier earliest earn earner earthquake eas ease easi easier easy eat eaten echo eclips
economi economic economical economy edg edge edit edition editor editorial educat educate education
educational effect effective effectivenes effort egg egregiou eight eighth either elaborate elder elect
election electoral electorate electrical electricity electronic element elementary elephant elevator
eligible eliminat eliminate elimination elite else elsewhere elusive email embargo embark embarrass embedd
embolden embrac embrace embroil emerg emerge emergency emission emotion emotional empathy emphasi emphasiz
employ employe employee employer employment empower empowerment empty en enabl enable enact encas encounter
encourag encourage encouragement end endanger endeavor endles endors endur endure enemi enemy energy enforc
enforcement engag engage engagement engin engine engineer enhanc enjoy enjoyment enormou enormous enough
enrich enrichment enrollment ensu ensur ensure enter enterprise entertain entertainment enthusiasm
enthusiast enthusiastic entire entitl entrance entrepreneur entry environment environmental envoy epic
epicenter epidemic episod episode equal equality equation equipment equipp equivalent era erase error erupt
escalat escalation escap escape escort especial espionage esque essay essence essential establish
establishment estate esteem estimat estimate etc eternal ethnic ethnicity etiquette euro evacuat evacuation
evade evaluation evangelical evaporat eve even event eventual ever every everybody everyday everyone everyth
everywhere evidenc evidence evident evil evolv evolve ex exacerbate exact exaggerat exam examin examination
examine examiner exampl example excel excellent except exception excerpt exces excessive exchang exchange
excit excitement exclaim exclud exclusive excus excuse exec execut execute execution executiv executive
exempt exemption exercis exercise exert exhibit exhibition exil exile exist existence exit exonerat expand
expansion expect expectation expedition expell expens expense expensive experienc experience experiment
expert expertise expir explain explanation expletive explicit explod explode exploit exploitation explor
exploration explore explosion explosiv explosive export exporter expos exposure expres express expression
extend extension extensive extent external extinct extra extradition extraordinary extravagant extravaganza
extreme extremism extremist eye eyed fabric fac face facial faciliti facility fact faction factor factori
factory factual faculty fad fade fail failur failure faint fair fairnes faith faithful fake fall fallen
fallout false falsify fam fame fami famili familiar famine famou famous fan fanatic fantastic far fare
farewell farm farmer fascinat fascination fashion fast faster fastest fat fatal fataliti fate father fatigu
fault favor favorable favorite fear fearful fearmonger feat featur feature fed federal fee feed feedback
feel feet fell fellow felony felt female feminist fence fend fertile festival festive festiviti fetch fever
few fewer fi fiance fiancee fiasco fiction fictional field fierce fiery fifth fight fighter figur figure fil
file fill film filmmaker filter fin final finale finalist financ finance financial find fine finest finger
fingerprint finish fir fire firearm firebrand firefighter firestorm firework firm first firsthand fish fist
fit fitnes fitt five fix fixture flag flagg flagship flash flat flaw fled fledgl flee fleet flesh flew
flexibility fli flight flip flood floor flour flow flower flown fluid flurry fly focu focus fold folk follow
follower food foot footage football footballer foothold footprint footstep for foray forbid forbidden forc
force fore forecast foregone foreign foreigner foremost forensic forest forever forge forget forgiv forgive
forgiven forgivenes forgot forgotten form formal format formation former formidable forth forthcom fortnight
fortunate fortune forum forward foster fought foul found founder four fourth fraca fraction fractur fragile
fram framework franchise frank frat fraterniti fraternity fraud fraught fre free freedom freelance frequency
frequent fresh freshman friend friendship frighten from front frontier frontline frozen fruit frustrat
frustration fuel fugitive ful fulfill full fumigation fun function fund fundamental fundrais fundraiser
funeral funnel funny furiou furniture further futur future gag gain gallery gallon gam game gang gap garage
garden garner gas gate gather gave gay gen gender gene general generat generate generation generou genetic
geniu genocide genre gentle gentleman genuine geographic geography gesture get getaway gett giant gift gig
girl girlfriend giv give given glad glance glas glass glimpse global globe glory glov go goal goalkeeper
goalles goe going gold golden golf gone gonna good goodbye goodnes gospel got gotten govern governance
government governmental governor gown grab grabb grace grad grade gradual graduat graduate graduation
graffiti grainy gram grammar grand grandchildren grandfather grandmother grandparent grant graphic gras
grasp grassroot grateful gratitude grave gravity gray great greater greatest greatnes green greet grenad
grenade grew grid grief griev grievanc grieve grim grip grocery gros gross ground groundbreak groundwork
group grow grown growth gruesome guarante guarantee guard gues guess guest guid guidance guide guidelin
guilt guilty guitar guitarist gun gunbattle gunfire gunman gunmen gunn gunpoint gunshot guy gym habit hack
hacker had hail hair half halftime halfway hall halt hammer hamper hand handcuff handful handgun handl
handle handshake handwritten handy hang happen happi happier happines happy harassment hard harden harder
hardest hardline hardship hardwork harm harmful harmony harrow harsh harshest has hashtag hat hate hateful
hatr haul haunt hav have he head headach header headlin headline headquarter heal health healthcare
healthier healthy heap hear heard heart heartbreak heartbroken heartfelt heartland heat heaven heavi heavy
heck heel hefty height heighten heinou heist held helicopter hell hello helm helmet help helpful hence her
herd here heritage hero heroic heroin herself hesitation hid hidden hide high higher highest highlight
highway hijab him himself hindsight hing hint hip hir hire his historian historic historical history hit
hitt hol hold hole holiday hollow holster hom home homeles hometown homicide homosexual homosexuality honest
honesty honor honore hood hook hop hope hopeful hopeles horrendou horrible horrifi horrific horrify horror
hors horse horseback hospital hospitaliz host hostag hostage hostile hot hotel hound hour hous house
household how however hub hug huge huh human humanitarian humanity humiliat humiliation humility humor hundr
hundred hung hunger hungry hunt hurdl hurdle hurl hurt husband hygiene hypocrisy ice icon iconic icy idea
ideal identical identifi identification identify identiti identity ideological ideology if ignor ignorance
ignore ill illegal illegitimate illnes illness illusion illustrate imag image imagery imagin imagination
imagine immature immediate immense immigrant immigrat immigration imminent immune immunity impact impair
impede impend impersonal implement implementation implicat implication implicit implor import importance
important impos impose impossible impoverish impres impress impression impressive imprison imprisonment
impromptu improper improv improve improvement improvis impulsive in inability inaccessible inadequate
inappropriate incarcerat incarceration incentiv incentive inch incident includ include inclusion inclusive
inclusivenes income inconsistenci inconsistency inconvenience incorrect increas increase increasing incredib
incredible incumbent inde indefinite independence independent index indicat indicate indication indicative
indict indictment individual indoor induct industri industrial industry inefficiency inequality inevitable
inexcusable infamou infant infect infection infectiou infiltrate inflation inflict influenc influence
influential influx inform informal informant information infrastructure ing inhabit inhabitant inherent
initial initiat initiativ initiative injection injunction injur injuri injury injustic injustice inmat
inmate inner innocence innocent innovation innovative inquest inquiry ins inscription insecure insecurity
insert inside insight insignia insignificant insist inspection inspector inspir inspiration inspire
instability install installation instanc instance instant instantaneou instead institut institution
institutional institutionaliz instruct instruction instructor instrumental insufficient insulation insult
insurance insurgency insurgent intake integrat integration integrity intellectual intelligence intelligent
intend intense intensifi intent intention intentional interact interaction interest interfere interference
interim internal international interpret interpretation interrogat interrogation interrupt interven
intervene intervention interview interviewer intimate intimidat intimidation into intolerance intoxicat
intoxication intrigue intrinsic introduc introduce introduction invad invasion invent invest investigat
investigate investigation investigative investigator investment investor invisible invit invitation invite
invok involuntary involv involve involvement ire iron ironical irony irrelevant irresponsible irreversible
is island isolat isolation issu issue it item its itself jacket jail jaw jealou jean jeopardy jet jewel
jewellery jewelry jihad jihadi jihadist job join joint jok joke jol journalism journalist journey joy judg
judge judgment judicial judiciary jump jumper jumpsuit junior juri jurisdiction juror jury just justic
justice justifi justification justify juvenile keen keep keeper kept key kick kickoff kid kidd kidnapp kill
killer kilometer kind kink kis kiss kitchen kne knee knew knife kniv knock know knowledge known kosher lab
label labor laboratory laborer lack ladi lady laid lament land landfall landmark landscape languag language
lap lapse laptop large larger largest last late later latest latter laugh laughter launch launder law lawful
lawmaker lawsuit lawyer lay lazy lead leader leadership leak lean leap learn least leather leav leave
lecture led left leg legaci legacy legal legend legendary legislation legislative legislator legislature
legitimacy legitimate legitimize len length lengthy les lesbian lesser lesson let lethal lett letter level
liable liar liberal liberti liberty licens license lie lied lieutenant life lifestyle lifetime lift light
lighter lik like likelihood liken limb limbo limit lin line liner linger link lion lip liquid list listen
lit literacy literal literary literature litter little liv live liver livestock load loathe lobby local
locat locate location lock locker lodg lodge log logg logic logical logistic logistical logo lone long
longer longest longevity longstand longtime look loom loop loose los lose loser loss lost lot lottery loud
louder lov love lover low lower lowest loyal loyalty luck lucky ludicrou luggage lunch lung lur lure lush
luxuriou luxury lying lynch lyric machet machin machine mad made madnes magazin magazine magic magical
magnate magnificent mail maim main mainland mainstream maintain maintenance major majority mak make maker
makeshift makeup mal male maliciou mall mammal man manag manage management manager mandat mandate mandatory
mangl manhunt manic manifestation manner mansion manslaughter manufactur manufacture manufacturer many map
mapp marble march marginaliz marijuana marine marital maritime mark marker market marri marriag marriage
marry martial mas mask mass massacre massive mastectomy master mastermind mat match mate mater material
maternity math matter mature maximum may maybe me meal mean meaningful meant meantime meanwhile measur
measure meat mechanism medal media mediate medical medication medicine medieval medium medley meet mega
meltdown member membership memorable memori memorial memory men mental mention mentor menu mercy mere messag
message met metal meteorologist meter methamphetamine method methyl metric metro mice mid middle midfielder
midnight midst might migrant migration mil mild mile militant militari military militia milk millennial
million millionaire mind mindful mindset mine mini minimal minimum minister ministerial ministri minor
minoriti minority minu minut minute mirror mis misconception misconduct misdemeanor miserable misery misguid
misinformation mislead miss missil missile mission mistak mistake mistaken mistook misunderstand mix mixture
mob mobile mobility mobiliz mobilize mock mode model moderate moderation modern modest modifi mogul mole mom
moment momentum monarch money monitor monk monster month monument mood moon moral morale more morgue morn
mortgag mosqu mosque most mother motiv motivat motivation motive motor motorcycle mount mountain mountainou
mourn mouth mov move movement movi movie mph much mud muddy multi multicultural multiple mum mumbl municipal
murder murderer muscl muscle museum music musical musician must muster mutation mutual my myriad myself
mysteriou mystery nagg nail naive nak nam name narcotic narrativ narrative narrow nasty nation national
nationalist nationality nationwide native natural nature naval navigate near nearby nearest necessari
necessary neck need needl nefariou negative neglect negotiat negotiate negotiation negotiator neighbor
neighborhood neighbour neighbourhood neither nephew nerv nerve nervou net nett network neurological neutral
never new newborn newfound newspaper newsroom next nice nicknam nickname night nightclub nightmare nine
ninth no noble nobody nod noise nominat nomination nominee non nondescript none nonetheles nonprofit noose
nor norm normal northeast northeastern northern northwest northwestern nostalgic not notab notable note noth
notic notice notifi notify notion notoriou notorious novel now nowhere nuclear nude nudity number numerou
nurs nurse nursery nut nutrition obesity object objection objectiv objective oblig obligat obligation
obnoxiou obscure observ observer obsess obstacl obstruction obtain obviou obvious occasion occasional
occupation occupational occupi occupy occur occurr ocean odd of off offbeat offenc offend offender offens
offense offensive offer offic office officer official offline offshoot offshore often oh oil okay old older
oldest on once one ongo online onlooker only onscreen onset onslaught onto op open opener operat operate
operation operational operative operator opinion opponent opportuniti opportunity oppos oppose opposite
opposition oppression opt optimistic option or orange orchestrat order ordinary ordnance organ organic
organiz organization orient orientation origin original originat orphan orphanage ostensib other otherwise
ought ounce our ourselv oust out outage outbreak outburst outcome outcry outdat outdone outdoor outfit
outlaw outlet outlin outnumber outpour outrag outrage outrageou outset outside outskirt outspoken outstand
ovarian over overall overcome overcrowd overhead overjoy overlook overnight overrun oversea oversee
overshadow oversight overtook overturn overweight overwhelm overwhelming owe own owner ownership oxygen pace
pack packag package pact pag page paid pain painful paint pair pal palace pale panel panic panick pant papal
paparazzi paper paperwork par parade paradise paradox parallel parameter paramilitary paranoia pardon parent
parental parenthood park parliament parliamentary parody parole part parti partial participat participate
participation particular partisan partner partnership party pas pass passage passenger passion passionate
passport past pastor path pathway patience patient patrol patron pattern paus pause pave pay paycheck
payment payoff peace peaceful peak peek peer pellet penal penalti penalty pencil pend peni penn pension
people pepper per perceiv perceive percent perception perfect perform performanc performance performer
perhap peril perilou perimeter period perjury permanent permission permit permitt perpetrat perpetrator
persecution person personal personality personnel perspective persuad persuade pest pesticide pet petition
phas phase phenomenon philanthropist philosophy phon phone photo photograph photographer photography phrase
physical physician piano pick pickup pictur picture pie piec piece pill pillar pilot pink pinn pistol pit
pitch pivotal pizza plac place plagiarism plagu plain plaintiff plan plane planet plann plant plastic plat
plate platform plausible play player playoff plea plead pleas please pleasure pledg pledge plenty plight
plot plott ploy plu plummet plung plunge pocket podium poet poetry poignant point pois poison pol polariz
polarization pole polic police policeman polici policy policymaker politic political politician poll
pollution pool poor poorest pop popp popular popularity populat population populist populou pork pornography
porou port portion portrait portray portrayal pos pose position positive posses possess possession possib
possibiliti possibility possible post poster postpon posture pot potency potential pound pour poverty powder
power powerful powerhouse powerles practic practical practice practitioner prais praise pray prayer pre
preacher precaution precautionary precedent preciou precise preclude predawn predecessor predict predictable
prediction predominant prefecture prefer preference preferr pregnancy pregnant preliminary premier premiere
premis premise prepar preparation prepare pres prescrib prescription presence present presentation presenter
preserv preservation preserve presidency president presidential press pressur pressure prestigiou presum
presumab pretend pretty prevalence prevent preventive previou previous pric price priceles pride primal
primari primary principal principl principle print prior prioriti priority prison prisoner privacy private
privileg privilege pro probab probable probation probe problem problematic procedur procedure proceed proces
process proclaim produc produce producer product production productive professional professionalism
professor profil profile profit profound profuse program programm programme progres progress progressive
prohibit project proliferation prolong prominence prominent promis promise promot promote promotion
promotional prompt prone prong pronounc proof prop propaganda proper properti property proportion propos
proposal prosecut prosecute prosecution prosecutor prospect prosperity prosperou protect protection
protective protest protester protocol proud prov prove proven provid provide provider provinc province
provincial provision provocative provok provoke proxi proximity proxy psychiatrist psychological
psychologist psychology pub public publication publicity publiciz publicize publish pull pulpit pump punch
punctuat punish punishment punitive punk puppet purchas purchase pure purport purported purpos purpose
purposeful pursu pursue pursuit push pushback put putt puzzle qualifi qualification qualify quality quarrel
quarry quarter quarterback quarterfinal quest question questionable quick quicker quiet quirky quit quite
quo quot quote rabbit rac race racer racial racism racist radar radiation radical radicaliz radicalization
radio rag rage raid rail railway rain rais raise ral rally ramification rampant ran random rang range rank
ransack ransom rap rape rapid rapper rare rat rate rather ratio rational ravag raw re reach react reaction
reactor read reader readines ready real realis realistic realiti reality realiz realize rear reason reasonab
reasonable reassure rebel rebellion reboot rebound rebuild rebuk rebuttal recall receiv receive recent
reception recipe recipient recit reckles reclaim reclusive recognition recogniz recognize recommend
recommendation record recorder recount recourse recover recovery recreation recruit recruiter recruitment
red reduc reduce reduction reel refer referee referenc reference referendum referr reflect reflection
reflective reform refrain refuge refugee refus refuse regain regard regardles regime region regional
register registration regret regrett regrettable regular regulat regulate regulation rehab rehabilitation
reign reimbursement rein reinforc reinstat reinstatement reiterat reiterate reject rejection relat relate
relation relationship relativ relative relax relay releas release relentles relevance relevant reli reliable
reliant relief reliev relieve religion religiou relocat reluctance reluctant rely remain remark remarkable
remedy remember remind reminder reminiscent remorse remorseful remote remov removal remove renam render
renew renewable renown rent rental reopen rep repair repeal repeat repeated repercussion replac replace
replacement repli report reported reporter represent representation representativ representative repression
reprieve repugnant reputable reputation request requir require requirement requisite rescu rescue rescuer
research researcher resembl resemble resentment reserv reservation reserve residence residency resident
residential residue resign resignation resilience resilient resist resistance resolution resolv resolve
resonat resonate resort resourc resource respect respectful respective respiratory respond respondent
respons response responsibiliti responsibility responsible responsive rest restart restaurant restor
restoration restore restrain restraint restrict restriction restrictive restroom restructure result resum
resume retail retailer retain retake retaliation rethink retir retire retirement retreat retriev retrieve
return reunit reveal revelation revenge revenu revenue rever revers reversal reverse review revis revival
revive revok revolution revolver revv reward rhetoric rhyme rhythm rich richer richest rid riddl ride
ridicul ridiculou rifle rig rigg right rigorou ring ripp ris rise risk risky rite ritual rival rivalry
riverb road roam robber robberi robbery robot robotic robust rock rocket rocky rode rol role roll romance
romantic roof rookie room roommate root rope ros rose roster rot rough round rous rout route routine row
royal rubber rude ruin rul rule ruler rumor rumour run runn runner runway rural rush ruthles sack sacr
sacrific sacrifice sad sadden saddle sadnes safe safer safety said sail sailor sake sal salari salary sale
salt same sampl sample sanction sanctuari sand sang sanity sank sat satellite satire satirical satisfaction
satisfi satisfy sav save savvy saw say scal scale scam scan scandal scar scare scary scath scatter scen
scenario scene scenery schedul schedule scheme scholar scholarship school schoolgirl sci science scientific
scientist scope scor score scorer scorn scour scourge scrambl scrap scratch scrawl scream screen script
scrutiny scuba sculptur sea seafood seal search season seasonal seat second secondary secret sectarian
sectarianism section sector secular secur secure security see seed seek seem seeming seen segment segregat
seiz seize seizur seizure select selection selective self selfi sell seller semester semi semiautomatic
semifinal semiofficial senator send senior sensation sense senseles sensitive sensitivity sent sentenc
sentence sentiment separat separate separation separatist sequel sequence sergeant seri seriou serious serv
servant serve server servic service servicemen session set sett settl settle settlement settler seven
seventh sever several severe sex sexism sexual sexuality shadow shaft shak shake shaken shaky shall shame
shameful shap shape shar share sharp shatter she shed sheet shell shelter shelv shield shift shin ship
shipment shipp shirt sho shock shoe shook shoot shooter shootout shop shopp shor shore shoreline short shot
should shoulder shout show showcas showcase showdown shown shrapnel shrink shut shutdown shutter shy sibl
sic sick sicknes sid side sidewalk siege sight sign signal signatur signature significance significant
silenc silence silent silver silverware similar similariti simmer simp simple simultaneous sin since sincere
sing singer singl single sink siren sister sit sitcom site sitt situation six sixth siz sizable size sizzl
skeleton skeptical skepticism sketch ski skill skin skip skipper sky slain slam slamm slapp slash slat slate
slaughter slave slay sleep sleeper slew slic slice slick slight slim slip slipp slippery slogan slop sloppy
slot slow slump slur small smaller smart smartphone smash smell smil smile smok smoke smooth smuggler snap
snapp snow snowfall snowy so soap sober soccer social society soft soften software soil solar sold soldier
sole solid solidarity solitary solo solution solv solve some somebody someday somehow someone someth sometim
sometime somewhat somewhere son song songwriter soon sooner sophisticat sorority sorrow sorry sort sought
soul sound soundtrack sourc source southeast southeastern southern southwest southwestern sovereignty sow
spac space span spar spare spark spat spate spawn spe speak speaker speci special specialist specializ
specialty specific specifical specify spectacle spectacular spectrum speculat speculate speculation speech
speechles speed speedy spell spend spent spher sphere spi spik spill spin spiral spirit spiritual spite
splinter split spoil spoke spoken spokesman spokesperson spokeswoman sponsor sport spot spotlight spott
spouse spr sprawl spray spread spurr spy squad squeez stab stabb stability stable stack staff staffer stag
stage stagger stain stak stake stall stamp stance stand standard standoff standout standpoint star stark
starr start startl stat state statement station statistic statu statue statut statute staunch stay steadi
steady steal steel steep steer stellar stem stemm step stepfather stepp stereotyp sterile stern stick
sticker stigma still stimulate sting stint stipend stir stirr stitch stock stole stolen stomach stone stood
stop stopp stoppage stor storage store stori storm story str straight straightforward strain strand strange
stranger strangl strapp strategic strategist strategy straw stream street strength strengthen stres stress
stressful stretch strewn strict stricter stride strife strik strike striker strip stripp strok stroke strong
stronger strongest stronghold strongman struck structural structure struggl struggle stubborn stuck studd
student studi studio study stuff stumbl stumble stump stun stunn stupid styl style sub subdu subject
submersible submit submitt subpoena subsequent subsidi subsidy substanc substance substantial subtle suburb
suburban subway succe succeed succes success successful succession successive successor such sudden sue sued
suffer sufficient sugar suggest suggestion suggestive suicidal suicide suing suit suite sum summary summer
summit summon sun sunny sunset sunshine super superhero superintendent superior supermarket superstar
supervision supervisor supp suppli supplier support supporter supportive suppos supposed sure surf surfac
surface surg surge surgeon surgery surpris surprise surprising surreal surrender surround surveillance
survey surviv survival survive survivor suspect suspend suspension suspicion suspiciou sustain
sustainability sustainable swagger swallow swap swarm swath sway sweat sweatshirt sweep sweet sweetheart
swept swift swim swimm swing switch sword swore symbol symbolic symbolism sympathizer sympathy symptom
symptomatic syndrome system systematic systematical systemic table tabloid tackl tackle tactic tactical tag
tagg tak take taken takeoff takeover tale talent talk tall tallest tame tangible tank tap tape tapp target
tarmac tarnish task taste tattoo taught tax taxi taxpayer tea teach teacher team teammat teammate tear
tearful teas teaser tech technical technique technology tee teen teenage teenager teeth telephone televis
television tell temperatur temperature templ temple temporari temporary tempt ten tenable tend tenni tense
tension tent tenure tepid term terminal terminat terminate termination terrace terrain terrible terrifi
terrific terrify territori territorial territory terror terrorism terrorist test testifi testify testimony
text than thank thankful that the theater theft their them theme themselv then theological theology theori
theory therapy there thereafter thereby therefore these they thi thick thiev thigh thin thing think third
thorny thorough those though thought thousand threat threaten three threshold threw thrill thriv thrive
throat throne through throughout throw thrown thu thumb thwart tick ticket tide tie tied tier tiger tight
tim time ting tiny tip tipp tir tissue titl title to today toddler toe together toilet told tolerance
tolerat tolerate toll tomorrow ton tone tongue tonight tonn too took tool top topic toples topp topple torch
tore torn torture tos toss total touch tough tougher tour tourism tourist tournament tout toward tower town
toxic toxicity trac trace track trad trade trademark tradition traditional traffic traffick tragedi tragedy
tragic trail trailer train trainer trait trajectory transcript transfer transferr transform transformation
transgender transit transition transitional translat translate transmission transparency transparent
transplant transport transportation trapp trash trauma traumatic travel traveler travell travers tre treason
treasur treasure treat treatable treatment treaty tree trek tremendou tremendous trend tri trial trib tribal
tribe tribut tribute trick trigger trillion trio trip triple triumph troll troop trooper trophy tropical
troubl trouble trove tru truck true trunk trust truth try tsunami tuck tuition tumultuou tun tune tunnel
turf turmoil turn turnaround turnout tweet twelve twice twin twist two tycoon typ type typical ugly ultimate
ultra umbrella unable unacceptable unanimou unanswer unarm unaware unborn uncertain uncertainty uncle
unclear uncomfortable uncommon unconsciou unconstitutional unconventional uncover undefeat under underage
undercover undergo undergone undergraduate underground underlin underly undermin undermine underneath
understand understandab understandable understood undertaken underwater underway underwent undisclos undo
undocument unedit unemploy unemployment unequivocal unexpect unexpected unfair unfit unfold unfortunate
unfound unhappy unheard unidentifi unifi uniform unilateral union unique unit unite unity universal universe
universiti unjust unknown unlawful unleash unles unlike unload unmark unnecessary unpleasant unpopular
unprecedent unpredictable unpunish unravel unrelat unrepentant unresolv unresponsive unrest unsafe unspecifi
unstable unsubstantiat unsuccessful unsustainable until untitl untouch untrue untrustworthy unusual unveil
unwant unwarrant unwaver unwelcome unwill up upcom updat update upheld uplift upload upon upper upris uproar
ups upscale upset upside upstair upward uranium urban urg urge urgency urgent us usage use used useful user
usher using usual utility utmost utter vacat vacation vaccin vaccinat vaccination valid validity valu
valuable value van vanish vari variety variou vary vast vault vegetabl vehement vehicl vehicle veil vein
venture venu venue verbal verdict verify versatile version versu very vessel vet veteran veto vett via
viable vibrant vice victim victori victoriou victory video videotap view viewer vigil vigilance vigorou
villa villag village villain vintage violat violate violation violence violent viral virtual viru visa
visibility visible vision visit visitor visual vital vocal voic voice volatile volleyball volume voluntari
voluntary volunteer von vot vote voter vow vs vulnerable vying wag wage wait waiv waive wake walk walkway
wall wallet wallop want war warden warehouse warfare warm warmer warn warp warrant warship wary was wash
wast waste watch watchdog watcher water waterproof wav wave way we weak weaken weaknes wealth wealthiest
wealthy weapon weaponry wear weather web websit website wedd weed week weekend weigh weight weird welcom
welcome welfare well went wept were what whatever whatsoever wheel when whenever where wherea whereabout
wherever whether which while whilst whirlwind whiskey whistleblower whit white who whoever whole whom whose
why wick wide wider widespread widow wield wife wild wildernes wildfire wildlife will willing willingnes win
wind window wine wing winn winner winter wip wipe wire wisdom wise wish with withdraw withdrawal withdrawn
withdrew within without withstand witnes witness witty wiv woke woken wolf woman women won wonder wonderful
wooden word wore work worker workforce workplace workshop world worldwide worn worri worry worse worsen
worship worst worth worthy would wound wrapp wreck wreckage wrench wrestl writ write writer written wrong
wrongdo wrote wrought xenophobic yacht yard yeah year yell yellow yes yesterday yet yield yoga you young
younger youngest youngster your yourself youth youthful zero zon zone
`
    .trim()
    .split(/\s+/u),
);
