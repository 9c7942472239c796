import { oneOf } from '../../text/one-of';
import { DESCRIBED_THING } from '../statements/background';
/** "in this 2005 photograph", "image of pirates", "Picture: ...". */
const OF_A_PICTURE = new RegExp(
  oneOf(
    String.raw`\bin (?:this|an?|the) (?:[\p{L}\p{N}’'-]+ ){0,4}(?:photo|photograph|picture|image|portrait|still|video still|screengrab|screenshot|frame grab|handout)\b`,
    String.raw`^(?:A |An |The )?(?:file|undated|recent|stock|aerial|satellite|archive) (?:photo|photograph|picture|image)\b`,
    String.raw`^(?:A |An |The )?(?:\p{Ll}+ )?(?:map|photo|photograph|picture|image|graphic|chart|diagram|screengrab|screenshot|illustration) (?:showing|shows how|of how)\b`,
    String.raw`^(?:An? |The |This |His |Her )(?:\p{Ll}+ )?(?:image|still|screengrab|screenshot) from\b`,
    String.raw`^(?:An? |The |This |That )(?:\p{Ll}+ )?(?:image|photo|photograph|picture|snap|shot) (?:was|were) (?:captured|taken|shot|snapped) (?:in|on|at|by|from|last|when|before|after)\b`,
    String.raw`, shown (?:here|(?:in|on|at|with|during) [^,]{3,60}),`,
    String.raw`^this (?:\p{Ll}+ )?(?:image|photo|photograph|picture|video|footage|screengrab|map|graphic|still) (?:shows?|taken|from|provided|released|posted)\b`,
    String.raw`\bthis (?:\p{Ll}+ )?(?:attempt|effort|shot|header|tackle|challenge|free-kick|free kick|strike|save|dive) (?:was|is|to|from|by|on)\b`,
  ),
  'iu',
);
/** "Skald players prepare to board": many in a picture. */
const MANY_POSED =
  /^(?:\p{Lu}[\p{L}’'.-]* ){1,3}(?:players|fans|supporters|staff|team-mates|teammates) (?:celebrate|prepare|arrive|pose|train|warm|gather|hold|look|applaud|react|leave|line|walk|cheer|enjoy)\b/u;
/** "Ada Park and Olof Berg react at the end": two in a picture. */
const TWO_POSED =
  /^(?:An? \p{Ll}+ )?(?:[\p{Lu}][\p{L}’'.-]* ){1,4}(?:\([^)]{1,20}\) )?and (?:[\p{Lu}][\p{L}’'.-]* ){1,4}(?:\([^)]{1,20}\) )?(?:react|celebrate|pose|embrace|hug|smile|applaud|wave|kiss|cheer|laugh|chat|stroll|strike a pose|look (?:on|at|out))\b/u;
/** What people in pictures do, in the present tense of captions. */
const POSES = oneOf(
  ...'inspects patrols surveys mourns arrives celebrates cheers clutches congratulates controls cradles'.split(
    ' ',
  ),
  ...'cuddles curls dribbles embraces gestures greets grimaces hoists hugs jogs kisses'.split(' '),
  ...'kneels laughs leaps lifts poses prays reacts salutes sidesteps slides slots'.split(' '),
  ...'smiles stretches strolls tackles tussles vies waits warms watches waves battles'.split(' '),
  ...'jumps slips dives chats trains snuggles'.split(' '),
  // What is done to them.
  'is (?:kept|mobbed|congratulated|tackled|challenged|surrounded|hugged|shown|seen|pictured|helped|consoled|lifted|brought down|closed down|carried|escorted|flanked|joined|watched)',
  'is denied',
  // Of a match.
  'has (?:an?|his|her) [^,.]{3,40} (?:blocked|saved|ruled out|disallowed|cleared) by',
  'tries to (?:sidestep|tackle|block|stop|beat|keep)',
  'attempts an?',
  'heads (?:home|over|wide|towards)',
  'fires (?:home|over|wide)',
  'challenges for',
  'brings down',
  'scores past',
  'finishes past',
  'nods (?:home|in)',
  'taps (?:home|in)',
  'slots (?:home|in)',
  // Of anybody.
  '(?:stands?|sits?) (?:in front of|next to|outside|beside|with|amid|among|near|on top)',
  'looks (?:on|out|at|up|down|over)',
  'holds (?:up|aloft|his|her|the|an?)',
  'shakes hands',
  'walks (?:around|through|past|off|out|along|down|on|onto|into)',
  'wears an?',
  'secures a',
  'makes his way',
  'makes her way',
  'shows off',
  'shares? (?:an? |the |this |some )?(?:\\p{Ll}+ )?(?:photo|photograph|picture|image|snap|selfie)s?',
  'talks to (?:his|her)',
  'takes part in',
  'prepares? for',
);
/** "could not keep off the rocks here.": in the picture. */
const HERE = /^(?![^.]*\b(?:said|says|told)\b)[^"“”‘'’]*\bhere\.$/u;
/** Names and roles, then such a verb: "Clermont centre Wesley Fofana attempts an offload". */
const POSED = new RegExp(
  `^(?!(?:He|She|It|They|We|You|Who|What|That|This)\\b)(?:(?:The|A|An|His|Her|Former)\\s)?(?:\\p{Lu}[\\p{L}’'.-]*,? (?:\\([^)]{1,20}\\) |\\d{1,2}, )?|\\d+-year-old |and |of |the |(?:\\p{Ll}*(?:er|or|man|ist|boss|star|captain|coach|keeper|winger|centre|center|back|half|chief|president|minister|nominee) )){1,9}${POSES}(?=[ ,.])(?![^.]*\\b(?:said|says|told)\\b)(?![^.,]*\\b(?:will|would|was|were|had)\\b)`,
  'u',
);

/** "Ada Park pictured leaving the port". */
const PICTURED = /^(?:\p{Lu}[\p{L}’'.-]* ){1,4}pictured (?:\p{Ll}+ing|with|at|in|on|outside|last)\b/u;

/** "Park looks on as Lund scores", "leaves the pitch after his side concede": two things at once, in the present. */
const POSED_WHILE =
  /^(?!(?:He|She|It|They|We|You|Who|What|That|This|There)\b)(?:(?:An? |The )?(?:[\p{Lu}\d][\p{L}\d’'.-]*,? |\p{Ll}[\p{L}’'-]* ){1,9}?)(?:(?!\p{Ll}*(?:ous|ness|less|ss|us|is|ics)\b)\p{Ll}{3,}s|make|look|celebrate|prepare|arrive|walk|leave|train|pose) [^"“”]*\b(?:as|while) (?:(?:he|she|they) |(?:his|her|their|the) (?:\p{Ll}+ ){1,2}|(?:\p{Lu}[\p{L}’'-]+ ){1,3})(?:(?!was|is|has|does)\p{Ll}{3,}[^s]s|take|make|return|look|celebrate|prepare|concede|fall|lead|score|beat|go|board|train)\b(?![^.]*\b(?:said|says|told|will|would|was|were|had|has|have|is|are|did)\b)/u;

/** The present tense and a day that has been: "appears Wednesday in court", "distributes food Tuesday at the stadium". */
const PRESENT =
  /^(?!(?:He|She|It|They|We|You|Who|What|That|This)\b)(?:(?:An? |The )?(?:[\p{Lu}\d][\p{L}\d’'.-]*,? |\p{Ll}[\p{L}’'-]* ){1,7}?)(?!\p{Ll}*(?:ous|ness|less|ss|us|is|ics)\b)\p{Ll}{3,}s (?!of |and |in the |from the )[^"“”]*\b(?:this week|Mondays?|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?![^.]*\b(?:said|says|told|will|would|was|were|had|has|have|is|are|did)\b)/u;
/** "A tanker lands at the base in 2003": what moves or poses, in the present of a year that is told. */
const IN_A_YEAR =
  /^(?:(?:An? |The )?(?:[\p{Lu}\d][\p{L}\d’'.-]*,? |\p{Ll}[\p{L}’'-]* ){1,6}?)(?:lands|leaves|arrives|walks|sits|stands|performs|speaks|attends|flies|poses|looks|rides|drives|plays|greets|addresses|sails|tends?) [^"“”,]{3,90} in (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d\.$/u;
const PAST =
  /\b\p{Ll}{2,}ed\b|\b(?:was|were|had|said|told|took|made|came|went|got|gave|won|lost|led|left|found|held|met|saw|began|became|put|set|ran|fell|shot|hit|sent|brought|thought|kept|broke)\b/u;

/** People, bodies and things that the headline of another story begins with. */
const HEADLINE_SUBJECTS = oneOf(
  ...'Student Teacher Airline Airport Man Woman Boy Girl Baby Toddler Kid Teen Teenager Mom'.split(' '),
  ...'Mum Dad Mother Father Grandmother Grandfather Grandma Grandpa Couple Family Husband Wife'.split(' '),
  ...'Son Daughter Brother Sister Widow Pilot Officer Cop Soldier Sailor Marine Judge Court'.split(' '),
  ...'Lawyer Doctor Nurse Driver Passenger Worker Company Firm Bank Church Priest Bishop'.split(' '),
  ...'School University College Hospital Hotel Museum Artist Singer Actor Actress Author'.split(' '),
  ...'Player Coach Fan Star Model Designer Photographer Scientist Researcher Study Report Poll'.split(' '),
  ...'Survey Video Lawmaker Senator Governor Mayor Minister Prosecutor Suspect Victim Witness'.split(' '),
  ...'Survivor Inmate Prisoner Gunman Dog Cat Shark Bear Tiger Lion Elephant Plane Jet Ship'.split(' '),
  ...'Train Bus Truck Car'.split(' '),
);
/** Who does what in the headline of another story: "Student wins nine prizes", "Airline unveils jet". */
const HEADLINE = new RegExp(
  String.raw`^${HEADLINE_SUBJECTS}(?: who \p{Ll}+(?: \p{L}+){1,3})? (?:(?:arrested|charged|jailed|accused|sentenced|rescued|banned|fined) (?:for|with|of|after|over|from|in|to|at) (?![^.]*\b(?:said|were|was|had)\b)|(?!(?:is|was|has|does|says)\b)(?:\p{Ll}+ly )?\p{Ll}{2,}[^s]s (?![^.]*\b(?:said|were|was|had)\b))`,
  'u',
);

/** What is so, or is meant to be: the present tense of the paper, not of a caption. */
const CAPTION_PRESENT =
  /\b(?:says|plans?|wants?|needs?|includes|opens|starts|begins|takes|ends|runs|marks|comes|kicks|airs|goes|closes|returns|faces|hosts|expects?|hopes|means|seems|appears to|believes|knows|thinks|remains|becomes|features|requires|allows|shows|suggests|confirms|claims|insists|denies|warns|calls|wants)\b/u;
/** "from Monday", "until Friday": what is to be. */
const TO_COME =
  /\b(?:will|would|can|could|may|might|shall|should)\b|\b(?:from|until|till|by|before|after|since|next|every|each|starting|this|through|of|for) (?:\p{Ll}+ )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u;

/**
 * The sentence that a picture has below it: told by its words, by the present tense of what people in pictures do, and
 * by that tense with a day that has been.
 */
export function isCaption(sentence: string): boolean {
  const start = sentence.slice(0, 200);
  return (
    OF_A_PICTURE.test(start) ||
    POSED.test(start) ||
    MANY_POSED.test(start) ||
    TWO_POSED.test(start) ||
    PICTURED.test(start) ||
    (sentence.endsWith(' here.') && HERE.test(sentence)) ||
    (POSED_WHILE.test(start) && !/\b(?:was|were|had|said|says|told|will|would)\b/u.test(start)) ||
    (/\d\.$/u.test(start) && IN_A_YEAR.test(start) && !PAST.test(start)) ||
    HEADLINE.test(start) ||
    (PRESENT.test(start) &&
      !PAST.test(start.replace(DESCRIBED_THING, 'the')) &&
      !TO_COME.test(start) &&
      !CAPTION_PRESENT.test(start))
  );
}
