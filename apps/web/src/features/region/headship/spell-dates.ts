import type { DatePrecision, IsoDay } from '@estafet/domain'
import type { RegionSpell } from '../region-page.queries.ts'

export interface SpellDate {
  readonly day: IsoDay
  readonly precision: DatePrecision
  /** As the source has it, where that is more than a date written in numbers. */
  readonly raw: string | null
}

/** A date written as `2013`, `2013-12` or `2013-12-08` is how it was read, and no words of a source. */
const isReading = (raw: string): boolean => /^\d{4}(?:-\d{2}){0,2}$/.test(raw)

/** A recorded date and, where a source says it in words, those words. */
export const spellDate = (day: IsoDay, precision: DatePrecision | null, raw: string | null): SpellDate => ({
  day,
  precision: precision ?? 'day',
  raw: raw === null || raw === '' || isReading(raw) ? null : raw,
})

type Ends = Pick<RegionSpell, 'endedOn' | 'endedPrecision' | 'endedRaw'>

/** When a spell ended; null while it lasts on the day shown, whatever was recorded later. */
export const spellEnd = ({ endedOn, endedPrecision, endedRaw }: Ends, asOf: IsoDay): SpellDate | null =>
  endedOn === null || (endedOn > asOf && endedPrecision !== 'scheduled')
    ? null
    : spellDate(endedOn, endedPrecision, endedRaw)
