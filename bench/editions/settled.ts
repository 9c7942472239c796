import { setTimeout as pause } from 'node:timers/promises';
import type { ServerProcess } from './server-process';

const QUIET_MS = 30;
const LONGEST_WAIT_S = 300;

/** Waits until a server does nothing by itself any more: after a start it compares its editions with the stories. */
export async function settled(server: ServerProcess): Promise<void> {
  for (let second = 0; second < LONGEST_WAIT_S; second += 1) {
    const before = server.cpuMs();
    await pause(1_000);
    if (!(server.cpuMs() - before >= QUIET_MS)) return; // NaN where there is no /proc
  }
}
