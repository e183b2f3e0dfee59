import { addDays, type AssessorKind, type IsoDay } from '@estafet/domain'
import type { CityCharacter } from '../cities.ts'
import { lastSimulatedDay } from './commitment-life.ts'
import { type MilestoneCourse, truePercent } from './milestone-course.ts'
import type { Draws } from '../prng.ts'
import type { TrailReport } from './report-trail.ts'

export interface Verdict {
  readonly course: MilestoneCourse
  readonly actorKind: AssessorKind
  readonly actorName: string
  readonly on: IsoDay
  readonly value: string
  readonly hasEvidence: boolean
}

const actors: readonly (readonly [AssessorKind, string])[] = [
  ['cso', 'Lembaga Pantau Tirta (simulasi)'],
  ['ksp', 'Tim pemantau KSP (simulasi)'],
  ['researcher', 'Universitas Tirta Kencana (simulasi)'],
  ['cso', 'Forum Warga Kencana (simulasi)'],
]

const seenAs = (percent: number): string =>
  percent >= 100 ? 'complete' : percent >= 50 ? 'substantial' : percent >= 5 ? 'limited' : 'not_started'

/** What others find of the milestones a city claims complete or nearly so: the truth, or that it cannot be told. */
export const verdictsOn = (
  draws: Draws,
  character: CityCharacter,
  trail: readonly TrailReport[],
): Verdict[] => {
  const claims = new Map<MilestoneCourse, TrailReport>()
  for (const report of trail)
    if (report.course !== null && report.state === 'published' && !claims.has(report.course))
      if (report.delivery === 'complete' || (report.delivery === 'substantial' && draws.chance(0.15)))
        claims.set(report.course, report)
  return [...claims].flatMap(([course, { on: claimedOn }]) => {
    if (!draws.chance(character.assessed)) return []
    return draws
      .shuffle(actors)
      .slice(0, draws.chance(0.3) ? 2 : 1)
      .flatMap(([actorKind, actorName]) => {
        const on = addDays(claimedOn, draws.between(14, 130))
        if (on > lastSimulatedDay) return []
        const cannotTell = draws.chance(0.1)
        const value = cannotTell
          ? draws.pick(['unclear', 'no_evidence_available'])
          : seenAs(truePercent(course, on))
        return [{ course, actorKind, actorName, on, value, hasEvidence: !cannotTell }]
      })
  })
}
