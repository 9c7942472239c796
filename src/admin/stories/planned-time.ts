/** As `src/schedule/keep-due.ts` writes a time for everybody to read. */
const IN_UTC = /(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) UTC/u;

/** A time of the schedule, as one plans it: with its day and year, and the zone by its name. */
export function plannedTime(iso: string, zone = Intl.DateTimeFormat().resolvedOptions().timeZone): string {
  const time = new Intl.DateTimeFormat(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(new Date(iso));
  return `${time} (${zone})`;
}

/** A sentence of the server with its time in the editor's zone, so that it is the time the form shows. */
export const inZone = (sentence: string, zone?: string): string =>
  sentence.replace(IN_UTC, (_, day: string, time: string) => plannedTime(`${day}T${time}:00Z`, zone));
