import { type HandoverFate, isDecided, type KnotMark } from '@estafet/domain'
import { day, type Message, message, word } from '../../message.ts'
import type { RelayAdministration } from '../input/relay-input.ts'

/** The sentence above the chart: one main clause, then the counts that complete it. */
export interface Finding {
  readonly main: Message
  readonly rest: readonly Message[]
  /** How many of those handed over the new head decided on; null where nothing was. */
  readonly decisions: Message | null
}

/** How a commitment stands since the present administration began, and what its knot there shows. */
interface LaneSinceHandover {
  readonly fate: HandoverFate | null
  readonly mark: KnotMark | null
}

const restKeys = ['unknown', 'paused', 'dormant', 'ended'] as const
/** Of no part in what was handed over, as far as is known. */
const apart: readonly (HandoverFate | null)[] = [null, 'not_begun', 'uncertain']

const decisionsOn = (handedOver: readonly LaneSinceHandover[], isOne: boolean): Message | null => {
  const count = handedOver.filter(({ mark }) => mark !== null && isDecided(mark)).length
  if (handedOver.length === 0) return null
  if (count === 0) return message(`relay.finding.decisions.${isOne ? 'noneOfOne' : 'none'}`)
  return isOne ? null : message('relay.finding.decisions.some', { count, all: handedOver.length })
}

/** The day the lanes are counted from; without a gate where nobody recorded who went before. */
interface CountedFrom extends RelayAdministration {
  readonly hasGate: boolean
  /** The same head was inaugurated again since. */
  readonly isRenewed: boolean
}

/** What the chart shows about the last inauguration; `lanes` holds how each stands since that day. */
export const relayFinding = (lanes: readonly LaneSinceHandover[], since: CountedFrom | null): Finding => {
  const plain = (main: Message): Finding => ({ main, rest: [], decisions: null })
  if (lanes.length === 0) return plain(message('relay.finding.empty'))
  if (since === null) return plain(message('relay.finding.noHandover', { count: lanes.length }))
  const begun = lanes.filter(({ fate }) => !apart.includes(fate))
  const handedOver = begun.filter(({ fate }) => fate !== 'ended_before')
  const counted = (state: HandoverFate) => handedOver.filter(({ fate }) => fate === state).length
  const uncertain = lanes.filter(({ fate }) => fate === 'uncertain').length
  const after = lanes.length - begun.length - uncertain
  const clauses = [
    ...restKeys.map((key) => ({ key, count: counted(key) })),
    { key: 'uncertain' as const, count: uncertain },
    { key: 'not_begun' as const, count: after },
  ]
  const when = {
    on: day(since.dayZero, since.precision),
    event: word(`relay.finding.event.${since.isRenewed ? 'lastChange' : 'last'}`),
  }
  const [first] = lanes
  const isOne = lanes.length === 1
  const decisions = since.hasGate ? decisionsOn(handedOver, isOne) : null
  if (isOne && first !== undefined && first.fate !== null)
    return {
      main: message(`relay.finding.only.${first.fate}`, when),
      rest: [],
      decisions,
    }
  return {
    main:
      handedOver.length === 0
        ? message('relay.finding.noneBefore', when)
        : message('relay.finding.afterHandover', {
            ...when,
            alive: counted('alive'),
            count: handedOver.length,
          }),
    rest: clauses.flatMap(({ key, count }) =>
      count > 0 ? [message(`relay.finding.rest.${key}`, { count })] : [],
    ),
    decisions,
  }
}
