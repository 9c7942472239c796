import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type Socket } from 'node:net';
import { buildConnector } from 'undici';

/**
 * Networks no message may go to: private, special and translated addresses (IANA special-purpose registries).
 * Mapped ones (`::ffff:…`) are refused in `addressRule`, since here they would stand for all of IPv4.
 */
const REFUSED_NETWORKS: readonly string[] = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '::1/128',
  '::/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/32',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

/** The address of a receiver is one we do not talk to. The message names no address, only what to set. */
export class AddressRefused extends Error {
  constructor() {
    super('The address of the receiver is private or special; an operator can allow its network');
    this.name = 'AddressRefused';
  }
}

/** A network like `10.1.0.0/16`, or one address, or null when the text is neither. */
export function networkFrom(
  text: string,
): { address: string; prefix: number; family: 'ipv4' | 'ipv6' } | null {
  const [address = '', bits, ...rest] = text.trim().split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0 || address.includes('%')) return null;
  const longest = version === 4 ? 32 : 128;
  if (bits !== undefined && !/^\d{1,3}$/.test(bits)) return null;
  const prefix = bits === undefined ? longest : Number(bits);
  return prefix > longest ? null : { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/** Answers whether an address may be talked to: not in a refused network, or in one the operator allows. */
export function addressRule(allowedNetworks: readonly string[]): (address: string) => boolean {
  const refused = listOf(REFUSED_NETWORKS);
  const allowed = listOf(allowedNetworks);
  return (address) => {
    const plain = address.split('%', 1)[0] ?? '';
    const version = isIP(plain);
    if (version === 0) return false;
    const inner = version === 6 ? mappedIpv4(plain) : null;
    if (inner !== null) return allowed.check(inner, 'ipv4');
    const family = version === 4 ? 'ipv4' : 'ipv6';
    return allowed.check(plain, family) || !refused.check(plain, family);
  };
}

export type Lookup = (
  name: string,
  options: { all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Undici's connector with the guard inside the connection itself, where neither a redirect, a literal address nor a
 * name that changes its answer between check and use can pass: the addresses that are checked are the ones
 * connected to, and the far end is looked at once more before a byte of ours is sent.
 */
export function guardedConnector({
  allowedNetworks,
  lookup = systemLookup as unknown as Lookup,
  timeoutMs,
}: {
  allowedNetworks: readonly string[];
  lookup?: Lookup;
  timeoutMs: number;
}): buildConnector.connector {
  const isAllowed = addressRule(allowedNetworks);
  const connect = buildConnector({
    timeout: timeoutMs,
    lookup: (name: string, options: { all?: boolean }, done: (...answer: unknown[]) => void) => {
      lookup(name, { all: true }, (error, addresses) => {
        if (error) return done(error);
        const [first] = addresses;
        if (!first || !addresses.every(({ address }) => isAllowed(address)))
          return done(new AddressRefused());
        return options.all ? done(null, addresses) : done(null, first.address, first.family);
      });
    },
  } as buildConnector.BuildOptions);

  return (options, callback) => {
    const literal = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !isAllowed(literal)) return callback(new AddressRefused(), null);
    return connect(options, (...answer) => {
      const socket = answer[1] as Socket | null | undefined; // undici leaves it out when it reports an error
      if (!socket) return callback(...answer);
      if (socket.remoteAddress !== undefined && isAllowed(socket.remoteAddress)) return callback(...answer);
      socket.destroy();
      return callback(new AddressRefused(), null);
    });
  };
}

/** The IPv4 address inside `::ffff:a.b.c.d` in any of its spellings, or null. */
function mappedIpv4(address: string): string | null {
  const { hostname } = new URL(`http://[${address}]/`);
  const hex = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(hostname);
  if (!hex) return null;
  const [high, low] = [parseInt(hex[1] ?? '', 16), parseInt(hex[2] ?? '', 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const text of networks) {
    const network = networkFrom(text);
    if (network === null) throw new Error('A network like 10.1.0.0/16 was expected in the list of addresses');
    list.addSubnet(network.address, network.prefix, network.family);
  }
  return list;
}
