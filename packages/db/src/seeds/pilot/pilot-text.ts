import type { OgpValue, SourcingLevel, Theme } from '@estafet/domain'
import type { NamedPrecision } from '../imprecise-day.ts'

/**
 * What a person wrote or decided about one row of pilot-initiatives.csv. Titles and summaries say only what the
 * row says; `legalBasis` and `planBasis` are given where the row has an English remark to put into Indonesian.
 */
export interface PilotText {
  readonly title: string
  readonly titleEn: string
  /** The title as the plan prints it, where ours is not that. */
  readonly printedTitle?: string
  /** The id the publisher of the plan gave it. */
  readonly officialId?: string
  readonly summary: string
  readonly summaryEn: string
  readonly themes: readonly Theme[]
  readonly sourcing: SourcingLevel
  /** Null where the row names a person instead of an institution. */
  readonly leadAgency: string | null
  /** `on` as a date of the file; by its last day the successor was in place. */
  readonly leadAgencySuccessor?: { readonly name: string; readonly on: string; readonly raw: string }
  readonly partners?: readonly string[]
  readonly legalBasis?: string
  readonly planBasis?: string
  /** A remark in Indonesian; the file's own are for researchers and stay in the file. */
  readonly note?: string
  readonly namedAfterLeader?: true
  /** Where the row's own date text and precision need another reading. */
  readonly start?: { readonly raw: string; readonly precision: NamedPrecision }
  readonly plan?: {
    readonly title: string
    readonly titleEn: string
    readonly years: readonly [number, number]
    readonly page: string
  }
  readonly aliases?: readonly {
    readonly name: string
    readonly from: { readonly on: string; readonly raw: string; readonly precision?: NamedPrecision } | null
    readonly page: string
  }[]
}

/** Words of the file for OGP values. Its other words (public service, fiscal transparency) are themes here. */
export const ogpValueWords: Readonly<Record<string, OgpValue>> = {
  'access to information': 'access_to_information',
  'civic participation': 'civic_participation',
  'public accountability': 'public_accountability',
  technology: 'technology_innovation',
}
