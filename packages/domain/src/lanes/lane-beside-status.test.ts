import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, anyFacts, anySpells } from '../../test/arbitrary-facts.ts'
import { continuityStatus } from '../commitment-state/continuity/continuity.ts'
import { handoverDays } from '../heads/handover-days.ts'
import { openGap } from '../heads/open-gap.ts'
import { deriveTransitions } from '../heads/transitions.ts'
import { laneContradiction } from './lane-contradiction.ts'
import { laneSegments } from './lane.ts'

test('whatever the facts, on every day the picture says what the words beside it say', () => {
  fc.assert(
    fc.property(anyFacts, anySpells, anyDay, (facts, spells, asOf) => {
      const transitions = deriveTransitions(spells, asOf)
      const continuity = continuityStatus({ ...facts, transitions, gapSince: openGap(spells, asOf) }, asOf)
      const lane = laneSegments(
        {
          ...facts,
          reports: facts.reports.map((report) => ({ ...report, hasEvidence: report.id % 2 === 0 })),
          decisions: facts.decisions.map((decision, id) => ({ ...decision, id })),
        },
        asOf,
        handoverDays(spells, asOf),
      )
      expect(laneContradiction(lane, continuity)).toBeNull()
    }),
    { numRuns: 1_000 },
  )
})
