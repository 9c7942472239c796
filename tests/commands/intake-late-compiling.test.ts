import { spawnSync } from 'node:child_process';
import { lateFlag } from '../../src/commands/intake/late-compiling';

describe('lateFlag', () => {
  it('multiplies what the engine takes by itself', () => {
    expect(
      lateFlag('  --interrupt-budget (...)\n        type: int  default: --interrupt-budget=67584\n'),
    ).toBe('--interrupt-budget=1081344');
  });

  it('is none where the engine has only flags that sound alike', () => {
    expect(
      lateFlag('  --wasm-tiering-budget (...)\n  type: int  default: --wasm-tiering-budget=13000000\n'),
    ).toBeNull();
  });

  it('is one that this Node takes without a word', () => {
    const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    const flag = lateFlag(stdout);
    const code = flag === null ? '' : `require('v8').setFlagsFromString('${flag}')`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});
