import {
  addMonths,
  type ContinuityStatus,
  type DatePrecision,
  type EndedHow,
  endedHows,
  type IsoDay,
  laneBegan,
  type LaneKind,
  vouchingMonths,
} from '@estafet/domain'
import { type FirmSpan, firmSpans } from './relay-firm.ts'
import type {
  RelayAlias,
  RelayCommitmentInput,
  RelayInput,
  RelayMilestone,
  RelaySign,
} from '../input/relay-input.ts'
import { translated } from '../../../ui/text/translated.ts'
import { type Knot, knotsOf } from './relay-knots.ts'
import type { Gate } from './relay-spells.ts'
import { type MilestoneMark, milestoneMarks } from './relay-milestones.ts'
import { cutTo, type DaySpan, isWithin } from './relay-span.ts'

export interface Stretch {
  readonly from: IsoDay
  readonly to: IsoDay
  readonly kind: LaneKind
  /** How exactly its borders are known: those of the sign that set them. */
  readonly fromPrecision: DatePrecision
  readonly toPrecision: DatePrecision
  /** The last sign it rests on; of a stretch of not knowing, the last sign of life before it. */
  readonly lastSign: RelaySign | null
}

/** A day the lane rests on. */
export interface SeenSign extends RelaySign {
  /** The first sign of life after it was seen dormant, paused or ended. */
  readonly isRevival: boolean
}

/** An ending seen; one that was followed by a revival is not the last word. */
export interface LaneEnd extends Omit<RelaySign, 'says'> {
  readonly how: EndedHow
  readonly isRevived: boolean
}

export interface LaneName {
  readonly on: IsoDay
  readonly name: string
  readonly precision: DatePrecision
  /** The name it was born with, and no renaming. */
  readonly isFirst: boolean
}

export interface LaneRow {
  readonly commitmentId: string
  readonly title: string
  readonly continuity: ContinuityStatus
  readonly aliases: readonly RelayAlias[]
  readonly segments: readonly Stretch[]
  /** Endings are in `ends`. */
  readonly signs: readonly SeenSign[]
  /** The last fact that showed it alive, whether or not the chart reaches back to it. */
  readonly lastSeen: Pick<RelaySign, 'on' | 'precision'> | null
  readonly ends: readonly LaneEnd[]
  readonly names: readonly LaneName[]
  readonly knots: readonly Knot[]
  readonly firm: readonly FirmSpan[]
  readonly milestones: readonly MilestoneMark[]
  readonly unplacedMilestones: readonly RelayMilestone[]
}

const isLife = ({ says }: RelaySign): boolean => says === 'evidenced' || says === 'claimed'
const endedHow = ({ says }: RelaySign): EndedHow | undefined => endedHows.find((how) => how === says)

/** How exactly a border is known: a sign sets its own day and the day it stops vouching on. */
const precisionOn = (
  { lane, startedOn, startedPrecision }: RelayCommitmentInput,
  on: IsoDay,
): DatePrecision => {
  const sign = lane.signs.find((each) => each.on === on || addMonths(each.on, vouchingMonths) === on)
  if (sign !== undefined) return sign.precision
  return on === startedOn ? (startedPrecision ?? 'day') : 'day'
}

const stretchesOf = (commitment: RelayCommitmentInput, span: DaySpan): readonly Stretch[] => {
  const { lane } = commitment
  return lane.segments.flatMap((segment): Stretch[] => {
    const cut = cutTo(segment, span)
    if (cut === null) return []
    // A sign on the border speaks for the segment that begins there, but for the last one, which includes its end.
    const isLast = segment === lane.segments.at(-1)
    const isBefore = ({ on }: RelaySign) => on < segment.to || (isLast && on === segment.to)
    const speaks = (sign: RelaySign): boolean => {
      if (segment.kind === 'unknown') return sign.showsLife
      return sign.says === segment.kind || (sign.says === 'evidenced' && segment.kind === 'claimed')
    }
    return [
      {
        ...segment,
        ...cut,
        fromPrecision: precisionOn(commitment, segment.from),
        toPrecision: precisionOn(commitment, segment.to),
        lastSign: lane.signs.findLast((sign) => speaks(sign) && isBefore(sign)) ?? null,
      },
    ]
  })
}

const endsOf = ({ lane: { signs, end } }: RelayCommitmentInput): readonly LaneEnd[] =>
  signs.flatMap((sign) => {
    const how = endedHow(sign)
    const { says: _, ...known } = sign
    return how ? [{ ...known, how, isRevived: sign.on !== end?.on }] : []
  })

const seenOf = ({ lane: { signs } }: RelayCommitmentInput): readonly SeenSign[] =>
  signs.flatMap((sign, index) => {
    const before = signs[index - 1]
    const isRevival = before !== undefined && !isLife(before) && sign.says === 'evidenced'
    return endedHow(sign) === undefined ? [{ ...sign, isRevival }] : []
  })

const namesOf = ({ lane, aliases }: RelayCommitmentInput, title: string): readonly LaneName[] => {
  const began = laneBegan(lane)
  return aliases
    .flatMap(({ name, fromOn, fromPrecision }): LaneName[] => {
      if (fromOn === null) return []
      const isFirst = began !== null && fromOn <= began
      // A first name that it still carries stands beside the lane already.
      if (isFirst && name === title) return []
      return [{ on: isFirst ? began : fromOn, name, precision: fromPrecision ?? 'day', isFirst }]
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** What the chart draws of one commitment within the span; its segments are those under the gates. */
export const laneRow = (
  commitment: RelayCommitmentInput,
  { asOf, language }: Pick<RelayInput, 'asOf' | 'language'>,
  span: DaySpan,
  gates: readonly Gate[],
): LaneRow => {
  const { id, aliases, continuity, lane } = commitment
  const title = translated(commitment.title, commitment.titleEn, language)
  const milestones = commitment.milestones.map(({ titleEn, ...milestone }) => ({
    ...milestone,
    title: translated(milestone.title, titleEn, language),
  }))
  const { marks, unplaced } = milestoneMarks(milestones, asOf, span)
  const within = <T extends { readonly on: IsoDay }>(facts: readonly T[]) =>
    facts.filter(({ on }) => on <= asOf && isWithin(on, span))
  const firm = firmSpans(commitment.firmSteps, laneBegan(lane), lane.end?.on ?? asOf)
  return {
    commitmentId: id,
    title,
    continuity: continuity.status,
    aliases,
    segments: stretchesOf(commitment, span),
    signs: within(seenOf(commitment)),
    lastSeen: lane.signs.findLast(({ showsLife }) => showsLife) ?? null,
    ends: within(endsOf(commitment)),
    names: within(namesOf(commitment, title)),
    knots: knotsOf(commitment, gates).filter(({ on }) => isWithin(on, span)),
    firm: firm.flatMap((each) => {
      const cut = cutTo(each, span)
      return cut === null ? [] : [{ ...each, ...cut }]
    }),
    milestones: marks,
    unplacedMilestones: unplaced,
  }
}
