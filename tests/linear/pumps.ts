import { RegExpParser, type AST } from '@eslint-community/regexpp';
import type { Expression } from './expressions';

/** What an expression may be fed again and again, and what may end it badly. */
export interface Pump {
  unit: string;
  tail: string;
}

/** One of each kind of character that our rules tell apart. */
const SAMPLES = [
  ...'aA1 \t\n.,;:!?-–—\'"’“”„«»()[]{}<>|/\\&@#%$*_+=^~éÉßđĐ漢か가ا٣ไ。、（）【】•…\u0301\u200e\u202a\u00ad\ufe0f\u0001',
];

/** Most units of one expression: a long list of words gives no more ways to be slow than its first ones. */
const MOST_UNITS = 60;

/**
 * Units made from the expression itself: one character of each of its classes, its words, and pairs of neighbours, so
 * that what it repeats is what it gets.
 */
export function pumpsFor({ source, flags }: Expression): Pump[] {
  const parser = new RegExpParser({ ecmaVersion: 2024 });
  const tree = parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const units = new Set<string>();
  visit(tree, flags, units);
  const picked = [...units].filter((unit) => unit !== '').slice(0, MOST_UNITS);
  return picked.flatMap((unit) => ['', '\u0000', '!x'].map((tail) => ({ unit, tail })));
}

/** A text that the node matches, as short as may be; '' for what matches between characters. */
function visit(node: AST.Node, flags: string, units: Set<string>): string {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup': {
      const texts = node.alternatives.map((one) => visit(one, flags, units));
      for (const text of texts) units.add(text);
      return texts.find((text) => text !== '') ?? '';
    }
    case 'Assertion':
      if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
        for (const one of node.alternatives) units.add(visit(one, flags, units));
      }
      return '';
    case 'Alternative': {
      const texts = node.elements.map((one) => visit(one, flags, units));
      texts.forEach((text, at) => {
        if (at > 0) units.add(`${texts[at - 1]}${text}`);
      });
      const whole = texts.join('');
      units.add(whole);
      return whole;
    }
    case 'Quantifier': {
      const one = visit(node.element, flags, units);
      units.add(one);
      return one.repeat(Math.max(1, Math.min(node.min, 3)));
    }
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const found = matching(node.raw, flags);
      for (const character of found.slice(0, 3)) units.add(character);
      return found[0] ?? '';
    }
    default:
      return '';
  }
}

function matching(raw: string, flags: string): string[] {
  const one = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/gu, ''));
  const literal = [...SAMPLES, ...raw].filter((character) => one.test(character));
  return [...new Set(literal)];
}
