import { Button, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useFormLocale } from '../form/useFormLocale';
import { clock } from '../page/clock';
import { texts } from '../texts';
import { ToDecide } from '../page/ToDecide';
import { usePresence } from './usePresence';

interface PanelProps {
  model: string;
  documentId?: string;
  activeTab?: string;
}

const ARTICLE = 'api::article.article';

/** A colleague is writing at this story. Nothing is locked: what both have changed is shown before it is stored. */
export const PresencePanel = ({ model, documentId, activeTab }: PanelProps) => {
  const isModified = useForm('PresencePanel', ({ modified }) => modified);
  const locale = useFormLocale() ?? '';
  const { writer, takeOver } = usePresence({
    documentId: model === ARTICLE && documentId && activeTab !== 'published' ? documentId : null,
    locale,
    isWriting: isModified,
  });
  if (writer === null || writer.isMe) return null;
  const words = texts.presence;
  return {
    title: words.title,
    content: (
      <ToDecide name="presence">
        <Typography>{words.writes(writer.name, clock(writer.since))}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {words.hint}
        </Typography>
        <Button variant="tertiary" onClick={takeOver}>
          {words.takeOver}
        </Button>
      </ToDecide>
    ),
  };
};
