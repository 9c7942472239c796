import type { ReactNode } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';

interface OurPageProps {
  words: { title: string; subtitle: string };
  primaryAction?: ReactNode;
  secondaryAction?: ReactNode;
  navigationAction?: ReactNode;
  children: ReactNode;
}

/** A page of Slugline's in the admin: its name in the tab and above it, what can be done, and what it is about. */
export const OurPage = ({ words: { title, subtitle }, children, ...actions }: OurPageProps) => (
  <Page.Main>
    <Page.Title>{title}</Page.Title>
    <Layouts.Header title={title} subtitle={subtitle} {...actions} />
    <Layouts.Content>{children}</Layouts.Content>
  </Page.Main>
);
