import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { ninjs } from '../../../src/newsroom/edition/ninjs';
import { barePage, hostilePage, mediaUrl, mixedPages, page, publication } from '../../support/edition-pages';
import type { EditionPage } from '../../../src/newsroom/edition/edition';
import { cardOf } from '../../../src/newsroom/edition/card';
import { itWhere } from '../../support/where';

const item = (story: EditionPage = page()) => ninjs({ page: story, publication, mediaUrl });

const linked = page({
  relatedLinks: [
    {
      kind: 'article',
      title: 'Short notice',
      path: '/short-notice',
      url: null,
      reason: '',
      card: cardOf(barePage()),
    },
    { kind: 'external', title: '', path: null, url: 'https://other.example/x y', reason: '', card: null },
    { kind: 'headline', title: 'Not written yet', path: null, url: null, reason: '', card: null },
  ],
});

/** IPTC's own file; `NINJS_SCHEMA` names it where it is not among the standards beside the project. */
const schemaFile =
  process.env['NINJS_SCHEMA'] ?? join(__dirname, '../../../../shared/standards/ninjs-schema_3.1.json');
const whereSchemaIs = itWhere(existsSync(schemaFile), 'the ninjs schema beside the repository');

describe('ninjs 3.1', () => {
  it('tells the story in the fields of the standard', () => {
    expect(item()).toMatchObject({
      uri: 'urn:slugline:ferry1:en',
      type: 'text',
      representationType: 'full',
      pubStatus: 'usable',
      language: 'en',
      firstCreated: '2026-03-01T10:00:00.000Z',
      versionCreated: '2026-03-01T12:30:00.000Z',
      headlines: [{ role: 'main', contentType: 'text/plain', value: 'Ferry line reopens after two years' }],
      by: 'Ada Park',
      located: 'VIK',
      slugline: 'ferry-line-reopens',
      subjects: [
        { name: 'Coast', rel: 'section', literal: 'coast' },
        { name: 'ferries', rel: 'tag' },
        { name: 'transport', rel: 'tag' },
      ],
      standard: {
        name: 'ninjs',
        version: '3.1',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
      },
    });
  });

  it('carries In Short as summaries, in order', () => {
    const descriptions = item()['descriptions'] as { role: string; value: string }[];
    expect(descriptions.filter(({ role }) => role === 'summary').map(({ value }) => value)).toEqual([
      'The first boat left at six.',
      'Fares: A ticket costs four crowns.',
    ]);
  });

  it('counts the words and characters of the plain body', () => {
    const bodies = item()['bodies'] as Record<string, unknown>[];
    expect(bodies[1]).toEqual({
      role: 'plain',
      contentType: 'text/plain',
      charCount: 75,
      wordCount: 15,
      value: 'The first boat left Vik at six on Monday.\n\nSome forty people were on board.',
    });
  });

  it('associates pictures and related stories, and nothing that leads nowhere', () => {
    const associations = item(linked)['associations'] as Record<string, unknown>[];
    expect(associations.map(({ name, uri }) => [name, uri])).toEqual([
      ['lead', 'https://cms.example/uploads/ferry.jpg'],
      ['related-1', 'urn:slugline:bare1:en'],
      ['related-2', 'https://other.example/x%20y'],
    ]);
  });

  it('knows a story by its uri alone', () => {
    expect(item(barePage())).toMatchObject({ uri: 'urn:slugline:bare1:en' });
    expect(item(barePage())).not.toHaveProperty('descriptions');
  });

  it('links nowhere a hostile story asks it to', () => {
    expect(JSON.stringify(item(hostilePage()))).not.toMatch(/javascript:|evil\.example/);
  });

  whereSchemaIs.each([...mixedPages(), linked].map((story) => [story.headline.slice(0, 30), story] as const))(
    'is valid by the schema of IPTC: %s',
    (_headline, story) => {
      const validate = schemaOfIptc();
      expect(validate(item(story)) ? [] : validate.errors).toEqual([]);
    },
  );

  whereSchemaIs('the schema of IPTC refuses what is not in the standard', () => {
    const validate = schemaOfIptc();
    expect(validate({ ...item(), inShort: [] })).toBe(false);
    expect(validate({ ...item(), uri: 'not a uri' })).toBe(false);
  });
});

function schemaOfIptc() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('uri', (text: string) => URL.canParse(text) && !/[\s<>"{}|\\^`]/.test(text));
  ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/);
  // Places may hold GeoJSON, whose schema lives elsewhere; we send none.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
  return ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
}
