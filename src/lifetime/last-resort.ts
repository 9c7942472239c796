import type { Core } from '@strapi/strapi';
import { databaseFault, wordsOfFault } from '../stores/database/faults';

/**
 * What nobody caught. Node would end the process at once, under every open request.
 *
 * A database that went away is no reason to end: whoever was asked has been told, and it comes back. Everything else
 * is a bug, and a process with a bug in it is not trusted further: it is logged with its cause, requests in flight are
 * answered, and the process ends with 1, for its supervisor to start it again.
 */
export function catchWhatNobodyCaught(strapi: Core.Strapi): void {
  let isEnding = false;

  const nobodyCaught = (error: unknown) => {
    const fault = databaseFault(error);
    if (fault !== null) {
      strapi.log.error(
        `Work that nobody waited for failed, the database is to blame: ${wordsOfFault(error)}`,
      );
      return;
    }
    strapi.log.error(`A bug: nobody caught this, so the server ends after it has answered. ${told(error)}`);
    if (isEnding) return;
    isEnding = true;
    void strapi
      .destroy()
      .catch((failure: unknown) => strapi.log.error(`The end failed too: ${told(failure)}`))
      .finally(() => process.exit(1));
  };
  process.on('unhandledRejection', nobodyCaught);
  process.on('uncaughtException', nobodyCaught);
}

/** With the stacks of all causes. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\n  caused by ${told(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
