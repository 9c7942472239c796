/** Short names that papers write behind an hour; those that mean two zones (IST, CST of China) as most papers mean them. */
const ZONES: Readonly<Record<string, string>> = {
  GMT: 'Z', UTC: 'Z', Z: 'Z', WET: 'Z', BST: '+01:00', WEST: '+01:00', CET: '+01:00', MEZ: '+01:00', CEST: '+02:00', MESZ: '+02:00',
  EET: '+02:00', EEST: '+03:00', MSK: '+03:00', TRT: '+03:00', SAST: '+02:00', IST: '+05:30', WIB: '+07:00', HKT: '+08:00', SGT: '+08:00',
  JST: '+09:00', KST: '+09:00', AEST: '+10:00', AEDT: '+11:00', NZST: '+12:00', NZDT: '+13:00',
  EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00',
}; // prettier-ignore

/** The zone that a line with an hour names, by number or by name; UTC where it names none. */
export function offsetOf(line: string): string {
  const told = /(?:GMT|UTC|\d{2})\s?([+-])(\d{2}):?(\d{2})(?!\d)/u.exec(line);
  if (told !== null) return `${told[1]}${told[2]}:${told[3]}`;
  for (const [word] of line.matchAll(/(?<![\p{L}\p{N}])[A-Z]{1,4}(?![\p{L}\p{N}])/gu))
    if (word in ZONES) return ZONES[word] ?? 'Z';
  return 'Z';
}
