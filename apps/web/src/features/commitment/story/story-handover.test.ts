import { describe, expect, test } from 'vitest'
import { formatIn } from '../../../ui/text/use-format.ts'
import { answeringAgency, successionsOf, successionWhen } from './agency-successions.ts'
import {
  anchor,
  anchored,
  decision,
  detail,
  evidence,
  handover,
  sighting,
  source,
  spell,
} from '../commitment-fixtures.ts'
import { numberedSources } from '../sources/numbered-sources.ts'
import { storyEntries } from './story-entries.ts'
import { storyTerms } from './story-terms.ts'

const kinds = (own: object) => storyEntries(detail(own)).map(({ kind, on }) => [kind, on])

describe('anchors in the story', () => {
  test('begin together where they begin on one day, and say what they took over from', () => {
    const entries = storyEntries(
      detail(
        anchored([
          anchor(1, '2019-01-01', { fromPrecision: 'year' }),
          anchor(2, '2022-01-01', { fromPrecision: 'year', level: 3 }),
          anchor(3, '2022-01-01', { fromPrecision: 'year', factor: 'monitoring' }),
        ]),
      ),
    )
    expect(entries).toHaveLength(2)
    expect(entries[0]).toMatchObject({ kind: 'anchor', precision: 'year', changes: [{ before: null }] })
    expect(
      entries[1]?.kind === 'anchor' &&
        entries[1].changes.map(({ anchor: each, before }) => [each.id, before?.id ?? null]),
    ).toEqual([
      [2, 1],
      [3, null],
    ])
  })

  test('run out on their last day, unless another took over before', () => {
    const anchors = [
      anchor(1, '2024-01-01', { factor: 'budget', expiresOn: '2024-12-31' }),
      anchor(2, '2025-01-01', { factor: 'budget', expiresOn: '2025-12-31' }),
      anchor(3, '2020-01-01', { expiresOn: '2025-12-31' }),
      anchor(4, '2025-06-01'),
    ]
    expect(kinds(anchored(anchors)).filter(([kind]) => kind === 'anchor_end')).toEqual([
      ['anchor_end', '2024-12-31'],
      ['anchor_end', '2025-12-31'],
    ])
    expect(kinds(anchored(anchors, '2025-12-31')).filter(([kind]) => kind === 'anchor_end')).toEqual([
      ['anchor_end', '2024-12-31'],
    ])
  })

  test('bring their sources to the list of sources', () => {
    const anchors = [anchor(1, '2019-01-01', { evidence: [evidence(7)] })]
    const decisions = [decision(1, '2025-03-01', { evidence: [evidence(8)] })]
    const { numberOf } = numberedSources(detail({ anchors, decisions }))
    expect([numberOf(source(7)), numberOf(source(8))]).toEqual([1, 2])
  })
})

describe('what a new head decided', () => {
  const transitions = [
    { kind: 'change', inauguratedOn: '2025-02-20', incomingName: 'Agustina', outgoingName: null },
  ]

  test('is told on its day; that the hundredth passed without it, on the hundredth', () => {
    const passed = { handoverDecisions: [handover({ passedUndecided: true })] }
    expect(kinds(passed)).toEqual([['undecided', '2025-05-31']])
    expect(kinds({ ...passed, decisions: [decision(1, '2025-06-01')] })).toEqual([
      ['undecided', '2025-05-31'],
      ['decision', '2025-06-01'],
    ])
    expect(kinds({ handoverDecisions: [handover()], decisions: [decision(1, '2025-05-31')] })).toEqual([
      ['decision', '2025-05-31'],
    ])
  })

  test('stands beside the inauguration it answers', () => {
    const [term] = storyTerms(
      detail({
        spells: [spell(1, '2025-02-20', null)],
        handoverDecisions: [handover({ passedUndecided: true })],
        transitions,
      }),
    )
    expect(term?.decision?.standing).toBe('overdue')
  })
})

describe('an agency and its successor', () => {
  const leadAgencies = [
    {
      name: 'BP2T',
      succeededOn: '2018-12-31',
      succeededPrecision: 'year',
      succeededRaw: 'paling lambat 2018',
    },
    { name: 'DPMTK-PTSP', succeededOn: null, succeededPrecision: null, succeededRaw: null },
  ]

  test('are one chain, whose last answers for the commitment', () => {
    const succession = successionsOf(detail({ leadAgencies }))[0]
    expect(answeringAgency(detail({ leadAgencies }))).toBe('DPMTK-PTSP')
    expect(answeringAgency(detail())).toBeNull()
    expect(succession && successionWhen(succession, formatIn('id'))).toEqual({
      key: 'agency.by',
      day: '2018',
    })
  })

  test.each([
    [{ on: '2018-05-01', precision: 'day' }, 'agency.on', '1 Mei 2018'],
    [{ on: '2018-01-01', precision: 'year' }, 'agency.on', '2018'],
    [{ on: '2018-02-28', precision: 'month' }, 'agency.by', 'Februari 2018'],
    [null, 'agency.undated', ''],
  ] as const)('took over on %j: %s', (on, key, day) => {
    expect(successionWhen({ before: 'A', after: 'B', on, raw: null }, formatIn('id'))).toEqual({ key, day })
  })

  test('have an entry of their own, unless a source of the same day tells it', () => {
    expect(kinds({ leadAgencies })).toEqual([['agency', '2018-12-31']])
    const sightings = [sighting(1, '2018-12-31', { precision: 'year', state: 'absorbed' })]
    const [entry, ...rest] = storyEntries(detail({ leadAgencies, sightings }))
    expect(rest).toEqual([])
    expect(entry?.kind === 'sighting' && entry.successions.map(({ after }) => after)).toEqual(['DPMTK-PTSP'])
  })
})

test('an entry known only by its year says so where the seat changed hands in that year', () => {
  const terms = storyTerms(
    detail({
      spells: [spell(1, '2013-12-23', '2018-09-05'), spell(2, '2018-09-05', null)],
      sightings: [
        sighting(1, '2015-01-01', { precision: 'year' }),
        sighting(2, '2018-12-31', { precision: 'year', state: 'absorbed' }),
        sighting(3, '2018-10-01'),
      ],
    }),
  )
  expect(terms.map(({ unsure }) => [...unsure])).toEqual([[], ['sighting-2']])
})
