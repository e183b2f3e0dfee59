import { type AnchorFactor, type AnchorLevel, firmFromLevel } from '@estafet/domain'
import type { AnchorInput, AnchorProfileInput, FactorInput } from './anchor-picture-input.ts'

export type AnchorLook = 'firm' | 'weak' | 'expired' | 'unknown'

/** A factor as a bar: up to `level` of three, solid, struck out once expired, hatched where nobody knows or only our own file says. */
export interface AnchorRow {
  readonly factor: AnchorFactor
  readonly look: AnchorLook
  /** Null when unknown, also of a claim, whose level its anchor has. */
  readonly level: AnchorLevel | null
  readonly anchor: AnchorInput | null
}

export interface AnchorRows {
  readonly rows: readonly AnchorRow[]
  /** Factors nothing is recorded of, where these are so many that they share one line. */
  readonly folded: readonly AnchorFactor[]
}

/** More factors without any record than this would be a page of hatching that says one thing. */
const mostEmptyRows = 6

const lookOf = ({ standing, anchor }: FactorInput): AnchorLook => {
  if (standing !== 'in_force') return standing
  return anchor?.level != null && anchor.level >= firmFromLevel ? 'firm' : 'weak'
}

const rowOf = (input: FactorInput): AnchorRow => ({
  factor: input.factor,
  look: lookOf(input),
  level: input.anchor?.isClaimed === true ? null : (input.anchor?.level ?? null),
  anchor: input.anchor,
})

/** The rows of a profile in the order of the factors; what was looked for in vain keeps a row of its own. */
export const anchorRows = ({ factors }: Pick<AnchorProfileInput, 'factors'>): AnchorRows => {
  const empty = factors.filter(({ anchor }) => anchor === null)
  const folds = empty.length > mostEmptyRows
  return {
    rows: factors.filter(({ anchor }) => !folds || anchor !== null).map(rowOf),
    folded: folds ? empty.map(({ factor }) => factor) : [],
  }
}
