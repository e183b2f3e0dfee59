import { anchorChanges } from '@estafet/domain'
import type { Language } from '@estafet/i18n'
import type { RelayFirmStepInput, RelayInput, RelaySource } from '../../../charts/relay/input/relay-input.ts'
import { firstSource } from '../../../charts/relay/input/relay-sources.ts'
import { translated } from '../../../domain-ui/translated-text.tsx'
import type { CommitmentDetail } from '../commitment-page.queries.ts'

type Documented = {
  readonly id: number
  readonly evidence: readonly { readonly source: Parameters<typeof firstSource>[0][number] }[]
}

const documentsOf = (fact: Documented | undefined): RelaySource | null =>
  firstSource(fact?.evidence.map(({ source }) => source) ?? [])

const signsOf = ({ lane, ...detail }: CommitmentDetail): RelayInput['lanes'][number]['signs'] => {
  const facts = { sighting: detail.sightings, report: detail.reports, decision: detail.decisions }
  return lane.signs.map(({ fact, ...sign }) => {
    const recorded: readonly Documented[] = facts[fact.type]
    return { ...sign, source: documentsOf(recorded.find(({ id }) => id === fact.id)) }
  })
}

const handoversOf = ({ handoverDecisions, decisions }: CommitmentDetail) =>
  handoverDecisions.map(({ inauguratedOn, standing, decisionId }) => {
    const decision = decisions.find(({ id }) => id === decisionId)
    return {
      dayZero: inauguratedOn,
      standing,
      decision: decision === undefined ? null : { ...decision, source: documentsOf(decision) },
    }
  })

/** A day on which more anchors than these changed is told by its range alone. */
const mostNamed = 3

const stepsOf = ({ firmSteps, anchors }: CommitmentDetail): readonly RelayFirmStepInput[] =>
  firmSteps.map((step) => {
    const { begun, expired } = anchorChanges(anchors, step.from)
    const isNamed = begun.length + expired.length <= mostNamed
    return {
      ...step,
      precision: begun.find(({ fromPrecision }) => fromPrecision !== 'day')?.fromPrecision ?? 'day',
      begun: isNamed ? begun.flatMap(({ factor, level }) => (level === null ? [] : [{ factor, level }])) : [],
      expired: isNamed ? expired.map(({ factor }) => factor) : [],
      source: begun.map(documentsOf).find((source) => source !== null) ?? null,
    }
  })

// Newest first, as the record has them.
const milestonesOf = ({ milestones, reports }: CommitmentDetail, language: Language) =>
  milestones.map(({ state, ...milestone }) => ({
    ...milestone,
    title: translated(milestone.title, milestone.titleEn, language),
    completedOn: state?.completedOn ?? null,
    schedule: state?.schedule ?? ('no_deadline' as const),
    daysLate: state?.daysLate ?? null,
    source:
      reports
        .filter(({ milestoneId }) => milestoneId === milestone.id)
        .map(documentsOf)
        .find((source) => source !== null) ?? null,
  }))

/** The commitment as a relay chart of one lane. */
export const relayInputOf = (detail: CommitmentDetail, language: Language): RelayInput => ({
  asOf: detail.asOf,
  isSimulated: detail.isSimulated,
  // The heads are sourced on the page of the city.
  spells: detail.spells.map((spell) => ({ ...spell, source: null })),
  transitions: detail.transitions,
  administration: detail.administration,
  gapSince: detail.state.continuity.gapSince,
  lanes: [
    {
      commitmentId: detail.id,
      title: translated(detail.title, detail.titleEn, language),
      startedOn: detail.startedOn,
      startedPrecision: detail.startedPrecision,
      aliases: detail.aliases,
      continuity: detail.state.continuity.status,
      milestones: milestonesOf(detail, language),
      ...detail.lane,
      signs: signsOf(detail),
      handovers: handoversOf(detail),
      firmSteps: stepsOf(detail),
    },
  ],
})
