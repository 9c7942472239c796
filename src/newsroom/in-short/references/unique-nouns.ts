const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns of which a reader knows one without having met it: "the police", "the weather", "the internet", "the Senate". */
const UNIQUE = setOf(`
  police government public media press internet web world sun moon sky sea ocean weather economy environment climate earth
  planet universe future past present end beginning start time day days night morning afternoon evening week weekend month months
  year years decade century season summer winter spring autumn fall midnight country nation state states president pope queen
  king senate house congress parliament constitution law military army navy air marines church bible market markets way ways
  fact rest majority number chance right rights truth moment kind sort idea north south east west middle centre center top
  bottom front back side left inside outside heart head face neck elderly rich poor sick homeless unemployed disabled wounded
  blind deaf dollar pound euro budget deficit taxpayer taxpayers region area authorities odds headlines hope need toll
`);

/** Of these one goes without saying inside a sentence: "taken to the hospital", "told the court". As its subject it has to be known. */
const SETTING = setOf(`
  street streets road ground floor water rain snow cold heat wind dark arm leg hand chest stomach eye eyes mouth body dead
  young old living phone radio television tv telephone news papers newspapers mail post train bus plane bathroom kitchen
  bedroom toilet table door window lead score half pitch box net whistle break half-time race polls ballot vote stage
  spotlight stock campaign trail border coast countryside community hospital airport wild woods beach park sidewalk garden
  mountains scene prosecution defence defense jury judge court bench bar dock stand witness fire carpet catwalk limelight
  record records title crown trophy cup gold silver bronze opposition referee manager coach crowd fans players squad city
  town village outcome cause result results truth motive details situation issue problem game match final ball car house
  home building wall walls room office school university college shop store restaurant hotel pub station gate wheel river
  fjord yard courtyard backyard path lake island forest desert field farm edge corner surface background distance process
  responsibility blame credit line pressure stakes size amount cost price value rate level age name names word words list difference
`);

/** Of those the ones that are told apart all the same: which coach, which match, which building. */
const TOLD_APART = setOf(`
  match game final referee manager coach crowd fans players squad outcome cause result results motive details situation issue
  problem process house building room store shop hotel restaurant pub bus plane train car village island park beach club wall
  university college school office responsibility blame cup title trophy
`);

/** "the first", "the latest", "the biggest", "the 21st", "the twelfth": which one is said by the word itself. */
const RANKS =
  /^(?:first|third|last|next|only|latest|earliest|newest|most|least|best|worst|whole|entire|main|very|late|then|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third)|(?:\p{Ll}+-)?(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\p{Ll}+teen|\p{Ll}+tie|hundred|thousand)th|\p{L}{3,}est|\d\p{L}+)$/u;
/** "the contest", "the arrest": no superlative. */
const NO_SUPERLATIVES = setOf(`
  contest protest request arrest interest harvest forest conquest inquest unrest priest attest protest manifest behest
  bequest quest pest guest chest crest nest vest west rest test northwest southwest midwest everest self-interest
`);

export const isUniqueNoun = (head: string): boolean => UNIQUE.has(head);
export const isOfTheSetting = (head: string): boolean => SETTING.has(head);
export const isRank = (word: string): boolean => RANKS.test(word) && !NO_SUPERLATIVES.has(word);
export const isToldApart = (head: string): boolean => TOLD_APART.has(head);
