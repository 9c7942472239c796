import { kindOfSource } from '../../../src/newsroom/intake/kind-of-source';
import { wordpressExport } from '../../support/archives/wordpress-export';

describe('what a source is, by its content', () => {
  it.each([
    ['wordpress', wordpressExport([])],
    [
      'feed',
      '<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel><title>x</title></channel></rss>',
    ],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>'],
    ['feed', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item/></rdf:RDF>'],
    ['newsml', '<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x"/>'],
    ['newsml', '<newsMessage><itemSet/></newsMessage>'],
    ['other-xml', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['html', '\ufeff<!DOCTYPE html><html><body>x</body></html>'],
    ['html', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html/>'],
    ['html', '<p>Ferries <b>wait</b>.</p>'],
    ['html', 'Some words <b>and</b> tags <i>of</i> a page</p><p>that begins <em>anywhere</em></p>'],
    ['text', 'Parliament passes budget\n\nBy Ada Park\n\nOSLO (AP) — The vote < the rest.'],
    ['slugline', '{"slugline":"archive","version":1}\n{"slugline":"article"}'],
    ['ninjs', '{\n "uri": "urn:x",\n "type": "text",\n "headlines": [{"value": "x"}]\n}'],
    ['ninjs', '{"uri":"urn:x","versioncreated":"2020-01-01T00:00:00Z","body_text":"x"}'],
    ['other-json', '{"name":"slugline","version":"0.2.0"}'],
  ])('%s: %s', (kind, head) => {
    expect(kindOfSource(head)).toBe(kind);
    expect(kindOfSource(head)).toBe(kind); // no expression remembers where it was
  });
});
