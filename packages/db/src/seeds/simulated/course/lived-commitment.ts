import type { IsoDay } from '@estafet/domain'
import type { CommitmentLife } from './commitment-life.ts'
import type { Template } from '../texts/template.ts'

/** A fictional commitment after all that happened to it, for what is told of it afterwards: anchors, decisions. */
export interface LivedCommitment {
  readonly id: string
  /** Its place among the commitments of its city. */
  readonly order: number
  readonly template: Template
  readonly startedOn: IsoDay
  readonly life: CommitmentLife
  readonly firstName: string
  /** Whether its first name was after the head of the day. */
  readonly wasNamedAfterLeader: boolean
  /** Null: not established. */
  readonly isNamedAfterLeader: boolean | null
}
