import { describe, expect, test } from 'vitest'
import { factsOf, reportOf, verdictOf } from '../../test/facts-of.ts'
import { evidenceGrade, evidenceStatus } from './evidence-status.ts'
import type { AssessmentFact } from '../facts.ts'

const asOf = '2025-12-01'
const report = (delivery: 'complete' | 'substantial' | 'limited') =>
  reportOf({ id: 700, reportedOn: '2025-06-01', delivery })
const verdict = (completion: AssessmentFact['completion'], more: Partial<AssessmentFact> = {}) =>
  verdictOf({ completion, assessedOn: '2025-07-01', ...more })
const document = { reportId: 700, addedOn: '2025-06-01' }

describe('the grade of a claim', () => {
  test.each([
    ['complete', 'complete', 'verified'],
    ['complete', 'substantial', 'claimed'],
    ['complete', 'limited', 'contradicted'],
    ['complete', 'not_started', 'contradicted'],
    ['complete', 'unclear', 'claimed'],
    ['complete', 'no_evidence_available', 'claimed'],
    ['complete', 'withdrawn', 'claimed'],
    ['substantial', 'complete', 'verified'],
    ['substantial', 'substantial', 'verified'],
    ['substantial', 'limited', 'claimed'],
    ['substantial', 'not_started', 'contradicted'],
  ] as const)('claimed %s, found %s: %s', (claimed, found, grade) => {
    const facts = factsOf({ reports: [report(claimed)], assessments: [verdict(found)] })
    expect(evidenceGrade(1, facts, asOf)).toBe(grade)
  })

  test('there is none to give without a completion claim', () => {
    expect(evidenceGrade(1, factsOf(), asOf)).toBeNull()
    const facts = factsOf({ reports: [report('limited')], assessments: [verdict('limited')] })
    expect(evidenceGrade(1, facts, asOf)).toBeNull()
  })

  test.each([
    ['a document on the claiming report documents it', [document], [], 'documented'],
    ['a verdict one step below leaves it documented', [document], [verdict('substantial')], 'documented'],
    [
      'a verdict without evidence verifies nothing',
      [],
      [verdict('complete', { hasEvidence: false })],
      'claimed',
    ],
    [
      'a verdict without evidence contradicts nothing',
      [document],
      [verdict('not_started', { hasEvidence: false })],
      'documented',
    ],
    [
      'one contradiction outweighs agreement',
      [document],
      [verdict('complete', { actorKind: 'irm' }), verdict('limited')],
      'contradicted',
    ],
    [
      'an actor may take a contradiction back',
      [],
      [verdict('limited'), verdict('complete', { assessedOn: '2025-08-01' })],
      'verified',
    ],
    [
      'but only its own: two organisations of one kind are two actors',
      [],
      [
        verdict('limited', { actorName: 'A' }),
        verdict('complete', { actorName: 'B', assessedOn: '2025-08-01' }),
      ],
      'contradicted',
    ],
    [
      'a low verdict from before the claim does not speak against it',
      [document],
      [verdict('not_started', { assessedOn: '2025-05-31' })],
      'documented',
    ],
    [
      'a high verdict from before the claim supports it',
      [],
      [verdict('complete', { assessedOn: '2025-05-31' })],
      'verified',
    ],
    ['a verdict on another milestone says nothing', [], [verdict('complete', { milestoneId: 2 })], 'claimed'],
    ['a later verdict is not known yet', [], [verdict('complete', { assessedOn: '2026-01-01' })], 'claimed'],
    ['a later document is not known yet', [{ ...document, addedOn: '2026-01-01' }], [], 'claimed'],
  ] as const)('%s', (_, evidence, assessments, grade) => {
    const facts = factsOf({ reports: [report('complete')], evidence, assessments })
    expect(evidenceGrade(1, facts, asOf)).toBe(grade)
    expect(evidenceGrade(1, { ...facts, assessments: assessments.toReversed() }, asOf)).toBe(grade)
  })

  test('documents of an earlier, lower claim do not document the present one', () => {
    const reports = [report('substantial'), reportOf({ reportedOn: '2025-09-01', delivery: 'complete' })]
    expect(evidenceGrade(1, factsOf({ reports, evidence: [document] }), asOf)).toBe('claimed')
  })

  test('documents of any report in the unbroken run of the same claim count', () => {
    const reports = [report('complete'), reportOf({ reportedOn: '2025-09-01', delivery: 'complete' })]
    expect(evidenceGrade(1, factsOf({ reports, evidence: [document] }), asOf)).toBe('documented')
  })
})

describe('the headline of a commitment', () => {
  test.each([
    [[], 'no_claim'],
    [['verified'], 'verified'],
    [['verified', 'documented'], 'documented'],
    [['verified', 'documented', 'claimed'], 'claimed'],
    [['verified', 'contradicted', 'claimed'], 'contradicted'],
  ] as const)('of %j is %s', (grades, headline) => {
    expect(evidenceStatus(grades).headline).toBe(headline)
  })

  test('comes with the count of every grade', () => {
    expect(evidenceStatus(['claimed', 'verified', 'claimed']).counts).toEqual({
      verified: 1,
      documented: 0,
      claimed: 2,
      contradicted: 0,
    })
  })
})
