import type { Database } from '@estafet/db'
import {
  addDays,
  type AsOfPresetInput,
  deriveTransitions,
  DomainError,
  type IsoDay,
  isCountableDay,
  isInauguratedHead,
  type LeaderCapacity,
  sampleOf,
  type SpellFact,
} from '@estafet/domain'
import { firstFactDay } from '../as-of/first-fact-day.queries.ts'
import { findRegionProfiles } from '../regions/region.queries.ts'
import { listDatedSpells, listPeriodEnds } from './as-of-presets.queries.ts'

/** Of two reasons for one day the earlier here names it. */
const kinds = ['before_inauguration', 'spell_end', 'period_end', 'year_end'] as const

/** A day worth going back to, with the parts of its label; parts that its kind has no use for are null. */
export interface AsOfPreset {
  readonly day: IsoDay
  readonly kind: (typeof kinds)[number]
  /** Of an inauguration the head to be sworn in the day after, of an end who left; null for a vacancy and the country. */
  readonly personName: string | null
  readonly capacity: LeaderCapacity | null
  /** Of the country: how many regions swore in a head the day after. */
  readonly regions: number | null
  /** Of a reporting period. */
  readonly periodLabel: string | null
  readonly year: number | null
}

const bare = { personName: null, capacity: null, regions: null, periodLabel: null, year: null }

/** Inaugurations of the country are told apart from this many regions on one day: the simultaneous ones. */
const manyRegions = 5

const ofRegion = (spells: readonly SpellFact[], today: IsoDay): AsOfPreset[] => {
  return [
    ...deriveTransitions(spells, today)
      .filter(({ inauguratedPrecision }) => isCountableDay(inauguratedPrecision))
      .map(({ inauguratedOn, incoming: { personName, capacity } }) => ({
        ...bare,
        day: addDays(inauguratedOn, -1),
        kind: 'before_inauguration' as const,
        personName,
        capacity,
      })),
    ...spells.flatMap(({ endedOn, endedPrecision, personName, capacity }) =>
      endedOn === null || endedPrecision === null || !isCountableDay(endedPrecision)
        ? []
        : [{ ...bare, day: addDays(endedOn, -1), kind: 'spell_end' as const, personName, capacity }],
    ),
  ]
}

// Of most regions only the present head is recorded, so that no transition can be told; the day can.
const ofCountry = (spells: readonly SpellFact[]): AsOfPreset[] => {
  const heads = spells.filter((spell) => isInauguratedHead(spell) && isCountableDay(spell.startedPrecision))
  return [...Map.groupBy(heads, ({ startedOn }) => startedOn)]
    .filter(([, swornIn]) => swornIn.length >= manyRegions)
    .map(([startedOn, swornIn]) => ({
      ...bare,
      day: addDays(startedOn, -1),
      kind: 'before_inauguration' as const,
      regions: swornIn.length,
    }))
}

const yearEnds = (first: IsoDay, today: IsoDay): AsOfPreset[] => {
  const [from, to] = [Number(first.slice(0, 4)), Number(today.slice(0, 4))]
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    ...bare,
    day: `${from + index}-12-31`,
    kind: 'year_end' as const,
    year: from + index,
  }))
}

/**
 * Days worth going back to, newest first, each once, none after `today` and none before the first fact: the eve of
 * each inauguration, the last day of each spell and reporting period, and the ends of years.
 * @throws DomainError `region_not_found`.
 */
export async function getAsOfPresets(
  db: Database,
  { region, sample: asked }: AsOfPresetInput,
  today: IsoDay,
): Promise<{ firstDay: IsoDay | null; items: AsOfPreset[]; total: number }> {
  const sample = sampleOf(asked, region)
  if (region !== undefined && (await findRegionProfiles(db, [region])).length === 0)
    throw new DomainError('not_found', 'region_not_found', { code: region })
  const [first, spells, periods] = await Promise.all([
    firstFactDay(db),
    listDatedSpells(db, { region, sample }),
    listPeriodEnds(db, sample),
  ])
  if (first === null) return { firstDay: null, items: [], total: 0 }
  const presets = [
    ...(region === undefined ? ofCountry(spells) : ofRegion(spells, today)),
    ...periods.map(({ label, on }) => ({
      ...bare,
      day: on,
      kind: 'period_end' as const,
      periodLabel: label,
    })),
    ...yearEnds(first, today),
  ].filter(({ day }) => day >= first && day <= today)
  const items = [...Map.groupBy(presets, ({ day }) => day).values()]
    .flatMap((sameDay) => sameDay.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))[0] ?? [])
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
  return { firstDay: first, items, total: items.length }
}
