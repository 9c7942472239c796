import { settingsOrStop } from '../src/settings/settings-or-stop';

/**
 * Which sites hear of changes: REBUILD_ENDPOINTS, or REBUILD_URL and REBUILD_SECRET; DISPATCH_ALLOW_ADDRESSES for
 * receivers on private addresses; DISPATCH_TIME_SCALE for tests (docs/webhooks.md).
 */
export default () => settingsOrStop().dispatch;
