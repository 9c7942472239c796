import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

export type Answer = (call: Received, response: ServerResponse) => void;

/** A receiver on loopback that keeps a journal of every call and answers as it is told. */
export async function startReceiver(answer: Answer = (_call, response) => response.writeHead(204).end()) {
  const journal: Received[] = [];
  let current = answer;
  const server = createServer((request, response) => {
    void readCall(request).then((call) => {
      journal.push(call);
      current(call, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    journal,
    answers: (next: Answer) => {
      current = next;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers with this status and text. */
export const answering =
  (status: number, text = '', headers: Record<string, string> = {}): Answer =>
  (_call, response) =>
    response.writeHead(status, headers).end(text);

async function readCall(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
