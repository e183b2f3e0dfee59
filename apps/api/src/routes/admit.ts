import { type Action, requirePermission } from '@estafet/domain'
import { refuseBeforeFirstFact } from '../as-of/resolve-as-of.read.ts'
import type { AskContext } from './define-route.ts'

/**
 * The one door of everything that is asked, whichever way it came: only who may ask passes, and only about a day of which
 * something is known. It stands before the turn, since a refusal costs nothing.
 * @param asked as it was sent: what is malformed is left to the schema that reads it.
 * @throws DomainError `unauthenticated`, `forbidden` or `date_before_first_fact`.
 */
export async function admit(
  { db, actor }: Pick<AskContext, 'db' | 'actor'>,
  action: Action,
  asked: { readonly asOf?: unknown },
): Promise<void> {
  requirePermission(actor, action)
  await refuseBeforeFirstFact(db, asked.asOf)
}
