import { undecidedWords, upperFirst } from '@estafet/i18n'
import { type RiskReason } from '@estafet/domain'
import type {
  HandoverPack,
  PackAnchoring,
  PackCommitment,
  PackDeadline,
  PackDecision,
  PackEvidence,
  PackMilestone,
  PackSolvedElsewhere,
  PackSpell,
  PackTransition,
} from './handover-pack.ts'
import type { Speech } from './speech.ts'

// What both the pages and the sheets say of the same fact.

type Region = HandoverPack['region']

/** “Rina Melati Sari, Wali Kota” or “Ani Sofian, Penjabat (Pj)”. */
export const holderText = (spell: PackSpell | null, { kind }: Region, speech: Speech): string => {
  if (spell === null) return speech.text('cover.nobody')
  const { personName: name, capacity } = spell
  if (name === null || capacity === 'vacant') return speech.text('seat.vacant')
  return capacity === 'definitive'
    ? speech.text('seat.person', { name, seat: speech.text(`seat.${kind}`) })
    : speech.text('seat.person_in_capacity', { name, capacity: speech.word('leaderCapacities', capacity) })
}

export const spellText = (spell: PackSpell, speech: Speech): string => {
  const from = speech.day(spell.startedOn, spell.startedPrecision)
  const text =
    spell.endedOn === null
      ? speech.text('seat.span_open', { from })
      : speech.text('seat.span', { from, to: speech.day(spell.endedOn, spell.endedPrecision) })
  return spell.sourcing === 'partly_sourced' ? speech.text('seat.partly_sourced', { text }) : text
}

export const transitionText = (transition: PackTransition | null, speech: Speech): string => {
  if (transition === null) return speech.text('transition.none')
  const { kind, basis, precision, isOverdue } = transition
  // An announced day is expected anyway: “dijadwalkan” would say it twice.
  const day = speech.day(transition.on, precision === 'scheduled' ? 'day' : precision)
  const text = speech.text(`transition.${basis}`, {
    day,
    kind: kind === null ? '' : speech.word('transitionKinds', kind),
  })
  return isOverdue ? speech.text('transition.overdue', { text }) : text
}

/** Where a commitment is told on the site. */
export const commitmentPath = ({ id }: Pick<PackCommitment, 'id'>): string =>
  `/komitmen/${encodeURIComponent(id)}`

export const leadText = ({ leadAgencies }: PackCommitment, speech: Speech): string => {
  const now = leadAgencies.at(-1)
  if (now === undefined) return speech.text('commitment.lead_unknown')
  const before = leadAgencies.slice(0, -1)
  return before.length === 0
    ? now
    : speech.text('commitment.lead_chain', { now, before: speech.list(before) })
}

export const aliasText = (
  { name, fromOn, fromPrecision }: PackCommitment['aliases'][number],
  speech: Speech,
): string =>
  fromOn === null
    ? name
    : speech.text('commitment.alias_since', { name, day: speech.day(fromOn, fromPrecision) })

/** The day something is due, as surely as it is known. An announced day is a deadline anyway. */
export const deadlineDay = ({ on, precision }: PackDeadline, speech: Speech): string =>
  speech.day(on, precision === 'scheduled' ? 'day' : precision)

/** What is due; `short` leaves out what the whole pack tells elsewhere. */
export const deadlineText = (
  deadline: PackDeadline,
  speech: Speech,
  length: 'full' | 'short' = 'full',
): string => {
  const { kind, milestone, originalDueOn, originalDuePrecision, on, factor, level } = deadline
  if (kind === 'milestone' && milestone !== null) {
    const title = speech.pick(milestone)
    return originalDueOn === null || originalDueOn === on || length === 'short'
      ? speech.text('deadline.milestone', { title })
      : speech.text('deadline.milestone_moved', {
          title,
          day: speech.day(originalDueOn, originalDuePrecision),
        })
  }
  if (kind === 'anchor_expires' && factor !== null && level !== null)
    return speech.text(length === 'full' ? 'deadline.anchor_expires' : 'deadline.anchors_expire', {
      factor: speech.word('anchorFactors', factor),
      level: speech.level(factor, level),
    })
  return speech.text(`deadline.${kind}`)
}

/** The risks of a commitment, each as a sentence. */
export const riskText = (risk: RiskReason, speech: Speech): string => `${upperFirst(speech.risk(risk))}.`

/** The warnings of a profile, each as a sentence. */
export const warningTexts = ({ warnings, factors }: PackAnchoring, speech: Speech): string[] =>
  warnings.map((warning) =>
    speech.warning(warning, factors.find(({ factor }) => factor === warning.factor)?.level ?? null),
  )

export const showsText = ({ shows }: PackEvidence, speech: Speech): string => {
  switch (shows.kind) {
    case 'report': {
      const delivery = speech.word('deliveries', shows.delivery)
      return shows.milestone === null
        ? speech.text('evidence.report', { delivery })
        : speech.text('evidence.report_milestone', { delivery, n: shows.milestone })
    }
    case 'assessment': {
      const actor = speech.word('assessorKinds', shows.actorKind)
      const value = speech.word('completionVerdicts', shows.value)
      return shows.milestone === null
        ? speech.text('evidence.assessment', { actor, value })
        : speech.text('evidence.assessment_milestone', { actor, value, n: shows.milestone })
    }
    case 'sighting':
      return speech.text('evidence.sighting', { state: speech.word('sightingStates', shows.state) })
    case 'anchor':
      return speech.text('evidence.anchor', { factor: speech.word('anchorFactors', shows.factor) })
    case 'decision':
      return speech.text('evidence.decision', {
        decision: speech.word('continuityDecisions', shows.decision),
      })
  }
}

export const decisionWhy = (
  { reason, note, pausedUntil, mergedIntoId }: PackDecision,
  speech: Speech,
): string =>
  [
    reason === null ? '' : speech.word('stopReasons', reason),
    pausedUntil === null ? '' : speech.text('decision.paused_until', { day: speech.day(pausedUntil) }),
    mergedIntoId === null ? '' : speech.text('decision.merged_into', { id: mergedIntoId }),
    note === null ? '' : speech.pick(note),
  ]
    .filter((part) => part !== '')
    .join('; ')

/** That nothing is decided yet, where something should be; null where a decision stands or none is asked for. */
export const undecidedText = ({ lastDecision }: PackCommitment, speech: Speech): string | null => {
  if (lastDecision === null) return speech.text('decision.not_met')
  const { standing, dayZero, dayZeroPrecision, daysSince } = lastDecision
  const words = undecidedWords(
    { standing, dayZero: { on: dayZero, precision: dayZeroPrecision }, daysSince },
    speech.dayZero,
  )
  // No other head came after the last.
  if (words === null || words.key === 'decision.never_decided') return null
  return speech.text(words.key, words.values)
}

/** The word for a milestone the city has said nothing of. */
export const unsaidText = ({ isAsked }: Pick<PackMilestone, 'isAsked'>, speech: Speech): string =>
  speech.word('officialStatuses', isAsked ? 'not_reported' : 'not_asked')

export const saidText = (milestone: PackMilestone, speech: Speech): string => {
  const { delivery, percent, percentIsAssumed } = milestone
  if (delivery === null) return unsaidText(milestone, speech)
  const word = speech.word('deliveries', delivery)
  if (percent === null) return word
  return speech.text(percentIsAssumed ? 'milestone.percent_assumed' : 'milestone.percent', {
    word,
    percent: speech.percent(percent),
  })
}

export const changeTexts = ({ ordinal, changes }: PackMilestone, speech: Speech): string[] =>
  changes.map((each) => {
    const change = speech.text('milestone.change', {
      n: ordinal,
      on: speech.day(each.changedOn),
      old: speech.day(each.oldDueOn),
      new: speech.day(each.newDueOn),
      reason: speech.word('deadlineChangeReasons', each.reason).toLowerCase(),
    })
    return each.reasonText === null
      ? change
      : speech.text('milestone.change_text', { change, text: speech.pick(each.reasonText) })
  })

/** A commitment inside a sentence. */
export const quoted = (
  commitment: Pick<PackCommitment, 'title'> | undefined,
  id: string,
  speech: Speech,
): string => `“${commitment === undefined ? id : speech.pick(commitment.title)}”`

/** Why a commitment elsewhere is worth asking about. */
export const elsewhereWhy = ({ because }: PackSolvedElsewhere, speech: Speech): string =>
  because.kind === 'challenge'
    ? speech.text('elsewhere.challenge', {
        kind: speech.word('challengeKinds', because.challenge).toLowerCase(),
        solution: speech.pick(because.solution),
      })
    : speech.text('elsewhere.theme', {
        themes: speech.list(because.themes.map((theme) => speech.word('themes', theme).toLowerCase())),
        evidence: speech.word('evidenceStatuses', because.evidence).toLowerCase(),
      })
