/** Log-odds of a chance between 0 and 1, both exclusive. */
export const logit = (chance: number): number => Math.log(chance / (1 - chance));
