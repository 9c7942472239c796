/** A paragraph of Strapi's blocks, as an editor types it. */
export const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
