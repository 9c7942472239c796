import { useEffect, useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useFormLocale } from '../form/useFormLocale';
import { clock } from '../page/clock';
import { formLabels, type FormLayout } from '../page/form-labels';
import { texts } from '../texts';
import type { WholeForm } from '../unsaved/useUnsaved';
import { ToDecide } from '../page/ToDecide';
import { ConflictDialog } from './ConflictDialog';
import { useConflict } from './useConflict';

interface PanelProps {
  model: string;
  documentId?: string;
  collectionType: string;
}

interface Context {
  form: WholeForm;
  layout: FormLayout;
}

/** Somebody saved this story while it was open here. There until the editor has chosen whose words are kept. */
export const ConflictPanel = ({ model, documentId, collectionType }: PanelProps) => {
  const { form, layout } = useContentManagerContext() as unknown as Context;
  const locale = useFormLocale() ?? '';
  const labels = formLabels(layout);
  const {
    conflict,
    isRead,
    texts: both,
    readAgain,
    settle,
  } = useConflict(form, { model, documentId, locale, collectionType }, [...labels.keys()]);
  const [isOpen, setOpen] = useState(true);
  useEffect(() => setOpen(true), [conflict]);
  if (conflict === null) return null;
  const words = texts.conflict;
  const who = conflict.savedBy ?? words.somebody;
  const title = words.saved(who, clock(conflict.savedAt));
  return {
    title: words.title,
    content: (
      <ToDecide>
        <Typography>{title}</Typography>
        <Button
          onClick={() => {
            if (!isRead) readAgain();
            setOpen(true);
          }}
        >
          {words.compare}
        </Button>
        {isRead && isOpen ? (
          <ConflictDialog
            title={title}
            who={who}
            fields={both}
            labelOf={(name) => labels.get(name) ?? name}
            onClose={() => setOpen(false)}
            onSettle={settle}
          />
        ) : null}
      </ToDecide>
    ),
  };
};
