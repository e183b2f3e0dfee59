import { type ImpreciseDay, type NamedPrecision, readImpreciseDay } from '../imprecise-day.ts'

// The set writes the last day of a year or month where the source names no day.
const letters: Readonly<Record<string, number>> = { year: 4, month: 7 }

/**
 * Reads a date of the set with the text as printed, to the unit it names; null where it gives none. What it infers says
 * of what.
 */
export const readPartialDay = (date: string, precision: string, raw: string): ImpreciseDay | null => {
  if (date === '') return null
  const named: NamedPrecision | undefined = precision === 'inferred' ? 'inferred' : undefined
  const known = date.slice(0, letters[precision] ?? date.length)
  return { ...readImpreciseDay(known, named), raw: raw === '' ? date : raw }
}
