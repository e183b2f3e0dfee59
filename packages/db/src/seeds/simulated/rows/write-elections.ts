import { addDays, daysBetween, type IsoDay } from '@estafet/domain'
import type { City } from '../course/city-context.ts'

// Votes are held on Wednesdays, as the national one of 27 November 2024 was.
const aWednesday: IsoDay = '2024-11-27'
const wednesdayBefore = (day: IsoDay): IsoDay => addDays(day, -(((daysBetween(aWednesday, day) % 7) + 7) % 7))

/** Adds the vote before each full term, and the one announced before each scheduled end of a term. */
export const addElections = ({ place, name, rows, shelve, spells }: City): void => {
  const terms = spells.filter(({ capacity }) => capacity === 'definitive').map(({ from }) => from)
  const announced = spells.flatMap(({ to, toPrecision }) =>
    to !== null && toPrecision === 'scheduled' ? [to] : [],
  )
  for (const termFrom of [...terms, ...announced]) {
    const heldOn = wednesdayBefore(addDays(termFrom, -80))
    const year = Number(heldOn.slice(0, 4))
    rows.elections.push({
      source: shelve(`penetapan pemilihan kepala daerah, ${name}, ${year}`),
      row: {
        region_code: place.code,
        year,
        // Of the oldest only the year is on record.
        held_on: year < 2016 ? null : heldOn,
        kind: 'pilkada',
        basis: 'Simulasi',
      },
    })
  }
}
