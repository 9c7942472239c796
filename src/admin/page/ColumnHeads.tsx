import { Th, Thead, Tr, Typography } from '@strapi/design-system';

/** The head of a table: a word for each column. */
export const ColumnHeads = ({ labels }: { labels: readonly string[] }) => (
  <Thead>
    <Tr>
      {labels.map((label) => (
        <Th key={label}>
          <Typography variant="sigma">{label}</Typography>
        </Th>
      ))}
    </Tr>
  </Thead>
);
