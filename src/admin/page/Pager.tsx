import { Button, Flex } from '@strapi/design-system';

/** Below a list read page by page: back to its top, and on to the next page, each where there is one. */
export const Pager = ({
  place,
  next,
  words,
  onTurn,
  ...layout
}: {
  /** What the page that is shown came after; null for the first. */
  place: string | null;
  next: string | null;
  words: { first: string; next: string };
  onTurn: (place: string | null) => void;
  paddingTop: 2 | 4;
  justifyContent?: 'flex-end';
}) => (
  <Flex gap={2} {...layout}>
    {place === null ? null : (
      <Button variant="tertiary" onClick={() => onTurn(null)}>
        {words.first}
      </Button>
    )}
    {next === null ? null : (
      <Button variant="tertiary" onClick={() => onTurn(next)}>
        {words.next}
      </Button>
    )}
  </Flex>
);
