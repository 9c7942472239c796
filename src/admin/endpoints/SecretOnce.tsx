import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { texts } from '../texts';

/** A new secret, for the operator to carry to the receiver; it cannot be read again. */
export const SecretOnce = ({ secret, onClose }: { secret: string; onClose: () => void }) => {
  const words = texts.endpoints;
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const copyIt = async () => {
    if (await copy(secret)) toggleNotification({ type: 'success', message: words.copied });
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={words.close}>
          <Modal.Title>{words.secretTitle}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{words.secretHint}</Typography>
            <Box background="neutral100" padding={4} hasRadius>
              <Typography tag="code" data-testid="secret" style={{ overflowWrap: 'anywhere' }}>
                {secret}
              </Typography>
            </Box>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => void copyIt()}>
            {words.copy}
          </Button>
          <Button onClick={onClose}>{words.close}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
