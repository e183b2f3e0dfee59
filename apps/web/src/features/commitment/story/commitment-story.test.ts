import { describe, expect, test } from 'vitest'
import { formatIn } from '../../../ui/text/use-format.ts'
import { actorViews } from '../statuses/actor-views.ts'
import {
  assessment,
  base,
  detail,
  evidence,
  report,
  sighting,
  source,
  spell,
} from '../commitment-fixtures.ts'
import { milestoneRows } from '../milestones/milestone-rows.ts'
import { numberedSources } from '../sources/numbered-sources.ts'
import { statusReasons } from '../statuses/status-reasons.ts'
import { storyEntries } from './story-entries.ts'
import { newestFirst, storyTerms } from './story-terms.ts'

describe('the dated story', () => {
  test('one day of reports is one entry; a renaming is told by the sighting of its day', () => {
    const entries = storyEntries(
      detail({
        startedOn: '2014-01-01',
        startedPrecision: 'year',
        aliases: [
          { name: 'Lapor Hendi', fromOn: '2014-01-01', fromPrecision: 'year', fromRaw: null },
          { name: 'Sapa Mbak Ita', fromOn: '2022-12-17', fromPrecision: 'day', fromRaw: null },
          { name: 'Tanpa tanggal', fromOn: null, fromPrecision: null, fromRaw: null },
        ],
        sightings: [sighting(1, '2022-12-17', { state: 'renamed' })],
        reports: [report(1, '2023-05-05', { milestoneId: 2 }), report(2, '2023-05-05', { milestoneId: 1 })],
      }),
    )
    expect(entries.map(({ kind, on }) => [kind, on])).toEqual([
      ['start', '2014-01-01'],
      ['sighting', '2022-12-17'],
      ['report', '2023-05-05'],
    ])
    const [, seen, reported] = entries
    expect(seen?.kind === 'sighting' && seen.newName).toBe('Sapa Mbak Ita')
    expect(reported?.kind === 'report' && reported.reports.map(({ id }) => id)).toEqual([2, 1])
  })

  test('an assessment stands beside what the city had said by then, on the same thing', () => {
    const [, entry] = storyEntries(
      detail({
        reports: [
          report(1, '2024-01-01', { milestoneId: 7, delivery: 'limited' }),
          report(2, '2024-06-01', { milestoneId: 8, delivery: 'complete' }),
          report(3, '2025-01-01', { milestoneId: 7, delivery: 'complete' }),
        ],
        assessments: [assessment(1, '2024-03-01', { milestoneId: 7 })],
      }),
    )
    expect(entry?.kind === 'assessment' && entry.cityWord?.delivery).toBe('limited')
  })

  test('is divided by heads of region; a silent term and a time without a recorded head are shown', () => {
    const terms = storyTerms(
      detail({
        spells: [
          spell(1, '2005-01-01', '2010-01-01'),
          spell(2, '2021-02-26', '2022-10-10'),
          spell(3, '2022-10-10', null, { capacity: 'plt' }),
        ],
        transitions: [
          { kind: 'change', inauguratedOn: '2021-02-26', incomingName: 'Kepala 2', outgoingName: null },
        ],
        sightings: [sighting(1, '2014-01-01', { precision: 'year' }), sighting(2, '2022-12-17')],
      }),
    )
    expect(
      terms.map(({ spell: head, handover, entries }) => [head?.id ?? null, handover, entries.length]),
    ).toEqual([
      [null, null, 1],
      [2, 'change', 0],
      [3, null, 1],
    ])
    expect(newestFirst(terms).map(({ spell: head }) => head?.id ?? null)).toEqual([3, 2, null])
  })

  test('on a day before its start nothing has begun', () => {
    expect(storyEntries(detail({ startedOn: '2020-03-12', asOf: '2015-01-01' }))).toEqual([])
  })

  test('no dated fact, no terms', () => {
    expect(storyTerms(detail({ spells: [spell(1, '2020-01-01', null)] }))).toEqual([])
  })
})

test('sources are numbered once each, in the order they are needed', () => {
  const { list, numberOf } = numberedSources(
    detail({
      sources: [source(5)],
      sightings: [sighting(1, '2020-01-01', { evidence: [evidence(9), evidence(5)] })],
    }),
  )
  expect(list.map(({ id }) => id)).toEqual([5, 9])
  expect([numberOf(source(9)), numberOf(source(404))]).toEqual([2, 0])
})

test('of each actor the newest verdict on each thing; each document once', () => {
  const views = actorViews(
    detail({
      reports: [
        report(1, '2025-01-01', { evidence: [evidence(3)] }),
        report(2, '2025-02-01', { evidence: [evidence(3)] }),
      ],
      assessments: [
        assessment(1, '2024-01-01'),
        assessment(2, '2025-01-01'),
        assessment(3, '2024-06-01', { actorKind: 'ksp', actorName: 'KSP' }),
      ],
    }),
  )
  expect(views.city).toEqual({ lastReportedOn: '2025-02-01', reports: 2 })
  expect(views.assessments.map(({ id }) => id)).toEqual([2, 3])
  expect(views.documents.map(({ id }) => id)).toEqual([3])
})

test('a moved deadline keeps the first one', () => {
  const milestone = {
    id: 1,
    ordinal: 1,
    title: 'A',
    weight: 2,
    originalDueOn: '2024-01-01',
    dueOn: '2025-01-01',
  }
  const change = { id: 4, milestoneId: 1, oldDueOn: '2024-01-01', newDueOn: '2025-01-01', reason: 'budget' }
  const [row] = milestoneRows(detail({ milestones: [milestone], deadlineChanges: [change] }))
  expect([row?.originalDueOn, row?.movedDueOn, row?.moves, row?.hasOwnWeight]).toEqual([
    '2024-01-01',
    '2025-01-01',
    1,
    false,
  ])
})

describe('reasons of the statuses', () => {
  const language = { format: formatIn('id'), label: (_: string, word: string) => word }

  test('say no more of a day than is known', () => {
    const reasons = statusReasons(
      detail({ sightings: [sighting(1, '2014-01-01', { precision: 'year' })] }),
      language,
    )
    expect(reasons.continuity).toMatchObject({
      key: 'reason.continuity.not_seen_since_inauguration.seen',
      values: { dayZero: '20 Februari 2025', day: 'hari ke-641', seen: '2014', ended: '', how: '' },
    })
    expect(reasons.official.key).toBe('reason.official.not_asked')
    expect(reasons.schedule.key).toBe('reason.schedule.no_milestones')
  })

  test('count the claims by how well they are supported', () => {
    const state = {
      ...base.state,
      evidence: 'claimed',
      evidenceCounts: { verified: 0, documented: 2, claimed: 1, contradicted: 0 },
    }
    expect(statusReasons(detail({ state }), language).evidence).toEqual({
      key: 'reason.evidence.claims',
      values: { count: 3, parts: '2 documented dan 1 claimed' },
    })
  })
})
