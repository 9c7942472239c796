import { Box, Button, Flex, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { memo, useState } from 'react';
import type { InShortItem } from '../../newsroom/article/article';
import { Finding } from './Finding';
import { Item } from './Item';
import { remarksIn } from './notes';
import { useBullets, type Form } from './useBullets';
import { useInShort } from './useInShort';
import { texts } from '../texts';

interface PanelProps {
  model: string;
  document?: { inShort?: unknown };
}

const ARTICLE = 'api::article.article';

/**
 * The list at the top of the story as readers will see it, while the editor types: the server's own rules, a moment
 * after the last letter. Its buttons change the form; nothing is stored before the editor saves.
 */
export const InShortPanel = ({ model, document }: PanelProps) =>
  model === ARTICLE
    ? { title: texts.inShort.title, content: <InShortList saved={document?.inShort} /> }
    : null;

const InShortList = ({ saved }: { saved: unknown }) => {
  const { form } = useContentManagerContext() as unknown as { form: Form };
  const list = useInShort(form.values, saved);
  const { onChange, addFieldRow, disabled } = form;
  const { summaryBullets } = form.values;
  return <Shown {...{ list, summaryBullets, disabled, onChange, addFieldRow }} />;
};

interface ShownProps extends Pick<Form, 'disabled' | 'onChange' | 'addFieldRow'> {
  list: ReturnType<typeof useInShort>;
  summaryBullets: unknown;
}

/** Drawn anew when the list is another one, not for every letter of the story. */
const Shown = memo(({ list, summaryBullets, ...form }: ShownProps) => {
  const { items, reasons, notes, bullets, sentenceOf } = list;
  const actions = useBullets({ ...form, values: { summaryBullets } });
  const [changed, setChanged] = useState('');
  const words = texts.inShort;
  const hasBullets = bullets.some(({ text }) => text.trim() !== '');
  const isDisabled = form.disabled === true;
  const intro = items.length === 0 ? words.tooShort : hasBullets ? words.fromBullets : words.fromBody;

  /** A list of the house becomes the editor's own with the first item that is changed. */
  const replace = (place: number, bullet: number | null, text: string): void => {
    if (bullet !== null) actions.rewrite(bullet, text);
    else actions.takeOver(items.map((one, index): InShortItem => (index === place ? { ...one, text } : one)));
    setChanged(words.changed(place + 1, text));
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant={items.length === 0 ? 'omega' : 'pi'} textColor="neutral600">
        {intro}
      </Typography>
      <VisuallyHidden>
        <span role="status" data-testid="in-short-status">
          {words.status(items.length, remarksIn(notes))}
          {changed}
        </span>
      </VisuallyHidden>
      {items.length > 0 ? (
        <Box
          tag="ul"
          aria-label={words.title}
          data-testid="in-short-list"
          paddingLeft={4}
          style={{ listStyle: 'disc' }}
        >
          {items.map((item, index) => {
            const mine = notes.items[index] ?? { bullet: null, repairs: [], findings: [] };
            const bullet = mine.bullet ?? -1;
            return (
              <Item
                key={index}
                item={item}
                place={index + 1}
                notes={mine}
                reasons={reasons[index] ?? { told: null, another: null }}
                sentence={sentenceOf(item)}
                isLocked={bullets[bullet]?.locked === true}
                isDisabled={isDisabled}
                onReplace={(text) => replace(index, mine.bullet, text)}
                onAccept={() => actions.accept(bullet, mine.repairs)}
                onLock={(locked) => actions.lock(bullet, locked)}
              />
            );
          })}
        </Box>
      ) : null}
      {notes.list.map((problem) => (
        <Finding key={problem.code} problem={problem} />
      ))}
      {notes.doubled.map(({ bullet, problem }) => (
        <Box key={bullet}>
          <Finding problem={{ ...problem, message: words.doubled(bullet + 1) }} />
          {isDisabled ? null : (
            <TextButton onClick={() => actions.remove(bullet)}>{words.remove(bullet + 1)}</TextButton>
          )}
        </Box>
      ))}
      {items.length > 0 && !isDisabled ? (
        <Button
          variant={hasBullets ? 'tertiary' : 'secondary'}
          fullWidth
          onClick={() => (hasBullets ? actions.backToAutomatic() : actions.takeOver(items))}
        >
          {hasBullets ? words.backToAutomatic : words.useAsBullets}
        </Button>
      ) : null}
      {actions.bringBack && !isDisabled ? (
        <Button variant="tertiary" fullWidth onClick={actions.bringBack}>
          {words.bringBack}
        </Button>
      ) : null}
    </Flex>
  );
});
