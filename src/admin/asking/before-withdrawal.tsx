import { texts } from '../texts';
import { isStory, type ActionProps, type Asking } from './actions';
import { WhatReadersLose } from './WhatReadersLose';

const effect = ({ documentId, document }: ActionProps, what: 'unpublish' | 'delete') => (
  <WhatReadersLose
    documentId={documentId ?? ''}
    locale={document?.locale ?? undefined}
    isPublic={document?.status !== 'draft'}
    what={what}
  />
);

/** Strapi asks before it withdraws only when the draft has changes; here it always says what readers will see. */
export const askBeforeUnpublish: Asking = (description, props) => {
  if (description === null || !isStory(props)) return description;
  const { dialog, onClick, ...rest } = description;
  return {
    ...rest,
    dialog: {
      type: 'dialog',
      title: texts.asking.unpublish.title,
      confirmLabel: texts.asking.unpublish.confirm,
      content: (
        <>
          {effect(props, 'unpublish')}
          {dialog?.content}
        </>
      ),
      onConfirm: () => (dialog ? dialog.onConfirm() : onClick?.(undefined)),
    },
  };
};

export const askBeforeDelete: Asking = (description, props) =>
  description?.dialog && isStory(props)
    ? {
        ...description,
        dialog: {
          ...description.dialog,
          title: texts.asking.delete.title,
          confirmLabel: texts.asking.delete.confirm,
          content: effect(props, 'delete'),
        },
      }
    : description;
