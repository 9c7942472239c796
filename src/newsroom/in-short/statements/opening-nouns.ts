/**
 * Nouns that open a line of news and are no names, where the table of everyday words (`everyday-words.ts`, made from
 * American and British news) has them too seldom to know: traffic, trades, animals, weather, the farm.
 */
const NOUNS = new Set(
  (
    'airliner barge biker blizzard boatman busker cabbie canoeist caravan catamaran chopper coach cyclone dinghy ' +
    'dredger drizzle ferry floodwater forklift freighter gale glider gondola gritter hailstorm hovercraft juggernaut ' +
    'kayaker landslide landslip lifeboat lorry minibus moped motorbike motorcyclist motorist motorway mudslide ' +
    'pickup powerboat quad rambler rickshaw roadworks rower sailboat scooter sinkhole skipper sleet sloop speedboat ' +
    'steamer tanker taxi tornado tractor tram trawler trolleybus trucker tug typhoon whirlwind windfarm yacht ' +
    'baker barber beekeeper blacksmith bricklayer brewer butcher butler carer chemist cleaner cobbler dentist ' +
    'fishmonger florist gamekeeper gardener glazier grocer joiner lifeguard locksmith lumberjack mason midwife ' +
    'milkman miner optician painter paramedic pharmacist plumber postman postwoman roofer seamstress shepherd ' +
    'shopkeeper stallholder tailor tradesman vet vicar waiter weaver welder ' +
    'badger beaver bison calf chick cow cub deer donkey dolphin duckling eel elk falcon ferret foal fox goat goose ' +
    'hamster hare hedgehog heron kestrel kitten lamb lynx mackerel moose mule osprey otter owl parrot peacock piglet ' +
    'pony puffin puppy rabbit raccoon ram raven reindeer salmon seagull seal sheepdog squirrel stag stallion stork ' +
    'swan tortoise turtle vulture walrus wasp wolf wren ' +
    'allotment barn bonfire brewery bungalow cathedral cemetery chapel chippy dairy distillery farmhouse footbridge ' +
    'footpath greenhouse harbour harvest hedge hive knitwear leaflet lighthouse marina orchard pier playground quarry ' +
    'quay reservoir sawmill shipyard silo stable steelworks swimmer tannery viaduct vineyard warren weir winery'
  ).split(' '),
);

/** Is this word, or what it is the plural of, such a noun? In lower case. */
export const isOpeningNoun = (key: string): boolean =>
  NOUNS.has(key) || NOUNS.has(key.replace(/(?:e?s)$/u, ''));

/** Initials and short titles that are words by now: a story need not spell them out. */
const SHORT = new Set(
  (
    'ai atm ceo cfo cv diy dna dr dvd eu fm gdp gp gps hiv hr it llc mba md mp mps ngo ngos pc phd plc pm pr prof rep sen ' +
    'gov gen sgt lt capt col rev st tv uk un us usa vip wifi'
  ).split(' '),
);

export const isSpokenShort = (key: string): boolean => SHORT.has(key.replaceAll('.', ''));
