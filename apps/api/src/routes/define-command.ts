import type { Database, WriteContext } from '@estafet/db'
import { type Action, type Actor, type IsoDay, requirePermission, type Resource } from '@estafet/domain'
import type { z } from 'zod'

/** One thing that can be done: the app does it by its name, programs by its path, the operator by the command line. */
export interface Command<Input extends z.ZodType = z.ZodType, Answer extends object = object> {
  /** Where it is sent to, below `/api/v1`. */
  readonly path: `/${string}`
  readonly action: Action
  /** Of the whole body; strict, so that an unknown field is named. */
  readonly input: Input
  readonly output: z.ZodType<Answer>
  /** What it is done to; null where that is not there, which the command itself refuses by name. */
  resource(db: Database, input: z.output<Input>): Promise<Resource | null>
  /** Does all of it in one transaction, or nothing. */
  run(db: Database, context: WriteContext, input: z.output<Input>, today: IsoDay): Promise<Answer>
}

/** Declares something that can be done. */
export const defineCommand = <Input extends z.ZodType, Answer extends object>(
  command: Command<Input, Answer>,
): Command<Input, Answer> => command

/** Commands of one noun by what they do. */
export type Commands = Readonly<Record<string, Command>>

/** Who does something, and on which day. */
export interface CommandContext {
  readonly db: Database
  readonly actor: Actor
  /** The Jakarta day the kept state is of. */
  readonly today: IsoDay
  readonly requestId?: string
}

/**
 * Does it for the actor, whichever way it came: the one door of everything that is written for somebody.
 * @param asked as it was sent.
 * @throws DomainError `unauthenticated` or `forbidden` before anything is read for one who may do it to nothing;
 *   ZodError for what is malformed; what the command itself refuses.
 */
export async function perform<Input extends z.ZodType, Answer extends object>(
  { action, input, resource, run }: Command<Input, Answer>,
  { db, actor, today, requestId }: CommandContext,
  asked: unknown,
): Promise<Answer> {
  requirePermission(actor, action)
  const read = input.parse(asked)
  requirePermission(actor, action, (await resource(db, read)) ?? undefined)
  // Whom the rules let write has an id.
  return run(
    db,
    { actor: actor.userId ?? actor.via, ...(requestId !== undefined && { requestId }) },
    read,
    today,
  )
}
