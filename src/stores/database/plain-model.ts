/** A plain model as Strapi's registry takes it; thinly documented, pinned by `tests/strapi/strapi-facts.test.ts`. */
export interface PlainModel {
  uid: string;
  singularName: string;
  tableName: string;
  attributes: Record<string, unknown>;
  indexes: { name: string; columns: string[]; type?: string }[];
}
