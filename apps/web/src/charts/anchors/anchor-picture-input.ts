import type { AnchorFact, AnchorFactor, AnchorStanding, DatePrecision, IsoDay } from '@estafet/domain'
import type { ReactNode } from 'react'

/** One recorded anchor, as its picture and its table need it. */
export interface AnchorInput extends AnchorFact {
  readonly fromPrecision: DatePrecision
  /** The day as it was written, in Indonesian. */
  readonly fromRaw: string
  readonly document: string | null
  /** Who asserts it. */
  readonly recorder: string
}

/** One of the twelve factors on the day of the picture; `anchor` is null where nothing is recorded. */
export interface FactorInput {
  readonly factor: AnchorFactor
  readonly standing: AnchorStanding
  readonly anchor: AnchorInput | null
}

export interface AnchorProfileInput {
  readonly asOf: IsoDay
  readonly isSimulated: boolean
  /** All twelve, in their order. */
  readonly factors: readonly FactorInput[]
}

/** One anchor over the days `[from, to)` it was in force; the steps of a ladder are oldest first. */
export interface LadderStepInput {
  readonly anchor: AnchorInput
  readonly from: IsoDay
  readonly to: IsoDay | null
  readonly endedBy: 'superseded' | 'expired' | null
}

export interface AnchorLadderInput {
  readonly asOf: IsoDay
  readonly isSimulated: boolean
  readonly factor: AnchorFactor
  readonly steps: readonly LadderStepInput[]
  /** Inaugurations, drawn behind the steps, each as surely as its day is known. */
  readonly gates: readonly { readonly on: IsoDay; readonly precision: DatePrecision }[]
  /** Days `[from, to)` under acting heads or nobody. */
  readonly gaps: readonly { readonly from: IsoDay; readonly to: IsoDay | null }[]
}

/** What the page adds to an anchor where it is listed: its note and its numbered sources. */
export type AnchorDetails = (anchorId: number) => ReactNode
