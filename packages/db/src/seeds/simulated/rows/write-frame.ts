import { addMonths, type IsoDay } from '@estafet/domain'
import type { CityContext } from '../course/city-context.ts'
import type { SimulatedSpell } from '../course/city-spells.ts'

export const isInaugurated = ({ capacity }: SimulatedSpell) =>
  capacity === 'definitive' || capacity === 'remaining_term'

/** Adds who governed the region. */
export const addSpells = ({ place, name, rows, shelve }: CityContext, spells: readonly SimulatedSpell[]) => {
  for (const spell of spells)
    rows.spells.push({
      holder: spell.holder,
      source: shelve(`keputusan tentang kepala daerah, ${name}, ${spell.from.slice(0, 4)}`),
      spell: {
        region_code: place.code,
        capacity: spell.capacity,
        started_on: spell.from,
        started_precision: 'day',
        started_raw: spell.from,
        ended_on: spell.to,
        ended_precision: spell.to === null ? null : spell.toPrecision,
        ended_raw: spell.to,
        exit_reason: spell.exit,
        sourcing: 'simulated',
      },
    })
}

/** Adds the region's plans and says where they are and when they run. */
export const addPlans = ({ place, name, rows, shelve }: CityContext, spells: readonly SimulatedSpell[]) => {
  const term = spells.filter(isInaugurated).findLast(({ from }) => from < '2024-01-01')?.from ?? '2021-01-01'
  const year = Number(term.slice(0, 4))
  const add = (
    kind: 'rpjmd' | 'ogp_local' | 'satu_data',
    title: string,
    titleEn: string,
    from: IsoDay,
    to: IsoDay,
  ) => {
    const row = { region_code: place.code, kind, title, title_en: titleEn, starts_on: from, ends_on: to }
    rows.plans.push({ row, source: shelve(`naskah ${title}`) })
    return { index: rows.plans.length - 1, from, to }
  }
  return [
    add(
      'rpjmd',
      `RPJMD ${name} ${year}–${year + 5}`,
      `Medium-term development plan of ${name} ${year}–${year + 5}`,
      addMonths(term, 6),
      `${year + 5}-12-31`,
    ),
    add(
      'ogp_local',
      `Rencana aksi pemerintahan terbuka ${name} 2024–2025`,
      `Open government action plan of ${name} 2024–2025`,
      '2024-01-01',
      '2025-12-31',
    ),
    ...(place.kind === 'kota'
      ? [
          add(
            'satu_data',
            `Rencana aksi satu data ${name} 2023–2026`,
            `One-data action plan of ${name} 2023–2026`,
            '2023-01-01',
            '2026-12-31',
          ),
        ]
      : []),
  ]
}
