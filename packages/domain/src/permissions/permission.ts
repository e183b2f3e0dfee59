import { DomainError } from '../errors.ts'

/** Everything anybody can do here. A question or a command that is none of these cannot be declared. */
export const actions = [
  'read:public',
  'report:publish',
  'anchor:record',
  'decision:record',
  'sighting:record',
] as const
export type Action = (typeof actions)[number]

/** By what way somebody comes. */
export const ways = ['visitor', 'session', 'token', 'command_line'] as const
export type Way = (typeof ways)[number]

/** Who asks or does something. By an id alone: names are personal data and may have to be forgotten. */
export interface Actor {
  /** Null where nobody has said who they are. */
  readonly userId: string | null
  /** What the person may speak for; of no effect until there are accounts. */
  readonly seats: readonly string[]
  readonly via: Way
}

/** Whoever has not said who they are. */
export const visitor: Actor = { userId: null, seats: [], via: 'visitor' }

/** What something is done to: it belongs to a region. */
export interface Resource {
  readonly regionCode: string
}

/** @param resource undefined: whether there is any the actor may do it to. */
type Rule = (actor: Actor, resource: Resource | undefined) => boolean

const anybody: Rule = () => true
const byCommandLine: Rule = ({ via, userId }) => via === 'command_line' && userId !== null

/** Who may do what: what does not stand here may not. */
const permitted: Readonly<Record<Action, Rule>> = {
  'read:public': anybody,
  'report:publish': byCommandLine,
  'anchor:record': byCommandLine,
  'decision:record': byCommandLine,
  'sighting:record': byCommandLine,
}

/** Whether the actor may do it to the resource; without one, whether there is any they may do it to. */
export const can = (actor: Actor, action: Action, resource?: Resource): boolean =>
  permitted[action](actor, resource)

/** @throws DomainError `unauthenticated` for one who has not said who they are, `forbidden` for anybody else. */
export function requirePermission(actor: Actor, action: Action, resource?: Resource): void {
  if (can(actor, action, resource)) return
  throw actor.via === 'visitor'
    ? new DomainError('unauthenticated', 'unauthenticated')
    : new DomainError('forbidden', 'forbidden')
}
