import { crc32 } from 'node:zlib';
import sharp from 'sharp';

const packet = (description: string) => `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" ${description}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;

/** A packet as Photo Mechanic and Lightroom write it: lists, languages, an attribute, escapes. */
export const XMP = packet(`photoshop:Credit="Reuters">
 <dc:description><rdf:Alt><rdf:li xml:lang="de">Die Fähre</rdf:li><rdf:li xml:lang="x-default">The ferry “Vik” &amp; its pier</rdf:li></rdf:Alt></dc:description>
 <dc:creator><rdf:Seq><rdf:li>Ada Park</rdf:li></rdf:Seq></dc:creator>
 <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2026 Fjord Pictures</rdf:li></rdf:Alt></dc:rights>
 <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">A white ferry at a wooden pier</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>`);

export const XMP_WORDS = {
  alternativeText: 'A white ferry at a wooden pier',
  caption: 'The ferry “Vik” & its pier',
  credit: 'Ada Park/Reuters',
  copyright: '© 2026 Fjord Pictures',
};

const grey = () => sharp({ create: { width: 800, height: 500, channels: 3, background: '#789' } });

/** A picture whose XMP is this, in any format that sharp writes. */
export const pictureWithXmp = (format: 'jpeg' | 'png' | 'webp' | 'avif', xmp = XMP): Promise<Buffer> =>
  grey()[format]().withXmp(xmp).toBuffer();

export const pictureWithExif = (words: Record<string, string>): Promise<Buffer> =>
  grey().jpeg().withExif({ IFD0: words }).toBuffer();

export const plainPicture = (): Promise<Buffer> => grey().jpeg().toBuffer();

/** IPTC-IIM data sets of record 2, `[120, 'caption']`, as a block. */
export function iimBlock(
  sets: [number, string][],
  encoding: BufferEncoding = 'utf8',
  saysUtf8 = false,
): Buffer {
  const dataSet = (record: number, number: number, value: Buffer) =>
    Buffer.concat([Buffer.from([0x1c, record, number, value.length >> 8, value.length & 0xff]), value]);
  return Buffer.concat([
    ...(saysUtf8 ? [dataSet(1, 90, Buffer.from([0x1b, 0x25, 0x47]))] : []),
    ...sets.map(([number, text]) => dataSet(2, number, Buffer.from(text, encoding))),
  ]);
}

/** A JPEG with the block where Photoshop and picture desks put it: segment APP13, resource 0x0404. */
export async function pictureWithIim(block: Buffer): Promise<Buffer> {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(block.length);
  const resource = Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM', 'latin1'),
    Buffer.from([4, 4, 0, 0]),
    size,
    block,
    Buffer.alloc(block.length % 2),
  ]);
  const length = resource.length + 2;
  const picture = await plainPicture();
  return Buffer.concat([
    picture.subarray(0, 2),
    Buffer.from([0xff, 0xed, length >> 8, length & 0xff]),
    resource,
    picture.subarray(2),
  ]);
}

/** A PNG of a few bytes whose head claims so many pixels. */
export async function pictureClaiming(width: number, height: number): Promise<Buffer> {
  const png = await grey().png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}
