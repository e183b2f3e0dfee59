import { TRPCError, type TRPCMutationProcedure, type TRPCQueryProcedure, initTRPC } from '@trpc/server'
import { type Action, DomainError, requirePermission } from '@estafet/domain'
import type { Language } from '@estafet/i18n'
import { type z, ZodError } from 'zod'
import { admit } from './routes/admit.ts'
import { type Command, type Commands, perform } from './routes/define-command.ts'
import type { AskContext, Route, Routes } from './routes/define-route.ts'
import type { DatasetVersion } from './runtime/dataset-version.ts'
import { classifyFailure } from './errors/failure.ts'
import { toProblem } from './errors/problem.ts'
import { type CostOf, light, type ReadCost } from './limits/read-costs.ts'
import { isAboutRegion, presentCodesIn, withPresentKey } from './regions/present-key.queries.ts'

export interface Context extends AskContext {
  /** Errors also listen to Accept-Language. */
  readonly errorLang: Language
  readonly requestId: string
  readonly dataset: DatasetVersion
  /** Why the answer could not be found out, by this request or by one it waited for. */
  readonly failure?: { readonly error: unknown } | undefined
  /** Waits for a turn of the client; absent where nobody shares the server. */
  readonly takeTurn?: (cost: ReadCost) => Promise<() => void>
}

interface Meta {
  readonly action: Action
  readonly cost: CostOf
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    // Everything a client may see of an error is in the problem object; what is unexpected says nothing.
    errorFormatter({ shape, error, ctx, input }) {
      const failure = classifyFailure(error, input)
      const problem = toProblem(failure, ctx?.errorLang ?? 'id', ctx?.requestId)
      const { code, path } = shape.data
      return {
        code: shape.code,
        message: problem.detail,
        data: {
          ...problem,
          code,
          httpStatus: problem.status,
          ...(path === undefined ? {} : { path }),
          details: failure.details,
        },
      }
    },
  })

const codes: Readonly<Record<number, TRPCError['code']>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  429: 'TOO_MANY_REQUESTS',
  503: 'SERVICE_UNAVAILABLE',
}

/** The error tRPC turns into the right HTTP status. */
export const toTrpcError = (error: unknown): TRPCError => {
  if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') return error
  const cause = error instanceof TRPCError ? error.cause : error
  const { status, reason } = classifyFailure(cause)
  return new TRPCError({ code: codes[status] ?? 'INTERNAL_SERVER_ERROR', message: reason, cause })
}

const objectOf = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null ? { ...input } : {}

const failuresHaveStatus = t.middleware(async ({ ctx: { db, failure }, getRawInput, next }) => {
  if (failure !== undefined) {
    // The words for it name what was asked.
    await getRawInput()
    throw toTrpcError(failure.error)
  }
  const result = await next()
  if (result.ok) return result
  const { cause } = result.error
  // What could not even be read has no parameters to name.
  const isRead = cause instanceof DomainError || cause instanceof ZodError
  const told = isRead ? await withPresentKey(db, cause, objectOf(await getRawInput())) : cause
  throw toTrpcError(told === cause ? result.error : told)
})

// Codes of another time, system or spelling are read like those of today; only the code of a subject is answered with its
// present one, so that the address of its page can follow.
const codesArePresent = t.middleware(async ({ ctx: { db }, getRawInput, next }) => {
  const result = await next()
  if (result.ok || !isAboutRegion(result.error.cause)) return result
  const asked = await getRawInput()
  const now = await presentCodesIn(db, asked)
  return now === null
    ? result
    : next({ getRawInput: async () => ({ ...objectOf(asked), ...Object.fromEntries(now) }) })
})

// What declares no action is open to nobody.
const actionOf = (meta: Meta | undefined): Action => {
  if (meta === undefined) throw toTrpcError(new DomainError('forbidden', 'forbidden'))
  return meta.action
}

const isAdmitted = t.middleware(async ({ ctx, meta, getRawInput, next }) => {
  await admit(ctx, actionOf(meta), objectOf(await getRawInput()))
  return next()
})

// Of those who may not, nothing that they sent is read.
const isPermitted = t.middleware(({ ctx, meta, next }) => {
  requirePermission(ctx.actor, actionOf(meta))
  return next()
})

// A refusal costs nothing, so what is refused has no turn; what the procedure itself refuses is refused in its own.
const dearOnesTakeTurns = t.middleware(async ({ ctx, meta, getRawInput, next }) => {
  const { cost = light } = meta ?? {}
  const leave = await ctx.takeTurn?.(cost(objectOf(await getRawInput()), ctx.today))
  try {
    return await next()
  } finally {
    leave?.()
  }
})

/** The only way to start a procedure, so that none is without an action. */
const procedureFor = (declared: Meta) =>
  t.procedure
    .meta(declared)
    .use(failuresHaveStatus)
    .use(isAdmitted)
    .use(codesArePresent)
    .use(dearOnesTakeTurns)

type ProcedureOf<Asked> =
  Asked extends Route<infer Input, infer Answer, infer _>
    ? TRPCQueryProcedure<{ input: z.input<Input>; output: Answer; meta: Meta }>
    : never

/** The questions of a noun as the app asks them. */
export const proceduresOf = <const Nouns extends Routes>(
  routes: Nouns,
): { readonly [Asked in keyof Nouns]: ProcedureOf<Nouns[Asked]> } => {
  const procedures = Object.entries(routes).map(([asked, { action, cost, input, answer }]) => [
    asked,
    procedureFor({ action, cost })
      .input(input)
      .query(({ ctx, input: read }) => answer(ctx, read)),
  ])
  // What each asks and answers is what its route declares.
  return Object.fromEntries(procedures) as never
}

type MutationOf<Done> =
  Done extends Command<infer Input, infer Answer>
    ? TRPCMutationProcedure<{ input: z.input<Input>; output: Answer; meta: Meta }>
    : never

/** The commands of a noun as the app gives them. */
export const mutationsOf = <const Nouns extends Commands>(
  commands: Nouns,
): { readonly [Done in keyof Nouns]: MutationOf<Nouns[Done]> } => {
  const procedures = Object.entries(commands).map(([done, command]) => [
    done,
    t.procedure
      .meta({ action: command.action, cost: light })
      .use(failuresHaveStatus)
      .use(isPermitted)
      .input(command.input)
      .mutation(({ ctx, input }) => perform(command, ctx, input)),
  ])
  // What each takes and answers is what its command declares.
  return Object.fromEntries(procedures) as never
}

export const router = t.router
export const createCallerFactory = t.createCallerFactory
