import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, anyFacts } from '../../../test/arbitrary-facts.ts'
import { addDays } from '../../iso-day.ts'
import { lifeRecord } from './life-record.ts'
import { lifeBefore, rememberedLife } from './remembered-life.ts'

test('for any facts, asked on any days in any order, says what the life record says', () => {
  fc.assert(
    fc.property(anyFacts, fc.array(anyDay, { minLength: 1 }), (facts, days) => {
      for (const day of days) {
        expect(rememberedLife(facts, day)).toEqual(lifeRecord(facts, day))
        expect(lifeBefore(facts, day)).toEqual(lifeRecord(facts, addDays(day, -1)))
      }
    }),
  )
})
