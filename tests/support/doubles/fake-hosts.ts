import type { Answer, Received } from './receiver';

/**
 * The hosts' documented rules as a server would enforce them: what they refuse is refused here.
 * Sources: the hosts' own pages on deploy hooks and GitHub's REST description of `repository_dispatch`.
 */
export const fakeHosts: Record<'vercel' | 'netlify' | 'cloudflare' | 'github', Answer> = {
  vercel: (call, response) => {
    const isHook = /^\/v1\/integrations\/deploy\/[^/]+\/[^/?]+/.test(call.path);
    if (call.method !== 'POST' || !isHook) return response.writeHead(404).end();
    response.writeHead(201).end('{"job":{"id":"j1","state":"PENDING"}}');
  },
  netlify: (call, response) => {
    if (call.method !== 'POST' || !/^\/build_hooks\/[0-9a-f]+/.test(call.path))
      return response.writeHead(404).end();
    response.writeHead(200).end();
  },
  cloudflare: (call, response) => {
    if (call.method !== 'POST') return response.writeHead(405).end();
    response.writeHead(200).end('{"success":true,"result":{"build_uuid":"u1"}}');
  },
  github: (call, response) => {
    if (!call.headers['user-agent']) return response.writeHead(403).end();
    if (call.headers.authorization !== 'Bearer github_pat_x') return response.writeHead(401).end();
    return response.writeHead(githubAccepts(call) ? 204 : 422).end();
  },
};

function githubAccepts(call: Received): boolean {
  const {
    event_type: type,
    client_payload: payload = {},
    ...rest
  } = JSON.parse(call.body) as Record<string, unknown>;
  return (
    Object.keys(rest).length === 0 &&
    typeof type === 'string' &&
    type.length > 0 &&
    type.length <= 100 &&
    Object.keys(payload as object).length <= 10 &&
    Buffer.byteLength(JSON.stringify(payload)) < 65_536
  );
}
