import { Button, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext, useAuth } from '@strapi/strapi/admin';
import { useFormLocale } from '../form/useFormLocale';
import { formLabels, type FormLayout } from '../page/form-labels';
import { texts } from '../texts';
import { ToDecide } from '../page/ToDecide';
import { useOpenForm } from './useOpenForm';
import { useUnsaved, type WholeForm } from './useUnsaved';

interface PanelProps {
  model: string;
  documentId?: string;
}

interface Context {
  form: WholeForm;
  layout: FormLayout;
}

const NEW = 'new';

/** Words that this browser kept and the server never got. There only when there are some. */
export const UnsavedPanel = ({ model, documentId: known }: PanelProps) => {
  const documentId = known ?? NEW;
  const user = useAuth('UnsavedPanel', (auth) => String(auth.user?.id ?? ''));
  const { form, layout } = useContentManagerContext() as unknown as Context;
  const locale = useFormLocale() ?? '';
  useOpenForm(form, { model, documentId: known, locale });
  const { earlier, missing, putBack, throwAway } = useUnsaved(form, { user, model, documentId, locale });
  if (earlier === null) return null;
  const words = texts.unsaved;
  const labels = formLabels(layout);
  return {
    title: words.title,
    content: (
      <ToDecide name="unsaved">
        <Typography>{words.found(new Date(earlier.typedAt).toLocaleString())}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {missing.map((name) => labels.get(name) ?? name).join(', ')}
        </Typography>
        <Button onClick={putBack}>{words.putBack}</Button>
        <Button variant="tertiary" onClick={throwAway}>
          {words.throwAway}
        </Button>
      </ToDecide>
    ),
  };
};
