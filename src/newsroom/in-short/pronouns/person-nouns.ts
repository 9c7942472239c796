import type { Gender } from '../words/given-names';

const words = (list: string): string => list.trim().split(/\s+/u).join('|');

/** What one man, and one woman, is called without a name. */
const MAN = words(
  `husband father dad grandfather stepfather son grandson stepson brother brother-in-law father-in-law son-in-law uncle
  nephew boyfriend widower fiancé groom man gentleman guy boy king prince emperor sultan monk priest imam rabbi pope
  spokesman gunman policeman businessman fireman fisherman congressman chairman salesman serviceman sportsman doorman
  foreman handyman frontman`,
);
const WOMAN = words(
  `wife mother mom mum grandmother stepmother daughter granddaughter stepdaughter sister sister-in-law mother-in-law aunt
  niece girlfriend widow fiancée bride woman lady girl queen princess empress nun actress waitress stewardess heiress
  hostess spokeswoman policewoman businesswoman congresswoman chairwoman saleswoman servicewoman`,
);
/** Man or woman; one of them, not many. */
const ANYBODY = words(
  `partner spouse lover friend teen teenager youth victim suspect officer driver lawyer attorney prosecutor judge child kid
  baby infant toddler twin colleague neighbor neighbour passenger person individual someone somebody anyone anybody everyone
  nobody parent sibling cousin student pupil classmate roommate patient relative spokesperson witness nurse doctor surgeon
  physician pilot co-pilot copilot captain coach manager chief boss director president minister senator governor mayor
  candidate opponent rival successor predecessor leader member chairperson secretary ambassador diplomat official aide
  adviser advisor agent detective investigator inspector sheriff deputy guard soldier sergeant general commander fighter
  militant terrorist attacker assailant shooter killer murderer robber thief burglar hijacker bomber inmate prisoner
  defendant plaintiff teacher professor principal tutor instructor trainer employee employer worker owner landlord tenant
  customer client caller reporter journalist correspondent editor author writer poet novelist actor singer musician artist
  painter dancer rapper drummer guitarist comedian filmmaker producer player teammate striker midfielder defender goalkeeper
  quarterback athlete runner swimmer golfer boxer wrestler cyclist sprinter scientist researcher engineer expert analyst
  psychologist psychiatrist therapist activist politician republican democrat lawmaker legislator councilor founder
  co-founder executive entrepreneur investor farmer hunter gardener chef cook waiter bartender cleric pastor bishop
  archbishop preacher missionary tourist visitor traveler survivor refugee migrant immigrant citizen resident native
  veteran clerk assistant guest host hostage captive cleaner photographer blogger caretaker`,
);

const alone = (list: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${list})(?![\\p{L}-])`, 'u');

const OF: Readonly<Record<Gender, RegExp>> = { he: alone(MAN), she: alone(WOMAN) };
const EITHER = alone(ANYBODY);

/** Does the text speak of one person without a name, who may be called this? Titles before a name have a capital and do not count. */
export const speaksOfSomebody = (text: string, gender: Gender): boolean =>
  OF[gender].test(text) || EITHER.test(text);

const PRONOUNS: Readonly<Record<Gender, RegExp>> = {
  he: /\b(?:he|his|him|himself)\b/iu,
  she: /\b(?:she|her|hers|herself)\b/iu,
};

/** Does the text have a "he", "his", "him" (or "she", "her")? */
export const speaksAs = (gender: Gender, text: string): boolean => PRONOUNS[gender].test(text);
