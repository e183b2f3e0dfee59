import { addDays, type IsoDay } from '@estafet/domain'
import { brandNames, leaderBrand } from './texts/brand-names.ts'
import type { City } from './course/city-context.ts'
import { type Fate, liveThrough } from './course/commitment-life.ts'
import { type MilestoneCourse, planCourses } from './course/milestone-course.ts'
import type { LivedCommitment } from './course/lived-commitment.ts'
import { agencyNames, partnerNames } from './texts/names.ts'
import type { Draws } from './prng.ts'
import { reportTrail } from './course/report-trail.ts'
import type { Template } from './texts/template.ts'
import { verdictsOn } from './course/verdicts.ts'
import { addDeadlineChanges, addMilestones } from './rows/write-milestones.ts'
import { addReports, addSightings, addVerdicts } from './rows/write-trail.ts'

const startFor = (draws: Draws, order: number): { startedOn: IsoDay; isRunning: boolean } => {
  if (order % 3 === 0) return { startedOn: addDays('2016-08-01', draws.between(0, 1700)), isRunning: true }
  if (order % 11 === 7) return { startedOn: addDays('2025-09-01', draws.between(0, 240)), isRunning: false }
  return { startedOn: addDays('2022-02-01', draws.between(0, 1000)), isRunning: false }
}

/** Adds one commitment with all that happened to it, and says how it lived. */
export const addCommitment = (
  city: City,
  template: Template,
  order: number,
  wished: Fate,
): LivedCommitment => {
  const { place, name, draws, rows, shelve, character, dayZeros } = city
  const id = `${place.code}-${String(order + 1).padStart(2, '0')}`
  const { startedOn, isRunning } = startFor(draws, order)
  const isShort = wished === 'completed_closed'
  const phaseFrom = addDays(
    startedOn < '2022-10-01' ? '2022-10-01' : startedOn,
    draws.between(0, isShort ? 30 : 120),
  )
  const courses = planCourses(
    draws,
    isShort ? { ...character, overclaims: 0 } : character,
    template.milestones,
    phaseFrom,
    isShort ? 15 : draws.between(20, 46),
    dayZeros,
  )
  const life = liveThrough(draws, wished, character, startedOn, dayZeros, closingDay(courses, startedOn))
  const leader =
    city.spells.findLast((spell) => spell.holder !== null && spell.from <= startedOn)?.holder ?? name
  const wasNamed = life.fate === 'named_after_leader' || (life.fate === 'renamed' && draws.chance(0.5))
  const firstName = wasNamed ? leaderBrand(leader) : draws.pick(brandNames)
  const presentName =
    life.fate === 'renamed' ? draws.pick(brandNames.filter((brand) => brand !== firstName)) : firstName
  const hasBrand = wasNamed || life.fate === 'renamed'
  const plan = isRunning
    ? undefined
    : city.plans.findLast(({ from, to }) => from <= startedOn && startedOn <= to)
  const source = shelve(`naskah komitmen ${id}`)
  const isNamedAfterLeader = life.fate === 'named_after_leader' ? true : draws.chance(0.2) ? null : false
  rows.commitments.push({
    plan: plan?.index ?? null,
    agency: agencyNames[template.agency],
    source,
    row: {
      id,
      region_code: place.code,
      origin: plan === undefined ? 'running_initiative' : 'plan',
      title: hasBrand ? `${presentName}: ${template.title}` : template.title,
      title_en: hasBrand ? `${presentName}: ${template.titleEn}` : template.titleEn,
      original_text: plan === undefined ? null : `${template.title}. ${template.summary}`,
      summary: template.summary,
      summary_en: template.summaryEn,
      problem: template.problem,
      themes: [template.theme, ...(template.alsoTheme ? [template.alsoTheme] : [])],
      ogp_values: [...template.values],
      started_on: startedOn,
      started_precision: 'day',
      started_raw: startedOn,
      ends_on: courses
        .map(({ dueOn }) => dueOn)
        .reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null),
      named_after_leader: isNamedAfterLeader,
      sourcing: 'simulated',
    },
  })
  if (life.renamedOn !== null)
    for (const [brand, on] of [
      [firstName, startedOn],
      [presentName, life.renamedOn],
    ] as const)
      rows.aliases.push({
        source,
        row: { commitment_id: id, name: brand, from_on: on, from_precision: 'day', from_raw: on },
      })
  for (const partner of draws.shuffle(partnerNames).slice(0, draws.between(0, 2)))
    rows.partners.push({ commitment_id: id, name: partner })
  addMilestones(city, id, template, courses)
  addDeadlineChanges(city, id, courses)
  addSightings(city, id, life)
  const trail = reportTrail(draws, city.outcomes, life, courses)
  addReports(city, id, trail, character)
  addVerdicts(city, id, verdictsOn(draws, character, trail))
  return {
    id,
    order,
    template,
    startedOn,
    life,
    firstName,
    wasNamedAfterLeader: wasNamed,
    isNamedAfterLeader,
  }
}

/** When a commitment whose work is all done can be closed; null while something is never done. */
const closingDay = (courses: readonly MilestoneCourse[], startedOn: IsoDay): IsoDay | null => {
  const done = courses.filter(({ withdrawnFrom }) => withdrawnFrom === null).map(({ doneOn }) => doneOn)
  const known = done.filter((day) => day !== null)
  if (known.length < done.length) return null
  return addDays(
    known.reduce((latest, day) => (day > latest ? day : latest), startedOn),
    75,
  )
}
