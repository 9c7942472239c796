/**
 * English verbs in their plain form, made by bench/in-short/verbs.ts, not by hand: words that the development stories
 * have at least 2 times after "to", "will" and their like, and also with "-ing" or "-ed".
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Verbs that are hardly ever nouns: at most 8 in 100 of what stands after an article or after "to". */
export const VERBS = setOf(`
abandon abide abolish accept accommodate accompany accomplish achieve acknowledge activate adapt add address
administer admit adopt afford agree allow alter amend analyze announce apologize appear applaud apply
appoint appreciate approve argue arise arrange arrive articulate ask assert assess assist assume assure
attend avert avoid bear become begin behave believe belong blink bore borrow bother bounce breathe bring
broker build bury buy cancel carry cater celebrate cheer cherish choose cite clarify clone collaborate
collate come commemorate commit communicate compare compete comply comprehend conceal concede concentrate
conclude condemn confirm confront confuse consider constitute consume contain contaminate contemplate
continue contribute convey convince cooperate coordinate cope create criminalize criticize decide declare
decorate deepen defend defy degrade delete deliver deny depart depend deploy derail describe destabilize
destroy detect determine detonate develop devise die differ differentiate digest diminish disclose discredit
discuss dismiss disobey dispatch dispose distribute disturb download drag draw drive earn eat educate elect
eliminate embrace emerge empower enable endanger endure engage enjoy enrich ensure enter entertain erase
establish evolve exacerbate examine excel execute exert exist expand expect explain explore express extend
facilitate fade falsify feel fend fetch fill find flee fly follow forge forgive fulfill gain gather gauge
generalize generate give go grab grant grow hang happen harvest haunt hear heed hide hoist identify ignite
ignore illustrate imagine impede implant implement impose improve incorporate indict infiltrate inflict
injure insert inspire instill intercept interfere interpret intervene introduce invade invest investigate
join jump justify keep kill know learn leave legitimize let listen loathe locate lock lose maintain make
manage marry meet melt miss mobilize mount neglect negotiate nominate notify observe obtain offend operate
oppose opt oust outlaw outnumber overcome pack paint participate pave perform persuade pick plead portray
pray predict prepare preserve preside pretend prevail prevent proceed produce prosecute protect prove
provide provoke publicize publish pull punish purchase pursue put qualify quell quit raise reach react
realize reassure rebuild recapture receive reclaim recognize recommend recover recruit reduce refer reflect
regain regulate reject relax relieve relish rely remain remember remind remove render reopen replace reprise
require resign respond restore restrict resurrect retain retire retrieve reunite revamp reveal revisit
revive rob rot rub ruin safeguard sail satisfy save see seek seem seize send serve settle shake showcase
sing soften solve sow speak speculate spend spit stamp steal steer stem stop strangle stream strengthen
subdue submit succeed sue suffer suggest summon surrender survive suspend sustain tackle take tap teach tell
terminate testify thank think threaten thrive throw thwart tolerate topple toss transform translate treat
try uncover undergo undermine understand undo unfold unite unleash unravel usher vary verify wade waive want
warn wear widen wipe withdraw withhold worry wrestle write yield
`);

/** Words that are verbs and nouns, "plan" and "support"; their place in the sentence tells which. */
export const VERBS_OR_NOUNS = setOf(`
abuse access account act advance affect air alert anchor anger answer appeal approach arrest associate
attack attempt attract audition balance ban battle beat bed benefit bite blame block blow board bomb boost
boot bow break bridge brief broadcast burn bypass call calm cap capture care cast catch cause challenge
change charge chase check claim clean clear climb close collect combat comfort comment complete compromise
conduct connect contact contest contract control correct cost count counter court cover crack cross crush
cry curb cut damage dance date deal debate defeat delay demand demonstrate deserve detail direct disappear
discover discriminate display disrupt distance dive divide document draft drink drop drum dry ease encourage
end escape exercise experience experiment exploit face fall fame favor fear feature feed fight figure file
finish fire fit fix focus force form free function fund guarantee guard guide hail halt hand handle hate
heal help highlight hire hit hold honor hope host hunt hurt impact impress include increase indicate
influence insist institute intimidate involve issue jail kick land laugh launch lay lead lean lie lift light
limit link live look love lower mark match matter mean measure mention mind mix monitor move need note
notice object obscure occur offer open order overturn park partner pass pause pay photograph piece plan play
please pledge plot point pose post power practice premiere present press pressure progress promote protest
push question race radio rally rape re read recall record reform refuse regard register release rent repair
repeat represent rescue research resolve resonate respect rest result resume retreat return reverse review
ride rise rock roll rule run say school score seal secure sell set share shift shoot shop show sign silence
sit sleep slow smash smell smile sort sound spare spark speed spill spiral spot spread stand star start stay
step stir store strike structure struggle study supply support surprise sweat swing switch talk target tax
test tie total touch trace track trade train transfer transport travel trust turn tweet update urge use veto
view violate visit vote wage wait wake walk warrant watch welcome win wish witness wonder work
`);
