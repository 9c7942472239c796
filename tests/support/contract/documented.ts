import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

/* eslint-disable @typescript-eslint/no-explicit-any -- a document is read here, whose shape is what is tested */
export type Document = any;

export interface Documented {
  id: string;
  method: string;
  path: string;
  parameters: { name: string; in: string; required?: boolean; schema: any; example?: unknown }[];
  body: { schema: any; example: unknown } | null;
  /** By status, the media types and what they hold. */
  responses: Record<string, { content?: Record<string, { schema: any; example?: unknown }> }>;
  isOpen: boolean;
}

export const operationsIn = (document: Document): Documented[] =>
  Object.entries<any>(document.paths).flatMap(([path, methods]) =>
    Object.entries<any>(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      parameters: operation.parameters,
      body: operation.requestBody?.content['application/json'] ?? null,
      responses: operation.responses,
      isOpen: operation.security === undefined,
    })),
  );

/** Says what is in an answer that the document does not allow; [] where it is as documented. */
export function judge(document: Document) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ ...document, $id: 'document' }, 'document');
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  const validatorOf = (schema: any) => {
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/');
    const known = compiled.get(text) ?? ajv.compile(JSON.parse(text));
    compiled.set(text, known);
    return known;
  };
  const valid = (schema: unknown, value: unknown): string[] => {
    const validate = validatorOf(schema);
    return validate(value)
      ? []
      : (validate.errors ?? [])
          .slice(0, 3)
          .map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
  };
  const answer = (
    operation: Documented,
    given: { status: number; type: string | null; text: string },
  ): string[] => {
    const { status, type, text } = given;
    if (status >= 500 && !operation.responses[status]) return [`${status} ${text.slice(0, 200)}`];
    const response = operation.responses[status];
    if (response === undefined) return [`the status ${status} is not documented: ${text.slice(0, 200)}`];
    if (response.content === undefined) return text === '' ? [] : ['a body where none is documented'];
    const media = (type ?? '').split(';')[0]!.trim();
    const content = response.content[media];
    if (content === undefined) {
      return media === 'text/plain' && operation.id === 'listRedirects'
        ? []
        : [`the type ${media} is not documented`];
    }
    if (!media.endsWith('json')) return text === '' ? ['an empty body'] : [];
    return valid(content.schema, JSON.parse(text));
  };
  return { answer, valid };
}
