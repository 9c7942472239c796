import {
  Box,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Td,
  Tr,
  Typography,
} from '@strapi/design-system';
import { paragraphsOf } from '../../newsroom/article/body';
import type { PartField, StoryPart } from '../../newsroom/intake/html/read-rich-text';
import { ColumnHeads } from '../page/ColumnHeads';
import { Wrapped } from '../page/Wrapped';
import { texts } from '../texts';

const FIELDS = Object.keys(texts.paste.fields) as PartField[];
const LONGEST = 400;

const shown = ({ block }: StoryPart): string => {
  if (block.type === 'code') return (block.children ?? []).map(({ text = '' }) => text).join('');
  return paragraphsOf([block]).join(' • ');
};

/** Every part of what was pasted, beside the field it goes to; each can be given another one, or left out. */
export const PartsTable = ({
  parts,
  onMove,
}: {
  parts: readonly StoryPart[];
  onMove: (at: number, field: PartField) => void;
}) => (
  <Table colCount={2} rowCount={parts.length}>
    <ColumnHeads labels={[texts.paste.goesTo, texts.paste.part]} />
    <Tbody>
      {parts.map((part, at) => (
        <Tr key={at}>
          <Td>
            <Box minWidth="11rem">
              <SingleSelect
                aria-label={texts.paste.fieldOf(at + 1)}
                value={part.field}
                onChange={(value) => onMove(at, value as PartField)}
              >
                {FIELDS.map((field) => (
                  <SingleSelectOption key={field} value={field}>
                    {texts.paste.fields[field]}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Box>
          </Td>
          <Td>
            <Wrapped upTo="40rem">
              <Typography
                textColor={part.field === 'out' ? 'neutral600' : 'neutral800'}
                fontWeight={part.field === 'headline' || part.block.type === 'heading' ? 'bold' : undefined}
              >
                {shown(part).slice(0, LONGEST) || texts.paste.picture}
              </Typography>
              {part.note === '' ? null : (
                <Typography variant="pi" textColor="neutral600" tag="p">
                  {part.note}
                </Typography>
              )}
            </Wrapped>
          </Td>
        </Tr>
      ))}
    </Tbody>
  </Table>
);
