/** `npm run test:contract -- 300`: asks a running server random requests from the OpenAPI document for that many seconds. */
import { spawnSync } from 'node:child_process';

const seconds = process.argv[2] ?? '300';
const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', 'tests/contract'], {
  stdio: 'inherit',
  env: { ...process.env, CONTRACT_SECONDS: seconds },
});
process.exit(status ?? 1);
