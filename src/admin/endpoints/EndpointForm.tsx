import { useState, type FormEvent } from 'react';
import {
  Button,
  Checkbox,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import { ENDPOINT_KINDS, type Endpoint, type EndpointKind } from '../deliveries/views';
import { texts } from '../texts';

interface Props {
  /** Null for a new one. */
  endpoint: Endpoint | null;
  isBusy: boolean;
  onSave: (settings: object) => Promise<void>;
  onClose: () => void;
}

/** Kinds that may also be sent every change by itself. */
const FREE_TO_GATHER: readonly EndpointKind[] = ['standard', 'template'];

/** Address and secret are written here and never read back: left empty, a known endpoint keeps what it has. */
export const EndpointForm = ({ endpoint, isBusy, onSave, onClose }: Props) => {
  const words = texts.endpoints.form;
  const [name, setName] = useState(endpoint?.name ?? '');
  const [kind, setKind] = useState<EndpointKind>(endpoint?.kind ?? 'standard');
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState('');
  const [gathers, setGathers] = useState(endpoint ? endpoint.coalesce !== null : false);
  const [body, setBody] = useState(JSON.stringify(endpoint?.template?.body ?? {}, null, 2));
  const parsed = parsedOrUndefined(body);
  const isBodyWrong = kind === 'template' && parsed === undefined;
  const secretHint = endpoint ? words.secretKept : hintOf(kind);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (isBodyWrong) return;
    void onSave({
      ...(endpoint ? {} : { name: name.trim() }),
      kind,
      ...(url.trim() ? { url: url.trim() } : {}),
      ...(secret.trim() ? { secret: secret.trim() } : {}),
      ...(FREE_TO_GATHER.includes(kind) ? { coalesce: gathers } : {}),
      ...(kind === 'template' ? { body: parsed } : {}),
    });
  };

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <form onSubmit={submit} autoComplete="off">
          <Modal.Header closeLabel={texts.endpoints.close}>
            <Modal.Title>
              {endpoint ? texts.endpoints.labelled(texts.endpoints.edit, endpoint.name) : texts.endpoints.add}
            </Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Text
                label={words.name}
                hint={words.nameHint}
                value={name}
                onChange={setName}
                isFixed={endpoint !== null}
                isNeeded
              />
              <Field.Root>
                <Field.Label>{words.kind}</Field.Label>
                <SingleSelect value={kind} onChange={(value) => setKind(value as EndpointKind)}>
                  {ENDPOINT_KINDS.map((one) => (
                    <SingleSelectOption key={one} value={one}>
                      {words.kinds[one]}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
              <Text
                label={words.url}
                hint={endpoint ? words.urlKept : words.urlHint}
                value={url}
                onChange={setUrl}
                isNeeded={endpoint === null}
              />
              <Text label={words.secret} hint={secretHint} value={secret} onChange={setSecret} isHidden />
              {FREE_TO_GATHER.includes(kind) ? (
                <Checkbox checked={gathers} onCheckedChange={(value) => setGathers(value === true)}>
                  {words.coalesce}
                </Checkbox>
              ) : null}
              {kind === 'template' ? (
                <Field.Root hint={words.bodyHint} error={isBodyWrong ? words.badJson : undefined}>
                  <Field.Label>{words.body}</Field.Label>
                  <Textarea
                    value={body}
                    onChange={(event: { target: { value: string } }) => setBody(event.target.value)}
                  />
                  <Field.Hint />
                  <Field.Error />
                </Field.Root>
              ) : null}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {texts.endpoints.cancel}
            </Button>
            <Button type="submit" loading={isBusy}>
              {words.save}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};

interface TextProps {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  isNeeded?: boolean;
  isFixed?: boolean;
  isHidden?: boolean;
}

const Text = ({ label, hint, value, onChange, isNeeded, isFixed, isHidden }: TextProps) => (
  <Field.Root hint={hint} required={isNeeded}>
    <Field.Label>{label}</Field.Label>
    <TextInput
      value={value}
      disabled={isFixed}
      required={isNeeded}
      type={isHidden ? 'password' : 'text'}
      autoComplete={isHidden ? 'new-password' : 'off'}
      onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
    />
    <Field.Hint />
  </Field.Root>
);

function hintOf(kind: EndpointKind): string {
  const hints: Partial<Record<EndpointKind, string>> & { other: string } = texts.endpoints.form.secretHints;
  return hints[kind] ?? hints.other;
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
