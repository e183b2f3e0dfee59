/** What went wrong, for the one place that turns errors into HTTP answers. */
export const domainErrorKinds = [
  'not_found',
  'invalid',
  'conflict',
  'unauthenticated',
  'forbidden',
  'too_many_requests',
  'unavailable',
] as const
export type DomainErrorKind = (typeof domainErrorKinds)[number]

/** An expected failure. `reason` is a stable key the interface translates; `details` are safe to show. */
export class DomainError extends Error {
  readonly kind: DomainErrorKind
  readonly reason: string
  readonly details: Readonly<Record<string, unknown>>

  constructor(kind: DomainErrorKind, reason: string, details: Readonly<Record<string, unknown>> = {}) {
    super(`${kind}: ${reason}`)
    this.name = 'DomainError'
    this.kind = kind
    this.reason = reason
    this.details = details
  }
}
