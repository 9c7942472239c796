import type { ReactNode } from 'react';
import { Flex } from '@strapi/design-system';
import { bringIntoSight } from './panels-drawer';

/** What a panel asks of whoever writes: told to screen readers, and never left unseen in a closed drawer. */
export const ToDecide = ({ name, children }: { name?: string; children: ReactNode }) => (
  <Flex
    direction="column"
    alignItems="stretch"
    gap={2}
    width="100%"
    role="status"
    data-testid={name}
    ref={bringIntoSight}
  >
    {children}
  </Flex>
);
