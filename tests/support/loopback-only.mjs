/**
 * Loaded into every process of a site under test: who asks for an address that is not of this machine is noted in the
 * file of OUTSIDE_LOG, and gets no answer.
 */
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const HERE = /^(127\.|::1$|::ffff:127\.|localhost$)/;
const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function (...args) {
  const [first] = args.flat();
  const {
    host = 'localhost',
    path,
    port,
  } = typeof first === 'object' ? first : { port: first, host: args[1] };
  if (!path && typeof (host ?? 'localhost') === 'string' && !HERE.test(host ?? 'localhost')) {
    appendFileSync(process.env.OUTSIDE_LOG, `${host}:${port}\n`);
    process.nextTick(() => this.destroy(new Error(`${host} is not of this machine`)));
    return this;
  }
  return connect.apply(this, args);
};
