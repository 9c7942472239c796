import { oneOf } from '../../text/one-of';

const TOLD =
  '(?:revealed|disclosed|released|announced|given|provided|known|available|identified|named|published|made public|offered|specified)';
/** "No cause of death was revealed", "The ages of the children have not been released", "Park did not say how many". */
const NOT_TOLD = new RegExp(
  oneOf(
    String.raw`^No (?:[\p{L}’'-]+ ){1,9}?(?:was|were|has been|have been) (?:immediately |yet |also )?${TOLD}\b[^,]*$`,
    String.raw`^(?:The|His|Her|Their|Its|Further|More|Other|Details) (?:[\p{L}’'-]+ ){0,8}?(?:(?:was|were|is|are|has|have) not|wasn[’']t|weren[’']t|isn[’']t|aren[’']t|hasn[’']t|haven[’']t) (?:yet |immediately |been |immediately been |yet been )?(?:clear|${TOLD})(?: [^,]{0,40})?\.$`,
    String.raw`(?:did not|didn[’']t|does not|declined to|refused to|would not|wouldn[’']t) (?:immediately )?(?:say|specify|disclose|reveal|name|give|provide|release|offer|go into|elaborate)(?: (?:how|why|who|what|when|where|which|whether|if|on|any|further|more|details?)\b[^,;]{0,90})?\.$`,
    String.raw`(?:did not|didn[’']t|declined to|refused to) (?:immediately )?(?:give|provide|release|offer|discuss|go into) (?:(?:any|further|more|other|additional) )?details\b`,
    String.raw`(?:could not|cannot|can[’']t|couldn[’']t|ha(?:s|ve) not been able to|(?:was|were) unable to) (?:immediately |independently )*(?:verify|confirm|authenticate)\b`,
    String.raw`could not (?:immediately |independently )*be (?:verified|confirmed|contacted)\b`,
  ),
  'u',
);

/** Does an English sentence say no more than that something is not told? */
export const isNotKnown = (text: string): boolean => NOT_TOLD.test(text);
