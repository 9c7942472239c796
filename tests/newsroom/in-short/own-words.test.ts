import { voicesOf } from '../../../src/newsroom/in-short/pronouns/own-words';

const voices = (...sentences: string[]) => voicesOf(sentences).map(({ own, quoted }) => [own, quoted]);

describe('own words and quoted ones', () => {
  it('are told apart inside a sentence', () => {
    expect(voices('“It is over,” Berg said.')).toEqual([['" Berg said.', 'It is over,']]);
    expect(voices('Berg said "it is over" and left.')).toEqual([['Berg said " and left.', 'it is over']]);
  });

  it('are told apart over many sentences, and where each paragraph opens anew', () => {
    const story = ['"It is over.', '"It was good.', 'We leave," Berg said.', 'He left.'];
    expect(voices(...story).map(([own]) => own)).toEqual(['"', '', '" Berg said.', 'He left.']);
    expect(voicesOf(story).map(({ opensQuoted }) => opensQuoted)).toEqual([false, true, true, false]);
  });

  it('take all before a closing mark that nothing opened for quoted', () => {
    expect(voices('It is over," Berg said.')).toEqual([['" Berg said.', 'It is over,']]);
  });

  it('know single marks where speech begins, and no apostrophe', () => {
    expect(voices("Berg said: 'It is over.' He left.")).toEqual([['Berg said: " He left.', 'It is over.']]);
    expect(voices("The pilots' strike in the '90s was Berg's.")).toEqual([
      ["The pilots' strike in the '90s was Berg's.", ''],
    ]);
  });
});
