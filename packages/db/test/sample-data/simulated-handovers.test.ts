import { continuityDecisions, handoverDecision, lifeRecord, stopReasons } from '@estafet/domain'
import { describe, expect, it } from 'vitest'
import {
  decisionsOf,
  handedOver,
  ids,
  lastDay,
  lifeFactsOf,
  regionOf,
  rows,
  startOf,
  today,
} from './simulated-facts.ts'

describe('the simulated decisions', () => {
  it('are of every kind, and stop for every reason', () => {
    expect(new Set(rows.decisions.map(({ row }) => row.decision))).toEqual(new Set(continuityDecisions))
    const reasons = rows.decisions.flatMap(({ row }) => (row.decision === 'stop' ? [row.reason] : []))
    expect(new Set(reasons)).toEqual(new Set(stopReasons))
  })

  it('answer a handover the commitment met open, before the next one', () => {
    const wrong = rows.decisions.filter(({ row }) => {
      const own = handedOver.filter(({ regionCode }) => regionCode === regionOf(row.commitment_id))
      const at = own.findIndex(({ inauguratedOn }) => inauguratedOn === row.day_zero)
      const next = own[at + 1]?.inauguratedOn ?? '9999'
      const before = {
        ...lifeFactsOf(row.commitment_id),
        decisions: decisionsOf(row.commitment_id).filter(({ dayZero }) => dayZero < row.day_zero),
      }
      return (
        at === -1 ||
        startOf(row.commitment_id) >= row.day_zero ||
        row.decided_on < row.day_zero ||
        row.decided_on >= next ||
        row.decided_on > lastDay ||
        (lifeRecord(before, row.day_zero).firstSeenEndedOn ?? '9999') < row.day_zero
      )
    })
    expect(wrong).toEqual([])
  })

  it('end nothing that was seen or reported alive afterwards', () => {
    const endings = rows.decisions.filter(({ row }) =>
      ['stop', 'merged', 'completed_before'].includes(row.decision),
    )
    expect(endings.length).toBeGreaterThan(10)
    for (const { row } of endings) {
      const life = lifeRecord(lifeFactsOf(row.commitment_id), today)
      expect(life).toMatchObject({ condition: 'ended', firstSeenEndedOn: row.decided_on })
      expect(
        lifeFactsOf(row.commitment_id).sightings.filter(
          (each) => each.state === 'active' && each.sightedOn > row.decided_on,
        ),
      ).toEqual([])
      expect(
        lifeFactsOf(row.commitment_id).reports.filter(
          (each) => each.delivery !== 'withdrawn' && each.reportedOn > row.decided_on,
        ),
      ).toEqual([])
    }
  })

  it('merge into another commitment of the region that lived on then', () => {
    const merged = rows.decisions.filter(({ row }) => row.decision === 'merged')
    for (const { row } of merged) {
      const host = row.merged_into_id ?? ''
      expect(regionOf(host)).toBe(regionOf(row.commitment_id))
      expect(host).not.toBe(row.commitment_id)
      expect(lifeRecord(lifeFactsOf(host), row.decided_on).condition).not.toBe('ended')
    }
  })

  it('mostly come within the hundred days, and leave some undecided', () => {
    const standings = handedOver.flatMap(({ regionCode, kind, inauguratedOn }, index) => {
      const next = handedOver.slice(index + 1).find((each) => each.regionCode === regionCode)
      return ids
        .filter((id) => regionOf(id) === regionCode && startOf(id) < inauguratedOn)
        .filter((id) => (lifeRecord(lifeFactsOf(id), today).firstSeenEndedOn ?? '9999') >= inauguratedOn)
        .map((id) => ({
          at: `${regionCode} ${inauguratedOn}`,
          ...handoverDecision(decisionsOf(id), { kind, inauguratedOn }, next?.inauguratedOn ?? null, today),
        }))
    })
    const decided = standings.filter(({ standing }) => standing === 'decided')
    expect(decided.length / standings.length).toBeGreaterThan(0.5)
    const first = rows.decisions.filter(({ row }) => row.decision.startsWith('continue'))
    const inTime = first.filter(
      ({ row }) => Date.parse(row.decided_on) - Date.parse(row.day_zero) <= 100 * 864e5,
    )
    expect(inTime.length / first.length).toBeGreaterThan(0.7)
    expect(standings.filter(({ standing }) => standing === 'never_decided').length).toBeGreaterThan(3)
    for (const newest of ['99.71 2026-03-09', '99.72 2026-06-14', '99.04 2026-06-28']) {
      const overdue = standings.filter(({ at, standing }) => at === newest && standing === 'overdue')
      const settled = standings.filter(({ at, standing }) => at === newest && standing === 'decided')
      expect(overdue.length, newest).toBeGreaterThanOrEqual(3)
      expect(settled.length, newest).toBeGreaterThanOrEqual(2)
    }
  })
})

describe('the simulated names and votes', () => {
  it('keep the title each renamed commitment had before', () => {
    const renamed = rows.sightings
      .filter(({ row }) => row.state === 'renamed')
      .map(({ row }) => row.commitment_id)
    expect(rows.wordings.map(({ commitment_id: id }) => id).toSorted()).toEqual(renamed.toSorted())
    for (const { commitment_id: id, title, until_on: until } of rows.wordings) {
      const [first, second] = rows.aliases.filter(({ row }) => row.commitment_id === id).map(({ row }) => row)
      const present = rows.commitments.find(({ row }) => row.id === id)?.row.title ?? ''
      expect(title.startsWith(`${first?.name}: `)).toBe(true)
      expect(present.startsWith(`${second?.name}: `)).toBe(true)
      expect(until).toBe(second?.from_on)
    }
  })

  it('hold a vote before every full term', () => {
    const full = rows.spells.filter(({ spell }) => spell.capacity === 'definitive')
    expect(rows.elections.length).toBe(full.length + 2)
    expect(rows.elections.filter(({ row }) => row.held_on != null && row.held_on > today)).toHaveLength(1)
  })
})
