import { expect, test } from 'vitest'
import { anchoredLegalBasis } from './anchored-legal-basis.ts'

const detailOf = (standing: 'in_force' | 'expired' | 'unknown', level: 0 | 1 | 2 | 3 | null) => ({
  anchors: [
    { id: 7, document: 'APBD 2025' },
    { id: 8, document: 'Perwali 8/2020' },
  ],
  anchorProfile: { factors: [{ factor: 'legal_basis' as const, standing, level, anchorId: 8 }] },
})

test('the legal basis in force is what the anchors name', () => {
  expect(anchoredLegalBasis(detailOf('in_force', 2))?.document).toBe('Perwali 8/2020')
})

test.each([
  ['in_force', 0],
  ['expired', 2],
  ['unknown', null],
] as const)('one that is %s at level %s is none', (standing, level) => {
  expect(anchoredLegalBasis(detailOf(standing, level))).toBeUndefined()
})
