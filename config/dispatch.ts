import type { Core } from '@strapi/strapi';
import { dispatchSettings } from '../src/dispatch/settings';
import { refuseStart } from '../src/stores/refuse-start';

/**
 * Which sites hear of changes: REBUILD_ENDPOINTS, or REBUILD_URL and REBUILD_SECRET; DISPATCH_ALLOW_ADDRESSES for
 * receivers on private addresses; DISPATCH_TIME_SCALE for tests. A wrong setting stops the start (docs/webhooks.md).
 */
const config = ({ env }: Core.Config.Shared.ConfigParams) => {
  try {
    return dispatchSettings((name) => env(name));
  } catch (error) {
    refuseStart([(error as Error).message]);
    throw error;
  }
};

export default config;
