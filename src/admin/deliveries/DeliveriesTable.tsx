import { Button, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { clock } from '../page/clock';
import { ProgressMark, ProgressWords } from './ProgressMark';
import type { Delivery } from './views';
import { storyAddress } from '../stories/story-address';
import { texts } from '../texts';
import { ColumnHeads } from '../page/ColumnHeads';
import { Wrapped } from '../page/Wrapped';

export const DeliveriesTable = ({
  deliveries,
  mayChange,
  onSendAgain,
}: {
  deliveries: readonly Delivery[];
  mayChange: boolean;
  onSendAgain: (delivery: Delivery) => void;
}) => {
  const { columns, sendAgain, sendAgainLabel } = texts.deliveries;
  return (
    <Table colCount={8} rowCount={deliveries.length + 1}>
      <ColumnHeads labels={Object.values(columns)} />
      <Tbody>
        {deliveries.map((delivery) => (
          <Tr key={delivery.id}>
            <Td>
              <ProgressMark progress={delivery.progress} />
            </Td>
            <Td>
              <Wrapped upTo="26rem">
                <Story delivery={delivery} />
              </Wrapped>
            </Td>
            <Td>
              <Wrapped upTo="20rem">
                <Typography>{delivery.event.reason}</Typography>
              </Wrapped>
            </Td>
            <Td>
              <Typography>{delivery.endpoint}</Typography>
            </Td>
            <Td>
              <Typography>{clock(delivery.created)}</Typography>
            </Td>
            <Td>
              <Typography>{delivery.attempts}</Typography>
            </Td>
            <Td>
              <Wrapped upTo="22rem">
                <ProgressWords progress={delivery.progress} />
              </Wrapped>
            </Td>
            <Td>
              {mayChange && (delivery.state === 'dead' || delivery.state === 'delivered') ? (
                <Button
                  size="S"
                  variant="tertiary"
                  aria-label={sendAgainLabel(headlineOf(delivery), delivery.endpoint)}
                  onClick={() => onSendAgain(delivery)}
                >
                  {sendAgain}
                </Button>
              ) : null}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

const headlineOf = ({ event }: Delivery): string =>
  event.headline || event.slug || texts.deliveries.everything;

const Story = ({ delivery }: { delivery: Delivery }) => {
  const { documentId, locale } = delivery.event;
  if (documentId === '') return <Typography>{headlineOf(delivery)}</Typography>;
  return (
    <Link tag={NavLink} to={storyAddress({ documentId, locale })}>
      {headlineOf(delivery)}
    </Link>
  );
};
