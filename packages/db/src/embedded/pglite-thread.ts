import { parentPort, workerData } from 'node:worker_threads'
import type { PGlite, Transaction } from '@electric-sql/pglite'
import { type PGliteStart, startPGlite } from './start-pglite.ts'

/** What the main thread asks; `session` names the transaction a statement belongs to. */
export type Ask =
  | {
      readonly do: 'query'
      readonly sql: string
      readonly values: readonly unknown[]
      readonly session?: number
    }
  | { readonly do: 'begin'; readonly session: number }
  | { readonly do: 'commit' | 'rollback'; readonly session: number }
  | { readonly do: 'listen'; readonly channel: string; readonly listener: number }
  | { readonly do: 'unlisten'; readonly listener: number }
  | { readonly do: 'dump' }
  | { readonly do: 'close' }

export interface ToldError {
  readonly message: string
  /** What an error of PostgreSQL carries beside its message: `code`, `constraint`, `detail` … */
  readonly fields: Readonly<Record<string, unknown>>
}

/** What it hears: that the database is open or cannot be, the answer to an ask, or a message of a channel. */
export type Told =
  | { readonly opened: true }
  | { readonly failed: ToldError }
  | { readonly to: number; readonly result: unknown }
  | { readonly to: number; readonly error: ToldError }
  | { readonly listener: number; readonly payload: string }

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

const tellError = (error: unknown): ToldError => {
  if (!(error instanceof Error)) return { message: String(error), fields: {} }
  const fields = Object.entries(error).filter(([, value]) => isPlain(value))
  return { message: error.message, fields: Object.fromEntries(fields) }
}

class RollBack extends Error {}

interface Session {
  readonly transaction: Transaction
  readonly end: PromiseWithResolvers<void>
  readonly ended: Promise<void>
}

/** Does what the main thread asks of the database. */
function serve(pglite: PGlite, tell: (told: Told) => void): (ask: Ask) => Promise<unknown> {
  const sessions = new Map<number, Session>()
  const listeners = new Map<number, () => Promise<void>>()

  const sessionOf = (id: number): Session => {
    const session = sessions.get(id)
    if (session === undefined) throw new Error('the transaction has ended')
    return session
  }
  const begin = async (id: number) => {
    const begun = Promise.withResolvers<Transaction>()
    const end = Promise.withResolvers<void>()
    const ended = pglite.transaction(async (transaction) => {
      begun.resolve(transaction)
      await end.promise
    })
    ended.catch(begun.reject)
    sessions.set(id, { transaction: await begun.promise, end, ended })
  }
  const finish = async (id: number, isKept: boolean) => {
    const { end, ended } = sessionOf(id)
    sessions.delete(id)
    if (isKept) {
      end.resolve()
      return ended
    }
    end.reject(new RollBack())
    return ended.catch(() => {})
  }
  return async (ask) => {
    switch (ask.do) {
      case 'query': {
        const on = ask.session === undefined ? pglite : sessionOf(ask.session).transaction
        const { rows, affectedRows } = await on.query(ask.sql, [...ask.values])
        return { rows, affectedRows }
      }
      case 'begin':
        return begin(ask.session)
      case 'commit':
      case 'rollback':
        return finish(ask.session, ask.do === 'commit')
      case 'listen': {
        const { channel, listener } = ask
        const stop = await pglite.listen(channel, (payload) => tell({ listener, payload }))
        listeners.set(listener, () => stop())
        return undefined
      }
      case 'unlisten':
        await listeners.get(ask.listener)?.()
        listeners.delete(ask.listener)
        return undefined
      case 'dump':
        return new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer())
      case 'close':
        return pglite.close()
    }
  }
}

if (parentPort !== null) {
  const port = parentPort
  const tell = (told: Told) => port.postMessage(told)
  try {
    const answer = serve(await startPGlite(workerData as PGliteStart), tell)
    port.on('message', ({ id, ask }: { id: number; ask: Ask }) => {
      answer(ask).then(
        (result) => tell({ to: id, result }),
        (error: unknown) => tell({ to: id, error: tellError(error) }),
      )
    })
    tell({ opened: true })
  } catch (error) {
    tell({ failed: tellError(error) })
  }
}
