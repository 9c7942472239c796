import { Button, Flex, Status, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { clock } from '../page/clock';
import type { Endpoint } from '../deliveries/views';
import { texts } from '../texts';
import { ColumnHeads } from '../page/ColumnHeads';
import { Confirm } from '../page/Confirm';
import { Wrapped } from '../page/Wrapped';

export type EndpointAction = 'test' | 'rotate' | 'revive' | 'remove';

interface Props {
  endpoints: readonly Endpoint[];
  mayChange: boolean;
  isBusy: boolean;
  onEdit: (endpoint: Endpoint) => void;
  onAct: (action: EndpointAction, endpoint: Endpoint) => void;
}

const COLOURS = { healthy: 'success', failing: 'warning', off: 'danger' } as const;

export const EndpointsTable = (props: Props) => {
  const { endpoints, mayChange } = props;
  const { columns } = texts.endpoints;
  return (
    <Table colCount={mayChange ? 4 : 3} rowCount={endpoints.length + 1}>
      <ColumnHeads
        labels={Object.entries(columns)
          .filter(([name]) => mayChange || name !== 'actions')
          .map(([, label]) => label)}
      />
      <Tbody>
        {endpoints.map((endpoint) => (
          <Tr key={endpoint.name}>
            <Td>
              <Wrapped upTo="24rem">
                <Typography fontWeight="bold">{endpoint.name}</Typography>
                <Lines
                  sentences={[
                    `${endpoint.kind}, ${endpoint.address}`,
                    ...(endpoint.source === 'environment' ? [texts.endpoints.fromEnvironment] : []),
                  ]}
                />
              </Wrapped>
            </Td>
            <Td>
              <Status variant={COLOURS[endpoint.state]} size="S" width="fit-content">
                <Typography tag="span" variant="omega" fontWeight="bold">
                  {texts.endpoints.states[endpoint.state]}
                </Typography>
              </Status>
              <Wrapped upTo="20rem">
                <Lines sentences={stateOf(endpoint)} />
              </Wrapped>
            </Td>
            <Td>
              <Typography>{texts.endpoints.owed(endpoint.pending, endpoint.dead)}</Typography>
            </Td>
            {mayChange ? (
              <Td>
                <Actions {...props} endpoint={endpoint} />
              </Td>
            ) : null}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

const Lines = ({ sentences }: { sentences: readonly string[] }) => (
  <Flex direction="column" alignItems="flex-start">
    {sentences.map((sentence) => (
      <Typography key={sentence} variant="pi" textColor="neutral600">
        {sentence}
      </Typography>
    ))}
  </Flex>
);

/** What there is to say about how it is doing, sentence by sentence. */
function stateOf(endpoint: Endpoint): string[] {
  const words = texts.endpoints;
  const isHeld = endpoint.heldUntil !== null && Date.parse(endpoint.heldUntil) > Date.now();
  return [
    ...(endpoint.isReadable ? [] : [words.unreadable]),
    ...(endpoint.reason ? [endpoint.reason] : []),
    ...(endpoint.failingSince === null
      ? []
      : [words.failing(endpoint.failuresInRow, clock(endpoint.failingSince))]),
    ...(isHeld ? [words.held(clock(endpoint.heldUntil ?? ''))] : []),
    ...(endpoint.rotatingUntil === null ? [] : [words.rotating(clock(endpoint.rotatingUntil))]),
  ];
}

const Actions = ({ endpoint, isBusy, onEdit, onAct }: Props & { endpoint: Endpoint }) => {
  const words = texts.endpoints;
  const { name } = endpoint;
  const button = (label: string, onClick?: () => void) => (
    <Button
      size="S"
      variant="tertiary"
      disabled={isBusy}
      aria-label={words.labelled(label, name)}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  const isOurs = endpoint.source === 'admin';
  return (
    <Flex gap={1} wrap="wrap" maxWidth="18rem">
      {button(words.test, () => onAct('test', endpoint))}
      {endpoint.state === 'off' ? button(words.revive, () => onAct('revive', endpoint)) : null}
      {isOurs ? button(words.edit, () => onEdit(endpoint)) : null}
      {isOurs && endpoint.kind === 'standard' ? (
        <Confirm
          title={words.labelled(words.rotate, name)}
          question={words.confirmRotate(name)}
          trigger={button(words.rotate)}
          onConfirm={() => onAct('rotate', endpoint)}
        />
      ) : null}
      {isOurs ? (
        <Confirm
          title={words.labelled(words.remove, name)}
          question={words.confirmRemove(name)}
          trigger={button(words.remove)}
          onConfirm={() => onAct('remove', endpoint)}
        />
      ) : null}
    </Flex>
  );
};
