import { Typography } from '@strapi/design-system';
import type { Problem } from '../../newsroom/problem';
import { texts } from '../texts';

/** A problem in words; colour alone never says how grave it is. */
export const Finding = ({ problem }: { problem: Problem }) => (
  <Typography variant="pi" textColor={problem.level === 'blocker' ? 'danger600' : 'warning700'}>
    {problem.level === 'blocker' ? `${texts.inShort.blocks}: ` : ''}
    {problem.message}
  </Typography>
);
