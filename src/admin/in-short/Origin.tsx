import { TextButton, Tooltip, Typography } from '@strapi/design-system';
import type { InShortItem } from '../../newsroom/article/article';
import type { Told } from '../../newsroom/in-short/reasons';
import { texts } from '../texts';

interface Props {
  item: InShortItem;
  place: number;
  sentence: string | null;
  told: Told | null;
}

/** "From paragraph 3": hover or focus shows the sentence itself, what was cut out of it in grey. */
export const Origin = ({ item, place, sentence, told }: Props) => {
  const words = texts.inShort;
  const isDerived = item.origin === 'derived';
  if (item.source === 'editor' || sentence === null) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {isDerived ? words.derived : words.yours}
      </Typography>
    );
  }
  const paragraph = item.source.paragraph + 1;
  const origin = isDerived ? words.fromParagraph(paragraph) : words.yoursFromParagraph(paragraph);
  return (
    <Tooltip
      label={told === null ? sentence : <WithCuts told={told} />}
      delayDuration={150}
      side="left"
      style={{ maxWidth: '30rem' }}
    >
      <TextButton
        aria-label={words.sourceLabel(origin, place)}
        style={{ textDecoration: 'underline dotted' }}
        type="button"
      >
        {origin}
      </TextButton>
    </Tooltip>
  );
};

/** Struck out as well as grey: colour alone never says what went. */
const WithCuts = ({ told: { whole, cuts } }: { told: Told }) => {
  const ends = [0, ...cuts.map(({ to }) => to)];
  return (
    <span>
      {cuts.map(({ from, to }, index) => (
        <span key={from}>
          {whole.slice(ends[index], from)}
          <Typography tag="del" variant="pi" textColor="neutral400">
            {whole.slice(from, to)}
          </Typography>
        </span>
      ))}
      {whole.slice(ends.at(-1))}
    </span>
  );
};
