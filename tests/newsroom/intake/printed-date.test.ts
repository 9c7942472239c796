import { printedDate } from '../../../src/newsroom/intake/html/metadata/printed-date';
import { isoTime } from '../../../src/newsroom/intake/html/metadata/published';

describe('a date that a page prints for its readers', () => {
  it.each([
    ['de', 'erstellt: 01. April 2025, 15:25', '2025-04-01T15:25:00Z'],
    ['de-AT', '3. Jänner 2025 um 8.05 Uhr', '2025-01-03T08:05:00Z'],
    ['de', 'Stand: 18.06.2026, 10:42 Uhr', '2026-06-18T10:42:00Z'],
    ['en', 'Published June 18th, 2026 at 3:05 p.m. EDT', '2026-06-18T15:05:00-04:00'],
    ['en-GB', '18 June 2026', '2026-06-18T00:00:00Z'],
    ['en', '12 a.m., July 4, 2026', '2026-07-04T00:00:00Z'],
    ['fr', 'Publié le 3 août 2025 à 07h30', '2025-08-03T07:30:00Z'],
    ['es', '4 de septiembre de 2025, 23:10 CEST', '2025-09-04T23:10:00+02:00'],
    ['pl', '5 października 2025, 06:15', '2025-10-05T06:15:00Z'],
    ['ru', '7 марта 2025, 09:00 MSK', '2025-03-07T09:00:00+03:00'],
    ['fi', '9.11.2025 klo 21.45', '2025-11-09T21:45:00Z'],
    ['hu', '2025. december 1. 15:25', '2025-12-01T15:25:00Z'],
    ['ja', '2025年4月1日 15時25分', '2025-04-01T15:25:00Z'],
    ['ko', '입력 2026.01.29 오후 6:40', '2026-01-29T18:40:00Z'],
    ['ar', '١٨ يونيو ٢٠٢٦', '2026-06-18T00:00:00Z'],
    ['id', '20/1/2026 18:30', '2026-01-20T18:30:00Z'],
    ['en-US', '4/5/2025', '2025-04-05T00:00:00Z'],
    ['it', '4/5/2025', '2025-05-04T00:00:00Z'],
    ['no', '10:42, 18. juni 2026', '2026-06-18T10:42:00Z'],
  ])('is read in its language: %s, %s', (locale, line, time) => {
    expect(printedDate(line, locale)).toBe(time);
  });

  it.each([
    ['en', '4/5/2025'],
    ['en', 'May 2025 was a warm month'],
    ['de', 'Die 25 besten Filme des Jahres 2025'],
    ['en', 'Call 0800 1234 5678'],
    ['en', '31 February 2025 99:99, room 12'],
    ['xx-nonsense-zz', 'version 10.20.30'],
  ])('is none where nobody can say which day is meant: %s, %s', (locale, line) => {
    expect(printedDate(line, locale)).toBeNull();
  });
});

describe('a time that a page tells machines', () => {
  it.each([
    ['20250401', '2025-04-01T00:00:00Z'],
    ['1743521100', '2025-04-01T15:25:00Z'],
    ['1743521100000', '2025-04-01T15:25:00Z'],
    ['1970-01-01T00:00:00+00:00', null],
    ['0001-01-01T00:00:00', null],
  ])('is read, and nothing as databases write it is none: %s', (text, time) => {
    expect(isoTime(text)).toBe(time);
  });
});
