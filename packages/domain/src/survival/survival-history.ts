import { anchoringGroup } from '../anchors/anchoring-group.ts'
import { anchorsOn } from '../anchors/anchors-on.ts'
import { startKnownOn } from '../commitment-state/continuity/begun.ts'
import { factsOn } from '../commitment-state/commitment-history.ts'
import { sightingKnownOn } from '../commitment-state/continuity/life-events.ts'
import type { IsoDay } from '../facts.ts'
import { addMonths } from '../iso-day.ts'
import type { SurvivalFacts, DayZeroStanding } from '../handovers/day-zero-standing.ts'
import { survivalHorizons, type SurvivalStatus } from './survival-status.ts'
import { survivalAfter, type SurvivalOutcome } from './survival-summary.ts'
import type { EndCause } from './survival-times.ts'
import {
  type DecidedFacts,
  handoversOn,
  type HandoversByDay,
  turningDays,
} from '../handovers/handover-history.ts'
import { type WordHistory, wordHistories } from '../handovers/word-history.ts'

const none = '-'

/** An outcome in words: the standing; of one at risk its status at each horizon, the days, the cause and 1 where taken back. */
const writeOutcome = (outcome: SurvivalOutcome): string => {
  if (outcome.standing !== 'at_risk') return outcome.standing
  const { statuses, time } = outcome
  const atHorizons = survivalHorizons.map((months) => statuses[months])
  return ['at_risk', ...atHorizons, time.time, time.cause ?? none, time.isEndTakenBack ? 1 : 0].join(' ')
}

/** The outcome that `survivalHistory` wrote, with or without its anchoring. */
export function readOutcome(words: string): SurvivalOutcome {
  const [standing = '', ...rest] = words.split(' ')
  if (standing !== 'at_risk') return { standing: standing as Exclude<DayZeroStanding, 'at_risk'> }
  const [days, cause, takenBack] = rest.slice(survivalHorizons.length)
  return {
    standing,
    statuses: Object.fromEntries(
      survivalHorizons.map((months, index) => [months, rest[index] as SurvivalStatus]),
    ) as Extract<SurvivalOutcome, { standing: 'at_risk' }>['statuses'],
    time: {
      time: Number(days),
      cause: cause === none ? null : (cause as EndCause),
      isEndTakenBack: takenBack === '1',
    },
  }
}

// Survival tells of a commitment from its start, or its first sign of life or decision; a verdict is neither.
const isKnown = (facts: SurvivalFacts, day: IsoDay): boolean => {
  const start = startKnownOn(facts)
  return (
    (start !== null && start <= day) ||
    facts.sightings.some((sighting) => sightingKnownOn(sighting) <= day) ||
    facts.decisions.some(({ decidedOn }) => decidedOn <= day) ||
    facts.reports.some(({ reportedOn, delivery }) => reportedOn <= day && delivery !== 'withdrawn')
  )
}

/**
 * What became of a commitment after each handover of its region whose day is known, and its anchoring on day zero, as
 * known on every day.
 * @param since gives only what holds from that day on; see `commitmentHistory`.
 */
export const survivalHistory = (
  facts: DecidedFacts,
  known: HandoversByDay,
  since: IsoDay | null = null,
): WordHistory[] =>
  wordHistories(
    turningDays(facts, known, since, (dayZero) =>
      survivalHorizons.map((months) => addMonths(dayZero, months)),
    ),
    (day) => {
      const then = factsOn(facts, day)
      if (!isKnown(then, day)) return new Map()
      const anchors = anchorsOn(facts.anchors, day)
      return new Map(
        handoversOn(known, day)
          .filter(({ windows }) => windows !== null)
          .map(({ transition, nextDayZero }) => [
            transition.inauguratedOn,
            `${writeOutcome(survivalAfter({ transition, nextDayZero }, day)(then))} ${anchoringGroup(anchors, transition.inauguratedOn)}`,
          ]),
      )
    },
  )
