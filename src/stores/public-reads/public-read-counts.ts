import type { Core } from '@strapi/strapi';

const counts = new WeakMap<Core.Strapi, Map<string, number>>();

const countsOf = (strapi: Core.Strapi): Map<string, number> => {
  const known = counts.get(strapi) ?? new Map<string, number>();
  counts.set(strapi, known);
  return known;
};

/** Counts the public reads this process answers: `resource` is the first part of the address, of which there are five. */
export const publicReadCounter = (strapi: Core.Strapi): ((address: string, status: number) => void) => {
  const known = countsOf(strapi);
  return (address, status) => {
    const end = address.slice(1).search(/[/?]/u);
    const key = `${end < 0 ? address.slice(1) : address.slice(1, end + 1)} ${status}`;
    known.set(key, (known.get(key) ?? 0) + 1);
  };
};

export const publicReadCounts = (
  strapi: Core.Strapi,
): { resource: string; status: string; count: number }[] =>
  [...countsOf(strapi)].map(([key, count]) => {
    const [resource = '', status = ''] = key.split(' ');
    return { resource, status, count };
  });
