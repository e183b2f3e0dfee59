import { day, type Message, message } from '../message.ts'
import type { Gate } from './relay-spells.ts'
import type { KnotState } from './relay-knots.ts'

/** The sentence above the chart: one main clause, then the counts that complete it. */
export interface Finding {
  readonly main: Message
  readonly rest: readonly Message[]
}

const restKeys = ['unknown', 'dormant', 'ended', 'not_begun'] as const

/** What the chart shows about the last handover; `states` holds one knot a lane, and whether it had ended before. */
export const relayFinding = (
  lanes: readonly { readonly atLastGate: KnotState | undefined; readonly endedBefore: boolean }[],
  lastGate: Gate | undefined,
): Finding => {
  if (lanes.length === 0) return { main: message('relay.finding.empty'), rest: [] }
  if (lastGate === undefined)
    return { main: message('relay.finding.noHandover', { count: lanes.length }), rest: [] }
  const atRisk = lanes.filter(({ atLastGate, endedBefore }) => atLastGate !== 'not_begun' && !endedBefore)
  const counted = (state: KnotState) => atRisk.filter(({ atLastGate }) => atLastGate === state).length
  const counts = {
    unknown: counted('unknown'),
    dormant: counted('dormant'),
    ended: counted('ended'),
    not_begun: lanes.filter(({ atLastGate }) => atLastGate === 'not_begun').length,
  }
  const rest = restKeys.flatMap((key) =>
    counts[key] > 0 ? [message(`relay.finding.rest.${key}`, { count: counts[key] })] : [],
  )
  const on = day(lastGate.on)
  const [first, second] = lanes
  if (first?.atLastGate && second === undefined)
    return {
      main: message(`relay.finding.only.${first.endedBefore ? 'ended_before' : first.atLastGate}`, { on }),
      rest: [],
    }
  const main =
    atRisk.length === 0
      ? message('relay.finding.noneBefore', { on })
      : message('relay.finding.afterHandover', { alive: counted('carried'), count: atRisk.length, on })
  return { main, rest }
}
