import { type ImpreciseDay, type NamedPrecision, readImpreciseDay } from '../imprecise-day.ts'

/** Reads a date of the set with the text as printed; null where it gives none. What it infers says of what. */
export const readPartialDay = (date: string, precision: string, raw: string): ImpreciseDay | null => {
  if (date === '') return null
  const named: NamedPrecision | undefined = precision === 'inferred' ? 'inferred' : undefined
  return { ...readImpreciseDay(date, named), raw: raw === '' ? date : raw }
}
