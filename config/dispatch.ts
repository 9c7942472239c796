import type { Core } from '@strapi/strapi';
import { dispatchSettings } from '../src/dispatch/settings';

/**
 * Which sites hear of changes: REBUILD_ENDPOINTS, or REBUILD_URL and REBUILD_SECRET; DISPATCH_ALLOW_ADDRESSES for
 * receivers on private addresses; DISPATCH_TIME_SCALE for tests. A wrong setting stops the start (docs/webhooks.md).
 */
export default ({ env }: Core.Config.Shared.ConfigParams) => dispatchSettings((name) => env(name));
