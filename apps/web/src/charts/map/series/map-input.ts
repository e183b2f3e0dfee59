import type { MissingReason } from '@estafet/domain'

/** One region's value of one measure; the items of `overview` fit as they are. */
export interface MapRegion {
  readonly code: string
  readonly name: string
  readonly isSimulated: boolean
  /** Null with `low` and `high`: only bounds are known. */
  readonly value: number | null
  readonly low?: number | null
  readonly high?: number | null
  /** Cases behind a share; null where the value is no share. */
  readonly n: number | null
  readonly missing: MissingReason | null
}
