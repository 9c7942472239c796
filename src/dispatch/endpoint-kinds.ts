/** What an endpoint speaks: our own signed messages, a host's deploy hook, or a template of the operator's. */
export const ENDPOINT_KINDS = ['standard', 'vercel', 'netlify', 'cloudflare', 'github', 'template'] as const;
export type EndpointKind = (typeof ENDPOINT_KINDS)[number];
