import { day, type Message, message, word } from '../../message.ts'
import type { Words } from '../../use-words.ts'
import { firmWords } from './firm-words.ts'
import { knotWords } from './knot-words.ts'
import type { LaneEnd, LaneName, SeenSign, Stretch } from './lane-row.ts'
import type { RelayFact } from './relay-facts.ts'
import type { MilestoneMark } from './relay-milestones.ts'
import type { Gate, SpellBox } from './relay-spells.ts'
import { openKey } from '../../../ui/text/open-key.ts'

const spellWords = (spell: SpellBox): Message => {
  const { personName, capacity, startedOn, endedOn, startedPrecision, endedPrecision } = spell
  const values = {
    capacity: word(`vocabulary:leaderCapacities.${capacity}`),
    name: personName ?? '',
    from: day(startedOn, startedPrecision),
    ...(endedOn === null ? {} : { to: day(endedOn, endedPrecision ?? 'day') }),
  }
  const who = personName === null ? 'vacant' : 'held'
  return message(`relay.fact.spell.${who}.${endedOn === null ? 'ongoing' : 'over'}`, values)
}

const gateWords = ({ personName, on, precision, kind }: Gate): Message =>
  message(personName === null ? 'relay.fact.gate' : 'relay.fact.gateOf', {
    on: day(on, precision),
    name: personName ?? '',
    kind: word(`vocabulary:transitionKinds.${kind}`),
  })

const stretchWords = ({ kind, lastSign, ...stretch }: Stretch): readonly Message[] => [
  message('relay.fact.segment', {
    kind: word(`relay.lane.${kind}`),
    from: day(stretch.from, stretch.fromPrecision),
    to: day(stretch.to, stretch.toPrecision),
  }),
  ...(lastSign === null
    ? []
    : [
        message(kind === 'unknown' ? 'relay.fact.lastLife' : 'relay.fact.lastSign', {
          on: day(lastSign.on, lastSign.precision),
        }),
      ]),
]

// What only our own file says is a claim of ours, and none of the city.
const signKey = ({ says, isRevival, showsLife }: SeenSign) =>
  isRevival ? 'revived' : says === 'claimed' && !showsLife ? 'ownClaim' : says

const signWords = (sign: SeenSign): Message =>
  message('relay.fact.sign', {
    says: word(openKey<'charts'>(`relay.sign.${signKey(sign)}`)),
    on: day(sign.on, sign.precision),
  })

const nameWords = ({ isFirst, name, on, precision }: LaneName): Message =>
  message(isFirst ? 'relay.fact.firstName' : 'relay.fact.rename', { name, on: day(on, precision) })

const endWords = ({ how, on, precision, isRevived }: LaneEnd): Message => {
  const seen = how === 'stopped' ? 'Decided' : how === 'withdrawn' ? 'Withdrawn' : ''
  return message(`relay.fact.end${seen}${isRevived ? 'Revived' : ''}`, {
    how: word(`vocabulary:endedHows.${how}`),
    on: day(on, precision),
  })
}

const delay = ({ daysPastDue: days }: MilestoneMark): Message | null => {
  if (days === null || days === 0) return null
  return message(days > 0 ? 'relay.fact.late' : 'relay.fact.early', { count: Math.abs(days) })
}

const milestoneWords = (milestone: MilestoneMark): readonly Message[] => {
  const { title, originalDueOn, originalDuePrecision, dueOn, completedOn, schedule } = milestone
  const late = delay(milestone)
  return [
    message('relay.fact.milestone', { title, schedule: word(`vocabulary:scheduleStatuses.${schedule}`) }),
    ...(originalDueOn === null
      ? []
      : [
          message('relay.fact.originalDue', {
            on: day(originalDueOn, originalDuePrecision ?? 'day'),
          }),
        ]),
    ...(dueOn === null || dueOn === originalDueOn ? [] : [message('relay.fact.movedTo', { on: day(dueOn) })]),
    ...(completedOn === null ? [] : [message('relay.fact.completed', { on: day(completedOn) })]),
    ...(late === null ? [] : [late]),
  ]
}

const clausesOf = (fact: RelayFact): readonly Message[] => {
  switch (fact.type) {
    case 'spell':
      return [spellWords(fact.spell)]
    case 'unrecorded':
      return [message('relay.fact.unrecorded', { from: day(fact.from), to: day(fact.to) })]
    case 'gate':
      return [gateWords(fact.gate)]
    case 'segment':
      return stretchWords(fact.segment)
    case 'firm':
      return firmWords(fact.firm)
    case 'knot':
      return knotWords(fact.knot)
    case 'sign':
      return [signWords(fact.sign)]
    case 'name':
      return [nameWords(fact.name)]
    case 'end':
      return [endWords(fact.end)]
    case 'milestone':
      return milestoneWords(fact.milestone)
  }
}

/** A fact in one line, for the readout and for screen readers. */
export const factText = (fact: RelayFact, { say }: Pick<Words, 'say'>): string =>
  clausesOf(fact)
    .map((clause) => say(clause))
    .join('; ')
