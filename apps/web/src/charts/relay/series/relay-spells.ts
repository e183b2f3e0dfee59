import type { DatePrecision, IsoDay, LeaderCapacity, TransitionKind } from '@estafet/domain'
import type { RelayInput, RelaySource, RelaySpellInput } from '../input/relay-input.ts'
import { firstSource } from '../input/relay-sources.ts'
import type { DaySpan } from './relay-span.ts'

export type SpellLook = 'solid' | 'hatched' | 'empty'

export interface SpellBox {
  readonly id: number
  readonly personName: string | null
  readonly capacity: LeaderCapacity
  readonly look: SpellLook
  readonly startedOn: IsoDay
  readonly endedOn: IsoDay | null
  readonly startedPrecision: DatePrecision
  readonly endedPrecision: DatePrecision | null
  readonly source: RelaySource | null
  /** The part within the chart. */
  readonly from: IsoDay
  readonly to: IsoDay
}

export interface Gate {
  readonly on: IsoDay
  /** How exactly that day is known: as the start of the spell that begins there. */
  readonly precision: DatePrecision
  readonly kind: TransitionKind
  readonly personName: string | null
  /** Of the spell that begins there. */
  readonly source: RelaySource | null
}

const spellLook = (capacity: LeaderCapacity): SpellLook => {
  if (capacity === 'vacant') return 'empty'
  return capacity === 'definitive' || capacity === 'remaining_term' ? 'solid' : 'hatched'
}

const earlier = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b)

const byStart = (a: RelaySpellInput, b: RelaySpellInput) => (a.startedOn < b.startedOn ? -1 : 1)

/** Who led, oldest first. A spell that has not begun by `asOf`, or was over before the chart starts, has no box. */
export const spellBoxes = ({ spells, asOf }: RelayInput, span: DaySpan): readonly SpellBox[] =>
  spells
    .filter(
      ({ startedOn, endedOn }) =>
        startedOn <= asOf && startedOn <= span.to && (endedOn === null || endedOn > span.from),
    )
    .toSorted(byStart)
    .map(({ sources, ...spell }) => ({
      ...spell,
      source: firstSource(sources),
      look: spellLook(spell.capacity),
      from: spell.startedOn < span.from ? span.from : spell.startedOn,
      // A term that is announced to end later is drawn as far as it is lived.
      to: earlier(earlier(spell.endedOn ?? asOf, asOf), span.to),
    }))

/** Stretches up to `asOf` for which nobody is recorded: not a vacancy, only not known here. */
export const unrecordedSpans = (
  boxes: readonly SpellBox[],
  asOf: IsoDay,
  { from, to }: DaySpan,
): readonly DaySpan[] => {
  const starts = [...boxes.map((box) => box.from), earlier(asOf, to)]
  const ends = [from, ...boxes.map((box) => box.to)]
  return starts.flatMap((start, index) => {
    const end = ends[index]
    return end !== undefined && end < start ? [{ from: end, to: start }] : []
  })
}

/** One gate per inauguration up to `asOf`, oldest first, with who came in. */
export const gatesOf = ({ transitions, spells, asOf }: RelayInput): readonly Gate[] =>
  transitions
    .filter(({ inauguratedOn }) => inauguratedOn <= asOf)
    .toSorted((a, b) => (a.inauguratedOn < b.inauguratedOn ? -1 : 1))
    .map(({ inauguratedOn, kind }) => {
      const incoming = spells.find(({ startedOn }) => startedOn === inauguratedOn)
      return {
        on: inauguratedOn,
        precision: incoming?.startedPrecision ?? 'day',
        kind,
        personName: incoming?.personName ?? null,
        source: firstSource(incoming?.sources ?? []),
      }
    })
