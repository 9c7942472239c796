import type { ProblemToCheck } from './views';

/** Everything there is to say of one bullet, or of the list as a whole. */
export interface CheckedBullet {
  /** '' for the list as a whole. */
  text: string;
  problems: ProblemToCheck[];
}

/** Each bullet once, in the order of its most urgent problem. */
export function byBullet(problems: readonly ProblemToCheck[]): CheckedBullet[] {
  const bullets = new Map<string, CheckedBullet>();
  for (const problem of problems) {
    const key = `${problem.bullet ?? ''} ${problem.text}`;
    const bullet = bullets.get(key) ?? { text: problem.text, problems: [] };
    bullet.problems.push(problem);
    bullets.set(key, bullet);
  }
  return [...bullets.values()];
}
