import type { IncomingStory } from '../../newsroom/intake/incoming-story';
import type { Report, ReportEntry } from '../../newsroom/intake/report';
import type { AssetRow } from '../../stores/intake/archive/story-document';
import type { mediaDesk } from './media';

/** The file of each picture of a story, and a line of the report for each that there is none of. */
export async function withAssets(
  story: IncomingStory,
  report: Report,
  media: ReturnType<typeof mediaDesk>,
): Promise<{ assets: (AssetRow | null)[]; entries: ReportEntry[] }> {
  const line = report.entries[0]?.lines[0] ?? 1;
  const assets: (AssetRow | null)[] = [];
  const entries: ReportEntry[] = [];
  for (const image of story.images) {
    const had = await media.had(image);
    assets.push('asset' in had ? had.asset : null);
    const text = 'file' in image ? image.file : image.url;
    if ('why' in had && text !== '')
      entries.push({
        kind: 'dropped',
        what: 'picture',
        text: text.slice(0, 200),
        note: had.why,
        lines: [line, line],
      });
  }
  return { assets, entries };
}
