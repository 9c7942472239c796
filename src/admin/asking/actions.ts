import type { ReactNode } from 'react';

/** The part of Strapi's description of a button that is changed here. */
export interface Description {
  label: string;
  disabled?: boolean;
  onClick?: (event: unknown) => unknown;
  dialog?: Dialog | undefined;
}

export interface Dialog {
  type: 'dialog';
  title: string;
  content: ReactNode;
  confirmLabel?: string;
  variant?: string;
  bodyIcon?: unknown;
  onConfirm: () => unknown;
}

export interface ActionProps {
  model: string;
  documentId?: string;
  document?: { status?: string; locale?: string | null };
}

/** A button of Strapi's: a hook that answers its description. */
export type Action = ((props: ActionProps) => Description | null) & {
  type?: string;
  position?: unknown;
};

/** What stands in the place of a button of a story; null where there is none. May use hooks. */
export type Asking = (description: Description | null, props: ActionProps) => Description | null;

export const isStory = ({ model }: ActionProps): boolean => model === 'api::article.article';
