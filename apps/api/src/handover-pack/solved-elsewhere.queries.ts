import type { Database } from '@estafet/db'
import type { ChallengeKind, IsoDay, Theme } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { earlierWording, worded } from '../as-of/wording.queries.ts'
import type { RegionProfile } from '../regions/region.queries.ts'

/** A commitment elsewhere that may be worth asking about, in the order it should be asked about. */
export interface Candidate {
  readonly id: string
  readonly title: string
  readonly titleEn: string | null
  readonly regionCode: string
  readonly regionName: string
  readonly themes: readonly Theme[]
}

export interface SolvedChallenge extends Candidate {
  readonly kind: ChallengeKind
  readonly solution: string
  readonly solutionEn: string | null
}

/** As many of each theme or kind of challenge are looked at: the nearest in kind and size. */
const mostOfEach = 30

const candidateColumns = sql`c.id, ${worded('title')} as title, ${worded('title_en')} as "titleEn",
  c.region_code as "regionCode", r.name as "regionName", c.themes`

type Region = Pick<RegionProfile, 'code' | 'kind' | 'isSimulated' | 'population'>

const inOtherRegions = ({ code, isSimulated }: Region): RawBuilder<unknown> =>
  sql`c.region_code <> ${code} and r.is_simulated = ${isSimulated}`

/** The same kind of region first, then the most like it in population, then by id. */
const likest = ({ kind, population }: Region): RawBuilder<unknown> =>
  sql`(r.kind = ${kind}) desc, abs(ln(r.population::float8 / ${population ?? 1}::float8)) nulls last, c.id`

/** Commitments with one of the themes that their city reported complete by `asOf`, in other regions of the sample. */
export async function listCompletedElsewhere(
  db: Database,
  region: Region,
  themes: readonly Theme[],
  asOf: IsoDay,
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select distinct on (place, id) id, title, "titleEn", "regionCode", "regionName", themes from unnest(${themes}::text[]) theme cross join lateral (
      select ${candidateColumns}, row_number() over (order by ${likest(region)}) as place
      from commitment c join region r on r.code = c.region_code ${earlierWording(asOf)}
      where c.themes @> array[theme] and ${inOtherRegions(region)} and exists (
        select from progress_report p where p.commitment_id = c.id
          and p.delivery = 'complete' and p.reported_on <= ${asOf})
      order by place limit ${mostOfEach}) found order by place, id`.execute(db)
  return rows
}

/** Challenges of the kinds that were solved, as known by `asOf`, in other regions of the sample. */
export async function listSolvedChallenges(
  db: Database,
  region: Region,
  kinds: readonly ChallengeKind[],
  asOf: IsoDay,
): Promise<SolvedChallenge[]> {
  const { rows } = await sql<SolvedChallenge>`
    select id, title, "titleEn", "regionCode", "regionName", themes, kind, solution, "solutionEn"
    from unnest(${kinds}::text[]) wanted cross join lateral (
      select ${candidateColumns}, k.kind, k.solution, k.solution_en as "solutionEn",
        row_number() over (order by ${likest(region)}, k.id) as place
      from challenge k join commitment c on c.id = k.commitment_id join region r on r.code = c.region_code
        ${earlierWording(asOf)}
      where k.kind = wanted and k.solution is not null and (k.known_on is null or k.known_on <= ${asOf})
        and ${inOtherRegions(region)}
      order by place limit ${mostOfEach}) found order by place, id`.execute(db)
  return rows
}
