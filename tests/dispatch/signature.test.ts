import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { messageFor } from '../../src/dispatch/message';
import { isSigned, newSecret, secretKey, signatureHeaders } from '../../src/dispatch/signature';
import { siteEvent } from '../support/site-event';

const nowSeconds = () => Math.floor(Date.now() / 1_000); // the standard's library reads the clock itself
const signed = (body: string, secrets: string[], timestampSeconds = nowSeconds(), id = 'msg_1') => ({
  body,
  headers: signatureHeaders({ id, timestampSeconds, body }, secrets),
});

it('matches the published vector of the standard', () => {
  const headers = signatureHeaders(
    { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestampSeconds: 1614265330, body: '{"test": 2432232314}' },
    ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  );
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

it('makes a thousand messages in any script that the library of the standard accepts', () => {
  const secret = newSecret();
  const library = new Webhook(secret);
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(text, text, (headline, reason) => {
      const message = messageFor({ id: 'msg_1', events: [siteEvent({ headline, reason })] });
      const { body, headers } = signed(message.body, [secret]);
      expect(library.verify(body, headers)).toEqual(JSON.parse(body));
    }),
    { numRuns: 1_000 },
  );
});

describe('a message that was tampered with', () => {
  const secret = newSecret();
  const library = new Webhook(secret);
  const { body, headers } = signed(messageFor({ id: 'msg_1', events: [siteEvent()] }).body, [secret]);

  it('fails for any changed byte', () => {
    for (let at = 0; at < body.length; at += 1) {
      const changed = `${body.slice(0, at)}${body[at] === 'x' ? 'y' : 'x'}${body.slice(at + 1)}`;
      expect(() => library.verify(changed, headers)).toThrow();
    }
  });

  it.each([
    ['another id', () => ({ ...signed(body, [secret]).headers, 'webhook-id': 'msg_2' })],
    ['no signature', () => signed(body, []).headers],
    ['301 seconds ago', () => signed(body, [secret], nowSeconds() - 301).headers],
    ['more than 301 seconds ahead', () => signed(body, [secret], nowSeconds() + 303).headers],
    ['another secret', () => signed(body, [newSecret()]).headers],
  ])('fails for %s', (_name, changed) => {
    expect(() => library.verify(body, changed())).toThrow();
  });
});

it('signs with the new and the old secret while one is being rotated', () => {
  const [fresh, old] = [newSecret(), newSecret()];
  const { body, headers } = signed('{}', [fresh, old]);
  expect(() => new Webhook(fresh).verify(body, headers)).not.toThrow();
  expect(() => new Webhook(old).verify(body, headers)).not.toThrow();
});

it.each([
  ['with its prefix', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 24],
  ['without its prefix', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 24],
  ['of 64 bytes', Buffer.alloc(64, 7).toString('base64'), 64],
])('reads a secret %s', (_name, secret, length) => expect(secretKey(secret)).toHaveLength(length));

it.each([
  ['nothing', ''],
  ['only a prefix', 'whsec_'],
  ['23 bytes', Buffer.alloc(23, 7).toString('base64')],
  ['65 bytes', Buffer.alloc(65, 7).toString('base64')],
  ['words', 'a password somebody typed in'],
])('refuses %s as a secret', (_name, secret) => expect(secretKey(secret)).toBeNull());

describe('a receipt that comes in', () => {
  const secret = newSecret();
  const body = '{"state":"live"}';
  const headers = signatureHeaders({ id: 'msg_9', timestampSeconds: 1_000, body }, [secret]);
  const call = { id: 'msg_9', timestamp: '1000', signatures: headers['webhook-signature'] ?? '', body };

  it.each([
    ['is taken within 300 seconds', call, 1_300, true],
    ['is refused after 301', call, 1_301, false],
    ['is refused 301 ahead', call, 699, false],
    ['is refused with another body', { ...call, body: '{"state":"failed"}' }, 1_000, false],
    ['is refused without id', { ...call, id: '' }, 1_000, false],
    ['is refused with a time that is none', { ...call, timestamp: '1e3' }, 1_000, false],
    [
      'is taken with a second signature beside',
      { ...call, signatures: `v1,AAAA ${call.signatures}` },
      1_000,
      true,
    ],
  ])('%s', (_name, given, now, is) => expect(isSigned(given, [secret], now)).toBe(is));
});
