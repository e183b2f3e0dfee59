import type { OgpValue, Theme } from '@estafet/domain'
import type { MilestoneKind } from './milestone-kinds.ts'

export type AgencyKind =
  | 'kominfo'
  | 'bappeda'
  | 'keuangan'
  | 'setda'
  | 'perizinan'
  | 'pengadaan'
  | 'sosial'
  | 'kesehatan'
  | 'perhubungan'
  | 'lingkungan'

/** A commitment that could be any fictional city's. */
export interface Template {
  readonly theme: Theme
  readonly alsoTheme?: Theme
  readonly title: string
  readonly titleEn: string
  /** What its milestones are about, for the middle of a sentence. */
  readonly thing: string
  readonly thingEn: string
  readonly agency: AgencyKind
  readonly problem: string
  readonly summary: string
  readonly summaryEn: string
  readonly values: readonly OgpValue[]
  readonly milestones: readonly MilestoneKind[]
}
