import { day, dayNumber, type Message, message, word } from '../../message.ts'
import type { DrawnKnot } from './relay-facts.ts'
import { isDecided } from '@estafet/domain'
import { openKey } from '../../../ui/text/open-key.ts'

const decisionWords = ({ on, precision, decision, openDays, mark, kind }: DrawnKnot): readonly Message[] => {
  // Nothing is asked of a renewal, nor where it is not known that there was anything to decide on.
  if (mark === 'not_asked')
    return [message(`relay.knot.notAsked.${kind === 'renewal' ? 'renewal' : 'uncertain'}`)]
  if (decision === null || !isDecided(mark))
    return [
      openDays === null
        ? message(openKey<'charts'>(`relay.knot.mark.${mark}`))
        : message(openKey<'charts'>(`relay.knot.open.${mark}`), { day: dayNumber(openDays, on, precision) }),
    ]
  const { decidedOn, reason, pausedUntil } = decision
  return [
    message('relay.knot.decided', {
      decision: word(`vocabulary:continuityDecisions.${mark}`),
      on: day(decidedOn),
    }),
    ...(reason === null
      ? []
      : [message('relay.knot.reason', { reason: word(`vocabulary:stopReasons.${reason}`) })]),
    ...(pausedUntil === null ? [] : [message('relay.knot.pausedUntil', { on: day(pausedUntil) })]),
  ]
}

// Of what was awaited, what was seen meanwhile; a mark that says it was seen alive needs no saying again.
const seenWords = ({ mark, state }: DrawnKnot): readonly Message[] =>
  mark === 'alive_undecided' || mark === 'not_asked' ? [] : [message(`relay.knot.state.${state}`)]

/** What was decided at a gate, and what was seen afterwards, as clauses. */
export const knotClauses = (knot: DrawnKnot): readonly Message[] => [
  ...decisionWords(knot),
  ...seenWords(knot),
]

/** The same as a fact: the first clause follows the day of the gate. */
export const knotWords = (knot: DrawnKnot): readonly Message[] => {
  const [first, ...rest] = knotClauses(knot)
  return first === undefined
    ? []
    : [message('relay.fact.knot', { on: day(knot.on, knot.precision), first }), ...rest]
}
