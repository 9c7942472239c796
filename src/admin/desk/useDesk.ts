import { useState } from 'react';
import { useReading } from '../deliveries/useReading';
import type { DeskAnswer } from './views';

const LOOK_EVERY_MS = 30_000;

/** What waits and what goes out until midnight here, or in the next six hours where midnight is near. */
export function useDesk(): DeskAnswer['data'] | null {
  const [until] = useState(endOfDay);
  const { answer } = useReading<DeskAnswer>(
    `/slugline/desk?until=${encodeURIComponent(until)}`,
    LOOK_EVERY_MS,
  );
  return answer?.data ?? null;
}

function endOfDay(): string {
  const midnight = new Date();
  midnight.setHours(24, 0, 0, 0);
  const inSixHours = new Date(Date.now() + 6 * 60 * 60 * 1_000);
  inSixHours.setMinutes(0, 0, 0); // two widgets ask the same
  return new Date(Math.max(midnight.getTime(), inSixHours.getTime())).toISOString();
}
