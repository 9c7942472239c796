/**
 * A number for each feature of a table, in its order. A plain array of numbers is made ten times as fast as a typed one
 * or an object with names.
 */
export type FeatureRow<Names extends readonly string[] = readonly string[]> = {
  [Place in keyof Names]: number;
};
