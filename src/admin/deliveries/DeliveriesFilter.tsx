import { Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { DELIVERY_STATES } from './views';
import { texts } from '../texts';

/** '' for any endpoint and any time; times as the browser's own field writes them, without a zone. */
export interface Filter {
  state: 'all' | (typeof DELIVERY_STATES)[number];
  endpoint: string;
  from: string;
  to: string;
}

const ANY = '*';

export const DeliveriesFilter = ({
  filter,
  endpoints,
  onChange,
}: {
  filter: Filter;
  endpoints: readonly string[];
  onChange: (filter: Filter) => void;
}) => {
  const words = texts.deliveries;
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Field.Root>
        <Field.Label>{words.state}</Field.Label>
        <SingleSelect
          value={filter.state}
          onChange={(state) => onChange({ ...filter, state: state as Filter['state'] })}
        >
          {(['all', ...DELIVERY_STATES] as const).map((state) => (
            <SingleSelectOption key={state} value={state}>
              {words.states[state]}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root>
        <Field.Label>{words.endpoint}</Field.Label>
        <SingleSelect
          value={filter.endpoint || ANY}
          onChange={(endpoint) => onChange({ ...filter, endpoint: endpoint === ANY ? '' : String(endpoint) })}
        >
          {[ANY, ...endpoints].map((name) => (
            <SingleSelectOption key={name} value={name}>
              {name === ANY ? words.everyEndpoint : name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {(['from', 'to'] as const).map((end) => (
        <Field.Root key={end}>
          <Field.Label>{words[end]}</Field.Label>
          <TextInput
            type="datetime-local"
            value={filter[end]}
            onChange={(event: { target: { value: string } }) =>
              onChange({ ...filter, [end]: event.target.value })
            }
          />
        </Field.Root>
      ))}
    </Flex>
  );
};
