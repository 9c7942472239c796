import type { ReactNode } from 'react';
import { Box } from '@strapi/design-system';

/**
 * Text in a cell that wraps: a cell of the design system keeps its text on one line, over whatever stands beside it.
 * Never narrower than a word or two; on a small screen the table scrolls instead.
 */
export const Wrapped = ({ upTo, children }: { upTo: string; children: ReactNode }) => (
  <Box minWidth="12rem" maxWidth={upTo} style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
    {children}
  </Box>
);
