import { execFileSync } from 'node:child_process';
import { BUDGET } from '../../src/commands/intake/late-compiling';

describe('compileLate', () => {
  it('sets what the engine of this Node still knows, and above what it would take by itself', () => {
    const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    const [, usual] = /--interrupt-budget \([\s\S]*?default: --interrupt-budget=(\d+)/u.exec(options) ?? [];
    expect(Number(usual)).toBeGreaterThan(0);
    expect(BUDGET).toBeGreaterThan(4 * Number(usual));
  });
});
