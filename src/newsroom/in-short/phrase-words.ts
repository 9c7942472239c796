/** English words by what they need around them, for the rules that let a phrase go (`whole-head.ts`). */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const DETERMINERS = words(
  'a an the his her its their our my your this these those some several another ' +
    'two three four five six seven eight nine ten many',
);

export const PREPOSITIONS = words(
  'in on at near from with for by of to into onto through across outside inside over under against between about ' +
    'around along behind beyond during after before since amid toward towards despite',
);

/** No noun phrase goes on across these. */
export const BREAKS = new Set([
  ...PREPOSITIONS,
  ...words(
    'and or but that which who whom whose as than is was are were be been has have had will would could can may might ' +
      'must should while when where because if not',
  ),
]);

/** Forms of "be": what stands behind them is the statement. */
export const LINKS = words('is are was were be been being am');

/** Neither nouns nor verbs, though they end phrases. */
export const ADVERBS = words(
  'out up down off back away together over again too well also now then here there once twice soon later earlier ago ' +
    'today yesterday tomorrow tonight home abroad overseas alone alive missing free due close far ahead apart aside ' +
    'live high low early late deep wide next rather other else',
);

/** A plural subject may have a verb behind it that looks like a noun: "people live". */
export const PLURAL_SUBJECTS = words('people men women children police officials others many some most both');

/** Nouns that say little, or another thing, without what comes behind them: "a role in", "an attack on". */
export const OPEN_NOUNS = words(
  'role part lack number numbers series majority total chance end edge heart center centre middle rest kind sort type way ' +
    'fact result cause effect impact increase rise drop decline fall interest involvement change stake share place ' +
    'difference influence burden toll light eye pressure attention need access answer right risk fear fears bid effort ' +
    'efforts attempt attempts plan plans decision case lot couple pair group dozen dozens hundreds thousands millions set ' +
    'range level rate amount percent percentage point one ones time times day days year years month months week weeks side ' +
    'front top bottom back line lines thing things people those ways reason reasons experience trouble difficulty ' +
    'success confidence faith belief trust half third member members position issue look step steps attack attacks ' +
    'example ability opportunity opportunities preference reputation replacement contempt contact contrast conjunction ' +
    'accordance agreement odds respect relationship comparison ties links link connection search support call calls ' +
    'demand demands request requests quest reward basis record deal talks war fight battle struggle love passion ' +
    'appetite curb curbs limit limits restriction restrictions crackdown growth recognition directory concern concerns anger outrage details information evidence debate debates discussion discussions item name word words sense idea form parts piece pieces source sources life lives',
);

/** Verbs that take their object somewhere, or say something of it: "put", "blame", "find", "said". */
export const MOVERS = words(
  'put puts putting place places placed placing set sets setting keep keeps kept keeping leave leaves left leaving lay laid ' +
    'base bases based focus focused spend spends spent spending invest invested bring brings brought turn turns turned throw threw ' +
    'take takes took taken taking see sees saw seen seeing cast stick stuck hold holds held has have had having get gets ' +
    'got play plays played playing find finds found name named call calls called describe described blame blamed ' +
    'blames accuse accused charge charged sentence sentenced convict convicted prevent prevented protect protected ban ' +
    'banned bar barred remove removed separate separated distinguish rob robbed strip stripped provide provides ' +
    'provided present presented supply supplied replace replaced compare compared fill filled treat treated credit ' +
    'credited help helps helped thank thanked praise praised criticize criticized ask asks asked mistake mistook swap ' +
    'swapped exchange exchanged pay pays paid trade traded use uses used using give gives gave given giving make makes ' +
    'made making do does did doing done said says say told tell tells think thinks thought believe believes believed know ' +
    'knows knew hope hopes hoped claim claims claimed argue argued show shows showed shown mean means meant reveal revealed ' +
    'add added adds is was are were be been being become became remain remained include includes included send sends ' +
    'sent move moved lead led share shared match matched pit pitted ranked rank urge urged urges warn warned',
);

/** Verbs, adjectives and nouns that hang on the phrase behind them: "deals with", "full of", "died of". */
export const LEANERS = words(
  'based placed accused described regarded known seen used involved focused related linked due aimed set put kept left ' +
    'held made taken given called named compared filled sent brought turned depending located situated dating according ' +
    'able likely full aware capable worth responsible ready interested engaged dressed covered surrounded composed ' +
    'intended supposed together part role lack looking look looked looks dealing deal dealt wait waiting waited care ' +
    'cares cared stems stemmed resulted results resulting led leads consists consisted depends depended relies relied ' +
    'insisted insists belongs refers referred amounts talk talking talked talks think thinking thought dream dreamed ' +
    'complain complained pay paid paying ask asked asking call calling called calls apply applied account accounts allow ' +
    'allowed prepare prepared plead pleaded came come comes went go goes going get got died suffering suffered suffer ' +
    'versus differs differ ranging ranged vote votes voted voting agree agrees agreed agreeing decide decides decided ' +
    'rely depend focus focuses search searched searching campaign campaigned campaigning compete competes competed ' +
    'competing negotiate negotiated negotiating respond responds responded react reacts reacted object objects objected ' +
    'vie vies vied vying protest protested act acted interfere interfered intervene intervened collide collided ' +
    'brace braces braced himself herself itself themselves ourselves struggle struggles struggled cooperate cooperated comply complied consist lie lies speculate speculated',
);

/** Whole without an object: "Two sailors died". */
export const INTRANSITIVES = words(
  'died collapsed crashed exploded erupted drowned resigned retired vanished disappeared escaped survived surrendered quit ' +
    'fainted sank',
);

/** Whole behind "was" or "has been": "was arrested". */
export const PASSIVES = words(
  'arrested killed injured wounded detained released freed acquitted evacuated rescued closed canceled cancelled delayed ' +
    'destroyed damaged hospitalized buried executed postponed murdered shot stabbed beaten assassinated kidnapped ' +
    'abducted captured attacked looted burned published unveiled launched suspended fired deported extradited questioned ' +
    'demolished',
);
