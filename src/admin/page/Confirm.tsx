import type { ReactElement } from 'react';
import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { texts } from '../texts';

/** A button that asks once more before it does what cannot be undone. */
export const Confirm = ({
  trigger,
  title,
  question,
  onConfirm,
}: {
  trigger: ReactElement;
  title: string;
  question: string;
  onConfirm: () => void;
}) => (
  <Dialog.Root>
    <Dialog.Trigger>{trigger}</Dialog.Trigger>
    <Dialog.Content>
      <Dialog.Header>{title}</Dialog.Header>
      <Dialog.Body icon={<WarningCircle fill="warning600" />}>{question}</Dialog.Body>
      <Dialog.Footer>
        <Dialog.Cancel>
          <Button variant="tertiary" fullWidth>
            {texts.endpoints.cancel}
          </Button>
        </Dialog.Cancel>
        <Dialog.Action>
          <Button variant="danger-light" fullWidth onClick={onConfirm}>
            {texts.endpoints.confirm}
          </Button>
        </Dialog.Action>
      </Dialog.Footer>
    </Dialog.Content>
  </Dialog.Root>
);
