import { plainParagraphs } from '../../src/newsroom/article/plain-body';

describe('the paragraphs of a plain text', () => {
  it('stand between blank lines, also where those hold spaces', () => {
    expect(plainParagraphs('One.\n\nTwo.\n \t\nThree.\r\n\r\n\r\nFour.\n')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
    ]);
  });

  it('are joined where a line was only wrapped', () => {
    const wrapped =
      'The harbour council met on Monday to talk about\nFerries and about the price that a ticket will have\nthere.';
    expect(plainParagraphs(wrapped)).toEqual([
      'The harbour council met on Monday to talk about Ferries and about the price that a ticket will have there.',
    ]);
  });

  it('keep the break below a caption', () => {
    expect(plainParagraphs('Image: Ada Park\nAda Park\n\nOslo is quiet.')).toEqual([
      'Image: Ada Park\nAda Park',
      'Oslo is quiet.',
    ]);
  });

  it('are none in an empty text', () => {
    expect(plainParagraphs(' \n\n ')).toEqual([]);
  });
});
