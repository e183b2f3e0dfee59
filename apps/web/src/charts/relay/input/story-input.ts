import type { ContinuityStatus, DatePrecision, IsoDay } from '@estafet/domain'
import type {
  RelayAdministration,
  RelayAlias,
  RelayDecision,
  RelayFirmStepInput,
  RelayHandoverInput,
  RelayInput,
  RelayLaneInput,
  RelayMilestoneInput,
  RelaySign,
  RelaySpellInput,
  RelayTransitionInput,
} from './relay-input.ts'
import { firstSource, sourceFinder, type SourceRecord } from './relay-sources.ts'

/** A fact that names its source by id. */
type Naming<Fact> = Omit<Fact, 'source'> & {
  readonly source: { readonly id: number; readonly more: number } | null
}

/** What the chart needs of a region, as the API tells its lanes. */
export interface RelayStory {
  readonly asOf: IsoDay
  readonly profile: { readonly isSimulated: boolean }
  readonly gapSince: IsoDay | null
  readonly administration: RelayAdministration | null
  readonly spells: readonly (Omit<RelaySpellInput, 'source'> & {
    readonly sources: readonly SourceRecord[]
  })[]
  readonly transitions: readonly RelayTransitionInput[]
  readonly sources: readonly SourceRecord[]
  readonly commitments: readonly {
    readonly id: string
    readonly title: string
    readonly titleEn: string | null
    readonly startedOn: IsoDay | null
    readonly startedPrecision: DatePrecision | null
    readonly aliases: readonly RelayAlias[]
    readonly continuity: { readonly status: ContinuityStatus }
    readonly milestones: readonly (Naming<RelayMilestoneInput> & { readonly titleEn: string | null })[]
    readonly lane: Pick<RelayLaneInput, 'segments' | 'end' | 'knots' | 'sinceHandover' | 'sinceGap'> & {
      readonly signs: readonly Naming<RelaySign>[]
    }
    readonly decisions: readonly (Omit<RelayHandoverInput, 'decision'> & {
      readonly decision: Naming<RelayDecision> | null
    })[]
    readonly firmSteps: readonly Naming<RelayFirmStepInput>[]
  }[]
}

/** The Indonesian text, or the English one where there is one and it is asked for. */
type Translate = (id: string, en: string | null) => string

/** What the relay chart draws of a region's lanes. */
export const storyInput = (story: RelayStory, text: Translate): RelayInput => {
  const find = sourceFinder(story.sources)
  const sourced = <Fact extends Naming<unknown>>(fact: Fact) => ({ ...fact, source: find(fact.source) })
  return {
    asOf: story.asOf,
    isSimulated: story.profile.isSimulated,
    spells: story.spells.map(({ sources, ...spell }) => ({
      ...spell,
      source: firstSource(sources),
    })),
    transitions: story.transitions,
    administration: story.administration,
    gapSince: story.gapSince,
    lanes: story.commitments.map(({ id, lane, decisions, title, titleEn, continuity, ...commitment }) => ({
      commitmentId: id,
      title: text(title, titleEn),
      startedOn: commitment.startedOn,
      startedPrecision: commitment.startedPrecision,
      aliases: commitment.aliases,
      continuity: continuity.status,
      milestones: commitment.milestones.map((milestone) => ({
        ...sourced(milestone),
        title: text(milestone.title, milestone.titleEn),
      })),
      ...lane,
      signs: lane.signs.map((sign) => sourced(sign)),
      handovers: decisions.map(({ decision, ...handover }) => ({
        ...handover,
        decision: decision && sourced(decision),
      })),
      firmSteps: commitment.firmSteps.map((step) => sourced(step)),
    })),
  }
}
