import { spawnSync } from 'node:child_process';
import { lateFlags } from '../../src/commands/intake/late-compiling';

describe('lateFlags', () => {
  it('multiplies what the engine takes by itself', () => {
    const told = (name: string, value: number) =>
      `  --${name} (...)\n        type: int  default: --${name}=${value}\n`;
    expect(lateFlags(told('interrupt-budget', 67_584))).toEqual(['--interrupt-budget=1081344']);
    const calls = told('invocation-count-for-maglev', 400) + told('invocation-count-for-turbofan', 3_000);
    expect(lateFlags(calls)).toEqual([
      '--invocation-count-for-maglev=6400',
      '--invocation-count-for-turbofan=48000',
    ]);
  });

  it('are none where the engine has only flags that sound alike', () => {
    expect(
      lateFlags('  --wasm-tiering-budget (...)\n  type: int  default: --wasm-tiering-budget=13000000\n'),
    ).toEqual([]);
  });

  it('are some that this Node takes without a word', () => {
    const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    const flags = lateFlags(stdout);
    expect(flags).not.toEqual([]);
    const code = flags.map((flag) => `require('v8').setFlagsFromString('${flag}');`).join('');
    const { status, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});
