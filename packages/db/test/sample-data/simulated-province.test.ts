import { createHash } from 'node:crypto'
import {
  challengeKinds,
  deliveries,
  draftStates,
  leaderCapacities,
  sightingStates,
  themes,
} from '@estafet/domain'
import { describe, expect, it } from 'vitest'
import { readSeedTable } from '../../src/seeds/seed-files.ts'
import { generateSimulatedProvince } from '../../src/seeds/simulated/generate.ts'
import { templates } from '../../src/seeds/simulated/texts/templates.ts'

const rows = generateSimulatedProvince()
const cities = rows.regions.filter(({ kind }) => kind !== 'province').map(({ code }) => code)
const spellsOf = (code: string) => rows.spells.filter(({ spell }) => spell.region_code === code)
const isInaugurated = (capacity: string) => capacity === 'definitive' || capacity === 'remaining_term'

describe('the simulated province', () => {
  it('is the same on every machine', () => {
    // A change of this hash changes what everyone's demo shows: pin the new one on purpose.
    expect(createHash('sha256').update(JSON.stringify(rows)).digest('hex')).toBe(
      '491f17b4822ac82a786069f85e5780737109e0f8635eaccb774ce02229be05c3',
    )
    expect(generateSimulatedProvince()).toEqual(rows)
  })

  it('reuses no name of a real place', () => {
    const real = [
      ...readSeedTable<'name' | 'short_name'>('regions.csv').flatMap((row) => [row.name, row.short_name]),
      ...readSeedTable<'name'>('provinces.csv').map(({ name }) => name),
    ].map((name) => name.toLowerCase())
    const names = rows.regions.flatMap(({ name, short_name: shortName }) => [name, shortName])
    expect(names.filter((name) => real.includes(name.toLowerCase()))).toEqual([])
  })

  it('has no fact after 2026-11-15 but announced ends of terms', () => {
    const days = [
      ...rows.spells.map(({ spell }) => spell.started_on),
      ...rows.spells.map(({ spell }) => (spell.ended_precision === 'scheduled' ? null : spell.ended_on)),
      ...rows.commitments.map(({ row }) => row.started_on),
      ...rows.aliases.map(({ row }) => row.from_on),
      ...rows.deadlineChanges.map((row) => row.changed_on),
      ...rows.reports.flatMap(({ row }) => [
        row.reported_on,
        row.completed_on,
        String(row.published_at ?? '').slice(0, 10),
      ]),
      ...rows.drafts.map(({ row }) => row.reported_on),
      ...rows.assessments.map(({ row }) => row.assessed_on),
      ...rows.sightings.map(({ row }) => row.sighted_on),
      ...[...rows.reports, ...rows.assessments, ...rows.sightings].flatMap(({ proofs }) =>
        proofs.map((proof) => proof.added_on),
      ),
      ...rows.challenges.map(({ row }) => row.known_on),
    ]
    expect(days.filter((day) => day != null && day > '2026-11-15')).toEqual([])
  })

  it.each(cities)('%s has at least two transitions and 8–12 commitments', (code) => {
    const inaugurated = spellsOf(code).filter(({ spell }) => isInaugurated(spell.capacity))
    expect(inaugurated.length - 1).toBeGreaterThanOrEqual(2)
    const own = rows.commitments.filter(({ row }) => row.region_code === code)
    expect(own.length).toBeGreaterThanOrEqual(8)
    expect(own.length).toBeLessThanOrEqual(12)
  })

  it('gives each commitment 4–8 milestones', () => {
    const counts = rows.commitments.map(
      ({ row }) => rows.milestones.filter((milestone) => milestone.commitment_id === row.id).length,
    )
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(4)
    expect(Math.max(...counts)).toBeLessThanOrEqual(8)
  })

  it('moves about a quarter of the deadlines', () => {
    const dated = rows.milestones.filter((milestone) => milestone.original_due_on != null)
    const moved = dated.filter((milestone) => milestone.due_on !== milestone.original_due_on)
    expect(moved.length / dated.length).toBeGreaterThan(0.18)
    expect(moved.length / dated.length).toBeLessThan(0.35)
  })

  it('shows every kind of thing the product tells apart', () => {
    const all = <Word>(words: Iterable<Word>): Set<Word> => new Set(words)
    expect(all(rows.sightings.map(({ row }) => row.state))).toEqual(all(sightingStates))
    expect(all(rows.reports.map(({ row }) => row.delivery))).toEqual(all(deliveries))
    expect(all(rows.challenges.map(({ row }) => row.kind))).toEqual(all(challengeKinds))
    expect(all(templates.map(({ theme }) => theme))).toEqual(all(themes))
    expect(all(rows.drafts.map(({ row }) => row.state))).toEqual(
      all(draftStates.filter((state) => state !== 'approved')),
    )
    expect(all(rows.spells.map(({ spell }) => spell.capacity))).toEqual(
      all(leaderCapacities.filter((capacity) => capacity !== 'deputy_acting' && capacity !== 'pjs')),
    )
  })

  it('words milestones without stuttering', () => {
    const titles = rows.milestones.flatMap(({ title, title_en: titleEn }) => [title, titleEn ?? ''])
    expect(titles.filter((title) => /\b(\w+) \1\b/i.test(title) || title.includes('{}'))).toEqual([])
  })
})
