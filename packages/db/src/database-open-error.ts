/** Why a database could not be opened; `target` names it without secrets. */
export type DatabaseOpenReason =
  | 'unreachable'
  | 'unwritable'
  | 'no_space'
  | 'in_use'
  | 'not_a_database'
  | 'misplaced'
  | 'damaged'
  | 'newer_than_code'

export class DatabaseOpenError extends Error {
  readonly reason: DatabaseOpenReason
  readonly target: string

  constructor(reason: DatabaseOpenReason, target: string, cause?: unknown) {
    super(`${reason}: ${target}${cause instanceof Error ? ` (${cause.message})` : ''}`, { cause })
    this.name = 'DatabaseOpenError'
    this.reason = reason
    this.target = target
  }
}
