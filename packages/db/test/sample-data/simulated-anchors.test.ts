import { anchorFactors, anchoringGroup, anchorProfile, lifeRecord } from '@estafet/domain'
import { describe, expect, it } from 'vitest'
import {
  anchorsOf,
  handedOver,
  ids,
  lastDay,
  lifeFactsOf,
  regionOf,
  rows,
  startOf,
  today,
} from './simulated-facts.ts'

describe('the simulated anchors', () => {
  it('hold every commitment in five to twelve known respects', () => {
    const known = ids.map((id) => 12 - anchorProfile(anchorsOf(id), today).unknown)
    expect([Math.min(...known), Math.max(...known)]).toEqual([5, 12])
  })

  it('use every level of every factor, and expire, and are not established now and then', () => {
    const used = new Set(rows.anchors.map(({ row }) => `${row.factor} ${row.level}`))
    const missing = anchorFactors.flatMap((factor) =>
      [0, 1, 2, 3].map((level) => `${factor} ${level}`).filter((word) => !used.has(word)),
    )
    expect(missing).toEqual([])
    expect(rows.anchors.filter(({ row }) => row.level === null).length).toBeGreaterThan(20)
    const expired = ids.filter((id) => anchorProfile(anchorsOf(id), today).expired > 0)
    expect(expired.length).toBeGreaterThan(20)
    expect(new Set(rows.anchors.map(({ row }) => row.from_precision))).toEqual(new Set(['day', 'year']))
  })

  it('give budgets a line of each year that ends with it', () => {
    const lines = rows.anchors.filter(({ row }) => row.factor === 'budget' && row.level === 2)
    expect(lines.length).toBeGreaterThan(200)
    expect(lines.filter(({ row }) => row.expires_on !== `${row.from_on.slice(0, 4)}-12-31`)).toEqual([])
  })

  it('begin with the commitment or later, and none after the last simulated day', () => {
    const early = rows.anchors.filter(({ row }) => row.from_on < startOf(row.commitment_id))
    const late = rows.anchors.filter(({ row }) => row.from_on > lastDay || row.recorded_on > lastDay)
    expect([...early, ...late]).toEqual([])
  })

  it('say that a name is the head’s where the commitment says so, and nowhere else', () => {
    const named = rows.commitments
      .filter(({ row }) => row.named_after_leader === true)
      .map(({ row }) => row.id)
    const anchored = ids.filter((id) => {
      const identity = anchorProfile(anchorsOf(id), today).factors.find(
        ({ factor }) => factor === 'non_personal_identity',
      )
      return identity?.level === 0
    })
    expect(anchored).toEqual(named)
    expect(named.length).toBeGreaterThan(3)
  })

  it('are firmer for what lives, but settle nothing', () => {
    const groups: Record<'alive' | 'gone', [firm: number, all: number]> = { alive: [0, 0], gone: [0, 0] }
    for (const { regionCode, inauguratedOn } of handedOver)
      for (const id of ids.filter((each) => regionOf(each) === regionCode && startOf(each) < inauguratedOn)) {
        const isGone = ['dormant', 'ended', 'paused'].includes(lifeRecord(lifeFactsOf(id), today).condition)
        const counted = groups[isGone ? 'gone' : 'alive']
        if (anchoringGroup(anchorsOf(id), inauguratedOn) === 'firm') counted[0]++
        counted[1]++
      }
    expect(groups.gone[0]).toBeGreaterThan(0)
    expect(groups.alive[0] / groups.alive[1]).toBeGreaterThan(groups.gone[0] / groups.gone[1])
    expect(groups.alive[0]).toBeLessThan(groups.alive[1])
  })
})
