import { expect, test } from 'vitest'
import { eventWord } from './event-words.ts'

test.each([
  ['sighting', 'renamed', { key: 'vocabulary:sightingStates.renamed' }],
  ['report', 'substantial', { key: 'vocabulary:deliveries.substantial' }],
  ['assessment', 'complete', { key: 'vocabulary:completionVerdicts.complete' }],
  ['assessment', 'unclear', { key: 'vocabulary:completionVerdicts.unclear' }],
  ['deadline_change', '2027-01-31', { day: '2027-01-31' }],
] as const)('%s: %s', (kind, word, expected) => {
  expect(eventWord({ kind, word })).toEqual(expected)
})
