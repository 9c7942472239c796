import type { ReactNode } from 'react';
import { Box } from '@strapi/design-system';

interface WrappedProps {
  from?: string;
  upTo: string;
  children: ReactNode;
}

/**
 * Text in a cell that wraps: a cell of the design system keeps its text on one line, over whatever stands beside it.
 * Never narrower than a word or two; on a small screen the table scrolls instead.
 */
export const Wrapped = ({ from = '12rem', upTo, children }: WrappedProps) => (
  <Box minWidth={from} maxWidth={upTo} style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
    {children}
  </Box>
);
