import { Box, Typography } from '@strapi/design-system';
import { texts } from '../texts';

/** Pages that a change makes anew, behind a line that says how many: feeds and site maps are always among them. */
export const TouchedPages = ({ paths }: { paths: readonly string[] }) => (
  <Box tag="details" data-testid="touched-pages">
    <Typography tag="summary" variant="pi" textColor="neutral600" style={{ cursor: 'pointer' }}>
      {texts.beforePublishing.pages(paths.length)}
    </Typography>
    <Box tag="ul" paddingLeft={4} style={{ maxHeight: '12rem', overflow: 'auto' }}>
      {paths.map((path) => (
        <Typography key={path} tag="li" variant="pi" style={{ overflowWrap: 'anywhere' }}>
          {decoded(path)}
        </Typography>
      ))}
    </Box>
  </Box>
);

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
