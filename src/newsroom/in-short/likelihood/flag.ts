/** A yes or no as a feature. */
export const flag = (is: boolean): number => (is ? 1 : 0);
