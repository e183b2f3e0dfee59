import * as fc from 'fast-check'
import { addDays, type DatePrecision, leaderCapacities, type SpellFact } from '../src/index.ts'
import { firstDay } from './arbitrary-facts.ts'

const anyPrecision = fc.constantFrom<DatePrecision[]>('day', 'day', 'day', 'month', 'year', 'inferred_day')

/** One region's spells in a row, their days known more or less exactly, some with months nobody recorded between. */
export const anyImpreciseSpells: fc.Arbitrary<SpellFact[]> = fc
  .array(
    fc.record({
      personId: fc.integer({ min: 1, max: 3 }),
      capacity: fc.constantFrom(...leaderCapacities),
      days: fc.integer({ min: 1, max: 300 }),
      gap: fc.constantFrom(0, 0, 9, 30, 31, 400),
      started: anyPrecision,
      ended: anyPrecision,
    }),
    { maxLength: 5 },
  )
  .map((rows) => {
    let startedOn = firstDay
    return rows.map(({ personId, capacity, days, gap, started, ended }, index): SpellFact => {
      const endedOn = index === rows.length - 1 ? null : addDays(startedOn, days)
      const spell: SpellFact = {
        id: index + 1,
        regionCode: '61.71',
        personId: capacity === 'vacant' ? null : personId,
        personName: null,
        capacity,
        startedOn,
        startedPrecision: started,
        endedOn,
        endedPrecision: endedOn === null ? null : ended,
      }
      startedOn = addDays(startedOn, days + gap)
      return spell
    })
  })
