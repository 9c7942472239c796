import { problemsInPublication } from '../../../src/newsroom/input/publication-input';

describe("the newspaper's own data", () => {
  it.each([
    'https://news.example',
    'http://localhost:8080',
    'https://news.example/paper/',
    '',
    null,
    undefined,
  ])('takes the address %j', (siteUrl) => {
    expect(problemsInPublication({ siteUrl })).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'https://news.example/\r\nX-Evil: 1',
    'https://news.example/\u2028',
    ' https://news.example',
    'https:news.example',
    'https:///news.example',
    'ftp://news.example',
    'data:text/html,x',
    '//news.example',
    'news.example',
    'https://',
    'https://news.example/?a=',
    'https://news.example/#a',
    7,
    ['https://news.example'],
  ])('refuses the address %j, with its field', (siteUrl) => {
    expect(problemsInPublication({ siteUrl })[0]).toMatchObject({ level: 'blocker', path: ['siteUrl'] });
  });

  it('names the profile whose address is none', () => {
    const socialProfiles = [
      { network: 'a', url: 'https://a.example/paper' },
      { network: 'b', url: 'javascript:alert(1)' },
    ];
    expect(problemsInPublication({ socialProfiles }).map(({ path }) => path)).toEqual([
      ['socialProfiles', 1, 'url'],
    ]);
  });
});
