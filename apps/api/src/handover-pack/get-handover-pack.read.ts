import { type Database, inSnapshot } from '@estafet/db'
import {
  decisionStandings,
  deriveInaugurations,
  type Inauguration,
  type IsoDay,
  isTransition,
  lastTransition,
  methodVersion,
  nextHandoverOn,
  summariseRegion,
  type Transition,
  watchWindows,
  isKnownOn,
} from '@estafet/domain'
import {
  contentHash,
  type HandoverDocument,
  type HandoverPack,
  type PackCommitment,
  type PackLastHandover,
} from '@estafet/reports'
import { refuseBeforeFirstFact } from '../as-of/resolve-as-of.read.ts'
import { getCommitmentRecord } from '../commitments/detail/commitment.queries.ts'
import { getRegionProfile } from '../regions/region-story.read.ts'
import { listLeaderSpells, type RegionProfile } from '../regions/region.queries.ts'
import { computeStates } from '../state/compute-states.read.ts'
import { findDatasetVersion } from '../state/kept-state.queries.ts'
import { toSummarisable } from '../state/kept-rows.ts'
import { firstSteps } from './first-steps.ts'
import { type KnownCommitment, packCommitment, type PackSetting } from './pack-commitment.ts'
import { packDay, packTransition } from './pack-day.ts'
import { packDeadlines } from './pack-deadlines.ts'
import { listPackSources } from './pack-sources.queries.ts'
import { findSolvedElsewhere } from './solved-elsewhere.read.ts'
import { createSourceRegister } from './source-register.ts'

export interface HandoverPackRequest {
  readonly code: string
  /** The day of the facts, or the day zero of the change of head expected next; today when left out. */
  readonly date?: IsoDay | undefined
  readonly today: IsoDay
  /** The instant of making. */
  readonly now: Date
  /** Stops the gathering; it then rejects with the reason. */
  readonly signal?: AbortSignal | undefined
}

/** The commitments of a region that are known on a day, with all their facts of it. */
export async function loadCommitments(
  db: Database,
  code: string,
  asOf: IsoDay,
  signal: AbortSignal | undefined,
): Promise<KnownCommitment[]> {
  const computed = await computeStates(db, { regionCodes: [code] }, asOf)
  const known: KnownCommitment[] = []
  for (const { facts, state } of computed.filter(({ facts: each }) => isKnownOn(each, asOf))) {
    signal?.throwIfAborted()
    const { spells: _, ...record } = await getCommitmentRecord(db, facts.id, asOf)
    known.push({ record, state })
  }
  return known
}

const lastHandoverOf = (
  inaugurations: readonly (Inauguration | Transition)[],
  commitments: readonly Pick<PackCommitment, 'lastDecision'>[],
  asOf: IsoDay,
): PackLastHandover | null => {
  const last = lastTransition(inaugurations.filter(isTransition).filter(({ kind }) => kind !== 'renewal'))
  // Where another head came in after years nobody recorded, that one was handed nothing the record knows of.
  if (last === null || nextHandoverOn(inaugurations, last.inauguratedOn) !== null) return null
  const dayZero = last.inauguratedOn
  const met = commitments.filter(({ lastDecision }) => lastDecision?.dayZero === dayZero)
  const standings = Object.fromEntries(
    decisionStandings.map((word) => [
      word,
      met.filter(({ lastDecision }) => lastDecision?.standing === word).length,
    ]),
  ) as PackLastHandover['standings']
  const { decisionsDueOn } = watchWindows(dayZero, asOf)
  return {
    dayZero,
    dayZeroPrecision: last.inauguratedPrecision,
    kind: last.kind,
    decisionsDueOn,
    open: met.length,
    standings,
  }
}

const countsOf = (known: readonly KnownCommitment[]): HandoverPack['counts'] => {
  const { commitments, official, evidence, schedule, continuity } = summariseRegion(
    known.map(({ state }) => toSummarisable(state)),
  )
  return { commitments, official, evidence, schedule, continuity }
}

const regionOf = ({
  code,
  name,
  kind,
  provinceName,
  isSimulated,
}: RegionProfile): HandoverPack['region'] => ({
  code,
  name,
  kind,
  provinceName,
  isSimulated,
})

async function gather(db: Database, request: HandoverPackRequest): Promise<HandoverPack> {
  const { code, date, today, signal } = request
  const profile = await getRegionProfile(db, code)
  await refuseBeforeFirstFact(db, date, 'date')
  const asOf = packDay(date, await listLeaderSpells(db, code, today), today)
  const spells = await listLeaderSpells(db, code, asOf)
  const register = createSourceRegister()
  const transition = packTransition(spells, asOf, ({ sources }) => register.numbers(sources))
  const inaugurations = deriveInaugurations(spells, asOf)
  const setting: PackSetting = { asOf, transitionOn: transition?.on ?? null, spells, inaugurations, register }
  const known = await loadCommitments(db, code, asOf, signal)
  // Those that live come first, and so do their sources.
  const ordered = known.toSorted(
    (a, b) => Number(a.state.continuity.status === 'ended') - Number(b.state.continuity.status === 'ended'),
  )
  const packed = ordered.map((each) => packCommitment(each, setting))
  const solvedElsewhere = await findSolvedElsewhere(db, profile, packed, asOf)
  const lastHandover = lastHandoverOf(inaugurations, packed, asOf)
  return {
    format: 'estafet-handover-pack/1',
    methodVersion,
    asOf,
    region: regionOf(profile),
    transition,
    lastHandover,
    counts: countsOf(known),
    firstSteps: firstSteps(packed, asOf),
    deadlines: packDeadlines(packed, transition, lastHandover, asOf),
    commitments: packed.map((each) => ({ ...each, solvedElsewhere: solvedElsewhere(each) })),
    sources: await listPackSources(db, register.ids()),
  }
}

/**
 * The handover pack of a region: everything the next head of region is to be handed, by the facts up to a day, all of
 * one state of the database. The same facts always make the same content and the same hash.
 * @throws DomainError `region_not_found`, `date_in_future` or `date_before_first_fact`.
 */
export const getHandoverPack = (db: Database, request: HandoverPackRequest): Promise<HandoverDocument> =>
  inSnapshot(db, async (snapshot) => {
    const content = await gather(snapshot, request)
    request.signal?.throwIfAborted()
    return {
      content,
      hash: contentHash(content),
      datasetVersion: await findDatasetVersion(snapshot),
      generatedAt: request.now.toISOString(),
    }
  })
