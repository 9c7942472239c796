/** Child process: bare node:http that sends bytes it was given, by path: no server on Node can be faster. */
import { createServer } from 'node:http';

const answers = new Map();
const server = createServer((request, response) => {
  const body = answers.get(request.url);
  response.writeHead(body ? 200 : 404, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body?.length ?? 0,
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', (message) => {
  if (message === 'stop') process.exit(0);
  for (const [path, text] of message) answers.set(path, Buffer.from(text));
  process.send('ready');
});
process.on('disconnect', () => process.exit(0));
