import * as fc from 'fast-check'
import { addDays, type AnchorFact, type AnchorFactor, anchorFactors, type AnchorLevel } from '../src/index.ts'
import { anyDay } from './arbitrary-facts.ts'

const anyLevel = fc.constantFrom<(AnchorLevel | null)[]>(0, 1, 2, 3, null)

/** Anchors that often share a factor and a day, some running out, some only claimed; ids as recorded. */
export const anyAnchors: fc.Arbitrary<AnchorFact[]> = fc
  .array(
    fc.record({
      factor: fc.constantFrom(...anchorFactors.slice(0, 4)),
      level: anyLevel,
      fromOn: anyDay,
      isClaimed: fc.constantFrom(false, false, false, true),
      lastsDays: fc.option(fc.integer({ min: 0, max: 200 })),
    }),
    { maxLength: 8 },
  )
  .map((rows) =>
    rows.map(({ lastsDays, ...row }, index) => ({
      ...row,
      id: index + 1,
      expiresOn: lastsDays === null ? null : addDays(row.fromOn, lastsDays),
    })),
  )

let anchorId = 0

/** One anchor of a factor; in force from 2020 without an end unless said otherwise. */
export const anchorOf = (
  factor: AnchorFactor,
  level: AnchorLevel | null,
  fact: Partial<Pick<AnchorFact, 'id' | 'fromOn' | 'expiresOn' | 'isClaimed'>> = {},
): AnchorFact => ({ id: ++anchorId, factor, level, fromOn: '2020-01-01', expiresOn: null, ...fact })
