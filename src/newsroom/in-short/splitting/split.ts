/** The two texts, and where in the sentence the second one comes from. */
export interface Split {
  rule: string;
  main: string;
  second: string;
  from: number;
  to: number;
}

/** A text as the beginning of a sentence. */
export const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Said of somebody, or by somebody in the middle of it: whose words a half would be is not sure. */
export const SAYS =
  /\b(?:sa(?:id|ys?|ying)|told|tells?|according|claim\p{Ll}*|alleg\p{Ll}+|accus\p{Ll}+|believe[sd]?|suspect\p{Ll}*|report(?:s|ed|edly|ing)|announc\p{Ll}+|argu\p{Ll}+|warn\p{Ll}*|add(?:s|ed|ing)|insist\p{Ll}*|think|thinks|thought|hope[sd]?|deny|denies|denied|reveal\p{Ll}*|shows?|showed|found|heard|ruled|confirm\p{Ll}*|learn\p{Ll}*|know|knows|knew|whether|if|unless|so that|such)\b/u;
/** No subject that can be said again: a number of people, a pronoun, an opening "But". */
export const INDEFINITE =
  /^(?:But|And|Yet|So|An?|Some|Many|Most|Several|Few|No|Every|Each|All|Both|Any|One|Two|Three|Another|Other|Those|It|This|That|These|There|He|She|They|We|\p{N})\b/u;
