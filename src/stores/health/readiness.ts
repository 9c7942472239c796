import type { Core } from '@strapi/strapi';
import { databaseAnswers } from '../database/database-answers';
import { storageProblem } from './storage';

/** What is asked of one part of the application: null when it is well, else a sentence. */
export type ReadinessCheck = () => Promise<string | null>;

export interface Readiness {
  isReady: boolean;
  /** `ok` or a sentence, by the name of the check. */
  checks: Record<string, string>;
}

/**
 * May this instance be given requests? Asked by load balancers every few seconds, so every check is cheap, and none
 * throws. Migrations are asked for until they are done once: they cannot come undone while the process lives.
 */
export function readiness(strapi: Core.Strapi, more: Record<string, ReadinessCheck> = {}) {
  let isMigrated = false;
  const checks: Record<string, ReadinessCheck> = {
    database: async () => ((await databaseAnswers(strapi)) ? null : 'The database does not answer.'),
    migrations: async () => {
      isMigrated ||= !(await strapi.db.migrations.shouldRun());
      return isMigrated ? null : 'Migrations have not been run; start the instance again.';
    },
    storage: () => storageProblem(strapi),
    ...more,
  };

  return async (): Promise<Readiness> => {
    const answers: [string, string][] = [];
    for (const [name, check] of Object.entries(checks)) {
      const problem = await check().catch(() => 'It could not be asked.');
      answers.push([name, problem ?? 'ok']);
      if (name === 'database' && problem !== null) break; // the others would only wait for it
    }
    return { isReady: answers.every(([, answer]) => answer === 'ok'), checks: Object.fromEntries(answers) };
  };
}
