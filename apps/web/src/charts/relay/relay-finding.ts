import { day, type Message, message } from '../message.ts'
import { isDecided, type Knot, type KnotState } from './relay-knots.ts'
import type { Gate } from './relay-spells.ts'

/** The sentence above the chart: one main clause, then the counts that complete it. */
export interface Finding {
  readonly main: Message
  readonly rest: readonly Message[]
  /** How many of those handed over the new head decided on; null where nothing was. */
  readonly decisions: Message | null
}

interface LaneAtLastGate {
  readonly knot: Pick<Knot, 'state' | 'mark'> | undefined
  readonly endedBefore: boolean
}

const restKeys = ['unknown', 'paused', 'dormant', 'ended'] as const

const decisionsOn = (handedOver: readonly LaneAtLastGate[], isOne: boolean): Message | null => {
  const count = handedOver.filter(({ knot }) => knot?.mark != null && isDecided(knot.mark)).length
  if (handedOver.length === 0) return null
  if (count === 0) return message(`relay.finding.decisions.${isOne ? 'noneOfOne' : 'none'}`)
  return isOne ? null : message('relay.finding.decisions.some', { count, all: handedOver.length })
}

/** What the chart shows about the last handover; `lanes` holds one knot a lane, and whether it had ended before. */
export const relayFinding = (lanes: readonly LaneAtLastGate[], lastGate: Gate | undefined): Finding => {
  const plain = (main: Message): Finding => ({ main, rest: [], decisions: null })
  if (lanes.length === 0) return plain(message('relay.finding.empty'))
  if (lastGate === undefined) return plain(message('relay.finding.noHandover', { count: lanes.length }))
  const begun = lanes.filter(({ knot }) => knot?.state !== 'not_begun')
  const handedOver = begun.filter(({ endedBefore }) => !endedBefore)
  const counted = (state: KnotState) => handedOver.filter(({ knot }) => knot?.state === state).length
  const after = lanes.length - begun.length
  const clauses = [
    ...restKeys.map((key) => ({ key, count: counted(key) })),
    { key: 'not_begun', count: after },
  ]
  const on = day(lastGate.on)
  const [first] = lanes
  const isOne = lanes.length === 1
  const decisions = decisionsOn(handedOver, isOne)
  if (isOne && first?.knot)
    return {
      main: message(`relay.finding.only.${first.endedBefore ? 'ended_before' : first.knot.state}`, { on }),
      rest: [],
      decisions,
    }
  return {
    main:
      handedOver.length === 0
        ? message('relay.finding.noneBefore', { on })
        : message('relay.finding.afterHandover', { alive: counted('carried'), count: handedOver.length, on }),
    rest: clauses.flatMap(({ key, count }) =>
      count > 0 ? [message(`relay.finding.rest.${key}`, { count })] : [],
    ),
    decisions,
  }
}
