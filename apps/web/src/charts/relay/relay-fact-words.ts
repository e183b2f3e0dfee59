import { day, type Message, message, word } from '../message.ts'
import type { RelayFact } from './relay-facts.ts'
import type { MilestoneMark } from './relay-milestones.ts'
import type { SpellBox } from './relay-spells.ts'

const spellWords = (spell: SpellBox): Message => {
  const { personName, capacity, startedOn, endedOn, startedPrecision } = spell
  const values = {
    capacity: word(`vocabulary:leaderCapacities.${capacity}`),
    name: personName ?? '',
    from: { day: startedOn, precision: startedPrecision },
    ...(endedOn === null ? {} : { to: day(endedOn) }),
  }
  const who = personName === null ? 'vacant' : 'held'
  return message(`relay.fact.spell.${who}.${endedOn === null ? 'ongoing' : 'over'}`, values)
}

const delay = ({ daysLate }: MilestoneMark): Message | null => {
  if (daysLate === null || daysLate === 0) return null
  return message(daysLate > 0 ? 'relay.fact.late' : 'relay.fact.early', { count: Math.abs(daysLate) })
}

const milestoneWords = (milestone: MilestoneMark): readonly Message[] => {
  const { title, originalDueOn, dueOn, completedOn, schedule } = milestone
  const late = delay(milestone)
  return [
    message('relay.fact.milestone', { title, schedule: word(`vocabulary:scheduleStatuses.${schedule}`) }),
    ...(originalDueOn === null ? [] : [message('relay.fact.originalDue', { on: day(originalDueOn) })]),
    ...(dueOn === null || dueOn === originalDueOn ? [] : [message('relay.fact.movedTo', { on: day(dueOn) })]),
    ...(completedOn === null ? [] : [message('relay.fact.completed', { on: day(completedOn) })]),
    ...(late === null ? [] : [late]),
  ]
}

/** What a fact says, as clauses to be joined with semicolons. */
export const factWords = (fact: RelayFact): readonly Message[] => {
  switch (fact.type) {
    case 'spell':
      return [spellWords(fact.spell)]
    case 'unrecorded':
      return [message('relay.fact.unrecorded', { from: day(fact.from), to: day(fact.to) })]
    case 'gate':
      return [
        message(fact.gate.personName === null ? 'relay.fact.gate' : 'relay.fact.gateOf', {
          on: day(fact.gate.on),
          name: fact.gate.personName ?? '',
          kind: word(`vocabulary:transitionKinds.${fact.gate.kind}`),
        }),
      ]
    case 'segment':
      return [
        message('relay.fact.segment', {
          kind: word(`relay.lane.${fact.segment.kind}`),
          from: day(fact.segment.from),
          to: day(fact.segment.to),
        }),
        ...(fact.lastSignOn === null ? [] : [message('relay.fact.lastSign', { on: day(fact.lastSignOn) })]),
      ]
    case 'knot':
      return [
        message('relay.fact.knot', { state: word(`relay.knot.${fact.knot.state}`), on: day(fact.knot.on) }),
      ]
    case 'rename':
      return [message('relay.fact.rename', { name: fact.name, on: day(fact.from) })]
    case 'end':
      return [
        message(fact.end.isRevived ? 'relay.fact.endRevived' : 'relay.fact.end', {
          how: word(`vocabulary:endingStates.${fact.end.how}`),
          on: day(fact.end.on),
        }),
      ]
    case 'milestone':
      return milestoneWords(fact.milestone)
  }
}
