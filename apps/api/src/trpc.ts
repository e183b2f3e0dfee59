import { TRPCError, initTRPC } from '@trpc/server'
import type { Database } from '@estafet/db'
import { DomainError, type IsoDay } from '@estafet/domain'
import type { Language } from '@estafet/i18n'
import { ZodError } from 'zod'
import { refuseBeforeFirstFact } from './as-of/resolve-as-of.read.ts'
import type { DatasetVersion } from './runtime/dataset-version.ts'
import { classifyFailure } from './errors/failure.ts'
import { toProblem } from './errors/problem.ts'
import { costOfProcedure, type ReadCost } from './limits/read-costs.ts'
import { isAboutRegion, presentCodesIn, withPresentKey } from './regions/present-key.queries.ts'

/** What a procedure does, as the permission rules name it. Accounts add more; each procedure declares one. */
export type Action = 'read:public'

export interface Context {
  readonly db: Database
  /** The calendar day in Jakarta; the kept state is that of this day. */
  readonly today: IsoDay
  /** The language the URL asks for; errors also listen to Accept-Language (`errorLang`). */
  readonly lang: Language
  readonly errorLang: Language
  readonly requestId: string
  readonly dataset: DatasetVersion
  /** Why the answer this request waited for could not be found out. */
  readonly failure?: { readonly error: unknown } | undefined
  /** Waits for a turn of the client; absent where nobody shares the server. */
  readonly takeTurn?: (cost: ReadCost) => Promise<() => void>
}

const t = initTRPC
  .context<Context>()
  .meta<{ readonly action: Action }>()
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
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
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
  if (failure !== undefined) throw toTrpcError(failure.error)
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

const asOfIsKnown = t.middleware(async ({ ctx, getRawInput, next }) => {
  const input: unknown = await getRawInput()
  if (typeof input === 'object' && input !== null && 'asOf' in input)
    await refuseBeforeFirstFact(ctx.db, input.asOf)
  return next()
})

// A refusal costs nothing, so what is refused has no turn; what the procedure itself refuses is refused in its own.
const dearOnesTakeTurns = t.middleware(async ({ ctx, path, getRawInput, next }) => {
  const cost = costOfProcedure(path)(objectOf(await getRawInput()), ctx.today)
  const leave = await ctx.takeTurn?.(cost)
  try {
    return await next()
  } finally {
    leave?.()
  }
})

/** The only ways to start a procedure, so that none is without an action. */
const procedureFor = (action: Action) =>
  t.procedure
    .meta({ action })
    .use(failuresHaveStatus)
    .use(codesArePresent)
    .use(asOfIsKnown)
    .use(dearOnesTakeTurns)

/** A procedure anyone may call. */
export const publicProcedure = procedureFor('read:public')

export const router = t.router
export const createCallerFactory = t.createCallerFactory
