/**
 * What the set writes in place of a date as printed, although no source prints it: how the date was worked out, or that
 * beside what is printed. By that text what a source does print of the date; nothing where none does.
 */
export const notPrinted: ReadonlyMap<string, string> = new Map([
  ['next swearing-in', ''],
  ['next swearing-in (pilot)', ''],
  ['until the swearing-in', ''],
  ['successor since 23 Dec', ''],
  ['national swearing-in 20 Feb 2025', ''],
  ['five years before 08 Juni 2021', ''],
  ['2013-2018 (next term)', ''],
  ['24 September 2023 (successor)', '24 September 2023'],
  ['sejak 23 Desember 2024 (misprint)', 'sejak 23 Desember 2024'],
])

/** A date of the set as a source prints it; empty where the set has its own words instead. */
export const printedDate = (raw: string): string => notPrinted.get(raw) ?? raw
