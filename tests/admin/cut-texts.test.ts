import { inShortTexts } from '../../src/admin/in-short-texts';
import {
  ANY_LANGUAGE_RULES,
  CONNECTIVE,
  ENGLISH_RULES,
  LEAD_RULES,
} from '../../src/newsroom/in-short/shortening/rules';

/** What is said of a rule that the panel has no words for: right for the halves of a split sentence only. */
const HALF = inShortTexts.cut(['split-subject']);

describe('what the panel says of a cut', () => {
  it.each([...ENGLISH_RULES, ...LEAD_RULES, ...ANY_LANGUAGE_RULES, CONNECTIVE].map(({ name }) => name))(
    'is known for %s',
    (name) => {
      expect(inShortTexts.cut([name])).not.toBe(HALF);
    },
  );

  it('is the other half for a sentence told as two', () => {
    expect(HALF).toContain('the other half');
  });
});
