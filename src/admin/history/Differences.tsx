import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import type { FieldDifference, Passage } from '../../newsroom/history/differences';
import { texts } from '../texts';

const MARKS = {
  same: { tag: 'span', textColor: 'neutral600', background: undefined },
  gone: { tag: 'del', textColor: 'danger700', background: 'danger100' },
  new: { tag: 'ins', textColor: 'success700', background: 'success100' },
} as const;

/** What one version has and another has not: struck out and inserted, as an editor marks a page. */
export const Differences = ({ fields }: { fields: readonly FieldDifference[] }) => {
  const words = texts.history;
  if (fields.length === 0) return <Typography>{words.same}</Typography>;
  return (
    <>
      {fields.map(({ field, passages, isFormOnly }) => (
        <Box key={field} paddingBottom={5} data-testid={`difference-${field}`}>
          <Typography variant="delta" tag="h3">
            {words.field(field)}
          </Typography>
          {isFormOnly ? (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {words.formOnly}
            </Typography>
          ) : null}
          {paragraphs(passages).map((sentences, index) => (
            <Typography tag="p" key={index} style={{ lineHeight: 1.6, marginTop: 8 }}>
              {sentences.map((passage, place) => (
                <Sentence key={place} passage={passage} />
              ))}
            </Typography>
          ))}
        </Box>
      ))}
    </>
  );
};

const Sentence = ({ passage: { kind, text } }: { passage: Passage }) => {
  const { tag, textColor, background } = MARKS[kind];
  return (
    <>
      {kind === 'same' ? null : <VisuallyHidden tag="span">{texts.history.marks[kind]}</VisuallyHidden>}
      <Box
        tag={tag}
        background={background}
        style={{ textDecoration: kind === 'gone' ? 'line-through' : 'none' }}
      >
        <Typography tag="span" textColor={textColor}>
          {text}
        </Typography>
      </Box>{' '}
    </>
  );
};

function paragraphs(passages: readonly Passage[]): Passage[][] {
  const found: Passage[][] = [];
  for (const passage of passages) {
    if (passage.isFirst || found.length === 0) found.push([]);
    found.at(-1)?.push(passage);
  }
  return found;
}
