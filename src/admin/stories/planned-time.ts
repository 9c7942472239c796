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
