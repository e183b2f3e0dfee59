import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../iso-day.ts'
import { anchorFactors, datePrecisions } from '../vocabulary.ts'
import { anchorProfile } from './anchor-profile.ts'
import { anchoringGroup } from './anchoring-group.ts'
import { anchorsOn, anchorTurns, type DatedAnchor } from './anchors-on.ts'

const aDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2020-01-01', days))
const anAnchor: fc.Arbitrary<DatedAnchor> = fc
  .record({
    id: fc.nat(9),
    factor: fc.constantFrom(...anchorFactors.slice(0, 4)),
    level: fc.constantFrom(null, 0, 1, 2, 3),
    fromOn: aDay,
    fromPrecision: fc.constantFrom(...datePrecisions),
    expiresOn: fc.option(aDay),
    isClaimed: fc.boolean(),
    documentedOn: fc.option(aDay),
  })
  .map((anchor) => anchor as DatedAnchor)

test('what anchors say of a day changes on no day but those told', () => {
  fc.assert(
    fc.property(fc.array(anAnchor, { maxLength: 6 }), aDay, aDay, (anchors, day, dayZero) => {
      fc.pre(!anchorTurns(anchors).includes(day))
      const before = addDays(day, -1)
      const saidOn = (asOf: string) => {
        const known = anchorsOn(anchors, asOf)
        const { firmLow, firmHigh } = anchorProfile(known, asOf)
        return [firmLow, firmHigh, anchoringGroup(known, dayZero)]
      }
      expect(saidOn(day)).toEqual(saidOn(before))
    }),
    { numRuns: 2_000 },
  )
})

test('what our own file alone tells is a claim until another document could be read', () => {
  const anchor: DatedAnchor = {
    id: 1,
    factor: 'legal_basis',
    level: 3,
    fromOn: '2020-01-10',
    expiresOn: null,
    isClaimed: true,
    documentedOn: '2020-02-01',
  }
  const claimedOn = (day: string) => anchorsOn([anchor], day).map(({ isClaimed }) => isClaimed)
  expect([claimedOn('2020-01-09'), claimedOn('2020-01-31'), claimedOn('2020-02-01')]).toEqual([
    [],
    [true],
    [false],
  ])
})
