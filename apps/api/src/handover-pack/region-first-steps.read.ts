import type { Database } from '@estafet/db'
import { deriveInaugurations, type IsoDay } from '@estafet/domain'
import type { Language } from '@estafet/i18n'
import type { PackFirstStep } from '@estafet/reports'
import { createSpeech, stepText } from '@estafet/reports/summary-words'
import { getRegionProfile } from '../regions/region-story.read.ts'
import { listLeaderSpells } from '../regions/region.queries.ts'
import { firstSteps } from './first-steps.ts'
import { loadCommitments } from './get-handover-pack.read.ts'
import { packCommitment } from './pack-commitment.ts'
import { packTransition } from './pack-day.ts'
import { createSourceRegister } from './source-register.ts'

/** One thing to see to first, as the handover pack says it. */
export interface RegionStep {
  readonly kind: PackFirstStep['kind']
  readonly commitmentId: string
  readonly text: string
}

/**
 * What the head of a region has to see to first on `asOf`, six at most: the same steps, in the same words, as the
 * handover pack of that day gives. Empty where nothing presses.
 * @throws DomainError `region_not_found`.
 */
export async function getRegionFirstSteps(
  db: Database,
  code: string,
  asOf: IsoDay,
  language: Language,
): Promise<RegionStep[]> {
  const { code: today } = await getRegionProfile(db, code)
  const spells = await listLeaderSpells(db, today, asOf)
  const setting = {
    asOf,
    transitionOn: packTransition(spells, asOf, () => [])?.on ?? null,
    spells,
    inaugurations: deriveInaugurations(spells, asOf),
    register: createSourceRegister(),
  }
  const known = await loadCommitments(db, today, asOf, undefined)
  const commitments = known.map((each) => packCommitment(each, setting))
  const speech = createSpeech(language)
  return firstSteps(commitments, asOf).map((step) => ({
    kind: step.kind,
    commitmentId: step.commitmentId,
    text: stepText(step, { commitments }, speech),
  }))
}
