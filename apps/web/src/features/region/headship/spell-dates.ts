import type { DatePrecision, IsoDay } from '@estafet/domain'
import type { RegionSpell } from '../region-page.queries.ts'

export interface SpellDate {
  readonly day: IsoDay
  readonly precision: DatePrecision
  /** As the source has it, where the shown date says more or less than that. */
  readonly raw: string | null
}

/** A recorded date and, where it was read from something else than a plain day, the words it was read from. */
export const spellDate = (day: IsoDay, precision: DatePrecision | null, raw: string | null): SpellDate => ({
  day,
  precision: precision ?? 'day',
  raw: raw === null || raw === '' || raw === day ? null : raw,
})

type Ends = Pick<RegionSpell, 'endedOn' | 'endedPrecision' | 'endedRaw'>

/** When a spell ended; null while it lasts on the day shown, whatever was recorded later. */
export const spellEnd = ({ endedOn, endedPrecision, endedRaw }: Ends, asOf: IsoDay): SpellDate | null =>
  endedOn === null || (endedOn > asOf && endedPrecision !== 'scheduled')
    ? null
    : spellDate(endedOn, endedPrecision, endedRaw)
