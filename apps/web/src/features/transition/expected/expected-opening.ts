import type { Format } from '../../../ui/text/use-format.ts'
import type { Sentence } from '../handover-opening.ts'
import type { KeyFigure } from '../key-figures.tsx'
import type { ExpectedHandover } from '../transition-page.queries.ts'
import type { LeaderCapacity } from '@estafet/domain'

const isActing = (capacity: string): boolean => capacity !== 'definitive' && capacity !== 'remaining_term'

type Told = Pick<ExpectedHandover, 'basis' | 'precision' | 'law' | 'isAtLatest' | 'mayMove'> & {
  readonly head: Pick<
    NonNullable<ExpectedHandover['head']>,
    'personName' | 'capacity' | 'startedOn' | 'startedPrecision'
  > | null
}

/** Who is in office, until when by which rule of law, and that the day is an expectation the law may move. */
export const expectedOpening = (
  { head, basis, precision, law, isAtLatest, mayMove }: Told,
  on: string,
  words: {
    readonly office: string
    readonly capacity: (capacity: LeaderCapacity) => string
    readonly law: (law: NonNullable<ExpectedHandover['law']>) => string
  },
  format: Format,
): Sentence<'expectation'>[] => {
  const present: Sentence<'expectation'>[] =
    head?.personName == null
      ? []
      : [
          {
            key: isActing(head.capacity) ? 'head_acting' : 'head',
            values: {
              name: head.personName,
              office: words.office,
              capacity: words.capacity(head.capacity),
              date: format.impreciseDay(head.startedOn, head.startedPrecision),
            },
          },
        ]
  // That it was announced is said by the sentence.
  const date = precision === 'scheduled' ? format.day(on) : format.impreciseDay(on, precision)
  return [
    ...present,
    { key: isAtLatest ? 'basis_at_latest' : `basis_${basis}`, values: { date } },
    ...(law === null ? [] : [{ key: 'law' as const, values: { law: words.law(law) } }]),
    // Of an acting head only the end of the appointment is known; no day of inauguration is expected yet.
    ...(basis === 'acting' ? [] : [{ key: 'approximate' as const, values: {} }]),
    ...(mayMove ? [{ key: 'may_move' as const, values: {} }] : []),
  ]
}

type Counted = Pick<ExpectedHandover, 'daysLeft' | 'basis'> & {
  readonly commitments: readonly {
    readonly reasons: readonly {
      readonly kind: ExpectedHandover['commitments'][number]['reasons'][number]['kind']
    }[]
  }[]
}

/** The countdown, what will be handed over, and the two reasons for concern that need no gloss. */
export const expectedFigures = ({ daysLeft, basis, commitments }: Counted): KeyFigure<'expectation'>[] => {
  const goal = basis === 'acting' ? '_acting' : ''
  const has = (kind: string) =>
    commitments.filter(({ reasons }) => reasons.some((reason) => reason.kind === kind)).length
  const countdown = (days: number): KeyFigure<'expectation'> =>
    days < 0
      ? { key: `after${goal}`, value: -days, dayKey: 'overdue' }
      : { key: `until${goal}`, value: days, dayKey: 'left' }
  const concerns: KeyFigure<'expectation'>[] = [
    { key: 'named', value: has('named_after_leader') },
    { key: 'unseen', value: has('not_seen_lately') },
  ]
  return [
    ...(daysLeft === null ? [] : [countdown(daysLeft)]),
    // None on record is no finding of none: the list says so.
    ...(commitments.length === 0 ? [] : [{ key: 'to_hand_over' as const, value: commitments.length }]),
    ...concerns.filter(({ value }) => value > 0),
  ]
}
