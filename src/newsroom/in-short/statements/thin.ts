import { oneOf } from '../../text/one-of';
import { countWords } from '../words/count-words';

/** Up to so many words. */
const LONGEST_THIN = 9;
/** What a few words are enough for: what happened to somebody, what was decided, how many. */
const HARD_NEWS = new RegExp(
  String.raw`\d|\b` +
    oneOf(
      'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?',
      'half|twice|nobody|no one|no-one|none|everybody|first|latest|largest|biggest|record',
      String.raw`(?:kill|murder|arrest|charg|accus|convict|sentenc|jail|imprison|injur|wound|plead|pled|acquit|suspend|resign|elect)\p{Ll}*`,
      String.raw`(?:crash|seiz|rescu|confirm|announc|reject|approv|den(?:y|ie)|declar|cancel|appeal|sue|attack|explo|evacuat|surviv|launch)\p{Ll}*`,
      String.raw`(?:investigat|postpon|deport|extradit|abduct|kidnap|hospitali|collaps|derail|vot|defeat|qualif|retir|apologi|predict|forecast|demand)\p{Ll}*`,
      'shot|dead|die[sd]?|dying|death|deaths|hurt|guilty|sign(?:s|ed)?|scor(?:es|ed|ing)|w[io]n|wins|lost|loses?|beats?|beaten|prison|bail',
      'released|freed|banned|fined|fired|sacked|quit|quitting|missing|appointed|hired|ousted|halted|stopped|delayed|cleared|identified|claimed|closed|opened|reopened|ruled|sold|bought|agreed|fled|sank|burned',
      'rose|fell|risen|surged|doubled|tripled|growing|rising|expect(?:s|ed)|urge[sd]|accept(?:s|ed)|award(?:s|ed)',
      'will|called (?:for|on)|calls (?:for|on)|insist(?:s|ed)|warn(?:s|ed)|admit(?:s|ted)|promis(?:es|ed)|refus(?:es|ed)|plan(?:s|ned)',
    ) +
    String.raw`(?!\p{L})`,
  'iu',
);

/** "Park was having none of it", "The sea stayed calm": a few words in English without a deed, a decision or a number. */
export const isThin = (text: string): boolean =>
  text.length < 90 && countWords(text) <= LONGEST_THIN && !HARD_NEWS.test(text);
