import { runReader } from '../pronouns/name-runs';
import { withNamedSubjects } from '../pronouns/named-subject';
import { voicesOf } from '../pronouns/own-words';
import { isCaption } from '../reading/captions';
import type { StoryReading } from '../reading/story-reading';
import { takesBack } from '../statements/taken-back';

/** What the sentences around it, and its tense, tell of an English sentence. */
export interface SentenceFacts {
  /** Somebody's words and nothing of the paper's: the quotation began in an earlier sentence. */
  isSpoken: boolean;
  /** The next sentence takes it back: "That changed when ..." */
  isTakenBack: boolean;
  /** It says what is usual, thought or likely, and the next sentence opens on "But". */
  isTurned: boolean;
  isCaption: boolean;
  /** The same sentence with a name for its opening pronoun, where the story leaves no doubt. */
  named: string | null;
}

const NOTHING: SentenceFacts = {
  isSpoken: false,
  isTakenBack: false,
  isTurned: false,
  isCaption: false,
  named: null,
};
/** A quotation that is open for longer was never closed: nobody speaks for so long in news. */
const LONGEST_SPEECH = 12;

const SUPPOSES =
  /\b(?:usually|often|normally|typically|traditionally|idea of|assumption|assumed|may|might|seems?|seemed|appears?|appeared|supposed|believe|believed|thought|expected|once|barely|initially|at first|next to impossible)\b/u;
const TURNS = /^(?:But|However|Yet|Instead|Still|Not(?! only))\b/u;

/** The facts of each sentence of a story, in order. In other languages nothing is known. */
export function sentenceFactsOf(
  { sentences, language }: StoryReading,
  runsIn = runReader(),
): SentenceFacts[] {
  if (language !== 'en') return sentences.map(() => NOTHING);
  const texts = sentences.map(({ text }) => text);
  const voices = voicesOf(texts);
  const named = withNamedSubjects(texts, { voices, runsIn });
  let spoken = 0;
  return texts.map((text, order): SentenceFacts => {
    const voice = voices[order]!;
    const isSpoken = voice.opensQuoted && !/[\p{L}\p{N}]/u.test(voice.own);
    spoken = isSpoken ? spoken + 1 : 0;
    return {
      isSpoken: isSpoken && spoken <= LONGEST_SPEECH,
      isTakenBack: takesBack(texts[order + 1] ?? ''),
      isTurned: order > 0 && SUPPOSES.test(text) && TURNS.test(texts[order + 1] ?? ''),
      // No story opens on a caption: "The city stops every ferry on Monday" is its news.
      isCaption: order > 0 && isCaption(text),
      named: named[order] ?? null,
    };
  });
}
