import { useRef, type ClipboardEvent, type DragEvent } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Paste } from '../../newsroom/intake/html/story-parts';
import { texts } from '../texts';

const isHtml = (name: string, type: string): boolean => /html/u.test(type) || /\.x?html?$/iu.test(name);

/** Where a story is pasted or a file dropped. What is pasted is never put into the page itself: it may be anything. */
export const PasteBox = ({ onPaste }: { onPaste: (paste: Paste) => void }) => {
  const chooser = useRef<HTMLInputElement>(null);
  const words = texts.paste;

  const readFile = (file: File | undefined) => {
    if (file === undefined) return;
    void file
      .text()
      .then((text) => onPaste(isHtml(file.name, file.type) ? { html: text, text } : { html: '', text }));
  };
  const pasted = (event: ClipboardEvent) => {
    event.preventDefault();
    onPaste({
      html: event.clipboardData.getData('text/html'),
      text: event.clipboardData.getData('text/plain'),
    });
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    const [file] = [...event.dataTransfer.files];
    if (file !== undefined) readFile(file);
    else
      onPaste({
        html: event.dataTransfer.getData('text/html'),
        text: event.dataTransfer.getData('text/plain'),
      });
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Box
        tag="textarea"
        aria-label={words.box}
        placeholder={words.hint}
        value=""
        readOnly={false}
        onChange={() => undefined}
        onPaste={pasted}
        onDrop={dropped}
        onDragOver={(event: DragEvent) => event.preventDefault()}
        padding={6}
        minHeight="12rem"
        background="neutral0"
        hasRadius
        borderColor="neutral200"
        style={{ resize: 'vertical', font: 'inherit' }}
      />
      <Flex gap={2} alignItems="center">
        <Button variant="tertiary" onClick={() => chooser.current?.click()}>
          {words.choose}
        </Button>
        <Typography textColor="neutral600">{words.kinds}</Typography>
      </Flex>
      <input
        ref={chooser}
        type="file"
        accept=".html,.htm,.txt,text/html,text/plain"
        hidden
        aria-label={words.choose}
        onChange={(event) => readFile(event.target.files?.[0])}
      />
    </Flex>
  );
};
