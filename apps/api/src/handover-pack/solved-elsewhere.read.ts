import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import type { PackCommitment, PackSolvedElsewhere } from '@estafet/reports'
import type { RegionProfile } from '../regions/region.queries.ts'
import { computeStates } from '../state/compute-states.read.ts'
import { both } from './both-languages.ts'
import {
  type Candidate,
  listCompletedElsewhere,
  listSolvedChallenges,
  type SolvedChallenge,
} from './solved-elsewhere.queries.ts'

type Seeker = Pick<PackCommitment, 'themes' | 'challenges' | 'seeksHelp' | 'statuses'>

const most = 3

interface Completed extends Candidate {
  readonly evidence: 'verified' | 'documented'
}

const described = ({ id, title, titleEn, regionCode, regionName }: Candidate) => ({
  commitmentId: id,
  title: both(title, titleEn),
  regionCode,
  regionName,
  path: `/komitmen/${id}`,
})

const unsolvedKinds = ({ challenges }: Seeker) =>
  challenges.filter(({ solution }) => solution === null).map(({ kind }) => kind)

const fromChallenges = (seeker: Seeker, solved: readonly SolvedChallenge[]): PackSolvedElsewhere[] => {
  const kinds = unsolvedKinds(seeker)
  return solved
    .filter(({ kind }) => kinds.includes(kind))
    .map((each) => ({
      ...described(each),
      because: { kind: 'challenge', challenge: each.kind, solution: both(each.solution, each.solutionEn) },
    }))
}

// The candidates come in the order of likeness; a verdict from outside goes before that.
const fromThemes = (seeker: Seeker, completed: readonly Completed[]): PackSolvedElsewhere[] =>
  completed
    .map((each) => ({ each, themes: seeker.themes.filter((theme) => each.themes.includes(theme)) }))
    .filter(({ themes }) => themes.length > 0)
    .toSorted(
      (a, b) =>
        Number(b.each.evidence === 'verified') - Number(a.each.evidence === 'verified') ||
        b.themes.length - a.themes.length,
    )
    .map(({ each, themes }) => ({
      ...described(each),
      because: { kind: 'theme', themes, evidence: each.evidence },
    }))

/**
 * Who solved elsewhere what these commitments have not, by the facts up to `asOf`; only among regions of the same
 * sample. First those who solved the same kind of challenge, then those who completed something of the same theme with
 * evidence; three at most, each commitment once.
 * @returns a function that answers for one of the commitments.
 */
export async function findSolvedElsewhere(
  db: Database,
  region: RegionProfile,
  seekers: readonly Seeker[],
  asOf: IsoDay,
): Promise<(seeker: Seeker) => PackSolvedElsewhere[]> {
  const seeking = seekers.filter(({ seeksHelp }) => seeksHelp)
  const themes = [...new Set(seeking.flatMap((each) => each.themes))]
  const kinds = [...new Set(seeking.flatMap(unsolvedKinds))]
  const solved = await listSolvedChallenges(db, region, kinds, asOf)
  const candidates = await listCompletedElsewhere(db, region, themes, asOf)
  const computed = await computeStates(db, { ids: candidates.map(({ id }) => id) }, asOf)
  const states = new Map(computed.map(({ facts, state }) => [facts.id, state]))
  const completed = candidates.flatMap((candidate): Completed[] => {
    const state = states.get(candidate.id)
    const evidence = state?.evidence
    const isSupported = evidence === 'verified' || evidence === 'documented'
    return state?.official === 'complete' && isSupported ? [{ ...candidate, evidence }] : []
  })
  return (seeker) => {
    if (!seeker.seeksHelp) return []
    const found = [...fromChallenges(seeker, solved), ...fromThemes(seeker, completed)]
    const first = new Map<string, PackSolvedElsewhere>()
    for (const each of found) if (!first.has(each.commitmentId)) first.set(each.commitmentId, each)
    return [...first.values()].slice(0, most)
  }
}
