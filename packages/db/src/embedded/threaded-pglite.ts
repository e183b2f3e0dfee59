import { Worker } from 'node:worker_threads'
import type { Ask, Told, ToldError } from './pglite-thread.ts'
import type { KyselyPGlite, RunningPGlite } from './running-pglite.ts'
import type { PGliteStart } from './start-pglite.ts'

type Query = KyselyPGlite['query']

interface Answer {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

interface Listener {
  readonly onMessage: (payload: string) => void
  readonly onLost: () => void
}

const toError = ({ message, fields }: ToldError): Error => Object.assign(new Error(message), fields)

/**
 * PGlite in a thread of its own: it works without a pause for as long as a statement takes, and in the thread that
 * answers requests nobody else would be answered meanwhile. The thread keeps the process alive only while it is asked
 * something.
 */
export class ThreadedPGlite implements RunningPGlite {
  readonly waitReady: Promise<void>
  ready = false
  closed = false
  readonly #worker: Worker
  readonly #answers = new Map<number, Answer>()
  readonly #listeners = new Map<number, Listener>()
  #asked = 0

  /** @param onLost told when the thread of an open database ends by itself: nothing more can be asked of it. */
  constructor(start: PGliteStart, onLost: (error: Error) => void = () => {}) {
    const opened = Promise.withResolvers<void>()
    this.waitReady = opened.promise
    this.#worker = new Worker(new URL('./pglite-thread.ts', import.meta.url), { workerData: start })
    this.#worker.on('message', (told: Told) => {
      if ('opened' in told) {
        this.ready = true
        this.#worker.unref()
        opened.resolve()
      } else if ('failed' in told) {
        opened.reject(toError(told.failed))
        void this.#worker.terminate()
      } else if ('listener' in told) this.#listeners.get(told.listener)?.onMessage(told.payload)
      // Node tells on the same way which files the thread has read, when it watches them.
      else if ('to' in told) this.#hear(told)
    })
    const lost = (error?: Error) => {
      const wasOpen = this.ready && !this.closed
      this.closed = true
      const reason = error ?? new Error('PGlite is closed')
      opened.reject(reason)
      for (const { reject } of this.#answers.values()) reject(reason)
      this.#answers.clear()
      for (const listener of this.#listeners.values()) listener.onLost()
      this.#listeners.clear()
      if (wasOpen) onLost(reason)
    }
    this.#worker.once('error', lost)
    this.#worker.once('exit', () => lost())
  }

  #hear(told: Extract<Told, { to: number }>): void {
    const answer = this.#answers.get(told.to)
    this.#answers.delete(told.to)
    if (this.#answers.size === 0) this.#worker.unref()
    if ('error' in told) answer?.reject(toError(told.error))
    else answer?.resolve(told.result)
  }

  /** @returns what the thread answers, of which the caller knows the shape. */
  #ask<Result = void>(ask: Ask): Promise<Result> {
    if (this.closed) return Promise.reject(new Error('PGlite is closed'))
    const answer = Promise.withResolvers<unknown>()
    this.#asked += 1
    this.#answers.set(this.#asked, answer)
    this.#worker.ref()
    this.#worker.postMessage({ id: this.#asked, ask }, [])
    return answer.promise as Promise<Result>
  }

  query: Query = (sql, values = []) => this.#ask({ do: 'query', sql, values })

  transaction: KyselyPGlite['transaction'] = async (work) => {
    this.#asked += 1
    const session = this.#asked
    await this.#ask({ do: 'begin', session })
    try {
      const result = await work({
        query: (sql, values = []) => this.#ask({ do: 'query', sql, values, session }),
        rollback: () => this.#ask({ do: 'rollback', session }),
      })
      await this.#ask({ do: 'commit', session })
      return result
    } catch (error) {
      await this.#ask({ do: 'rollback', session }).catch(() => {})
      throw error
    }
  }

  async listen(
    channel: string,
    onMessage: (payload: string) => void,
    onLost: () => void,
  ): Promise<() => Promise<void>> {
    this.#asked += 1
    const listener = this.#asked
    this.#listeners.set(listener, { onMessage, onLost })
    await this.#ask({ do: 'listen', channel, listener })
    return async () => {
      this.#listeners.delete(listener)
      if (!this.closed) await this.#ask({ do: 'unlisten', listener })
    }
  }

  dump(): Promise<Uint8Array> {
    return this.#ask({ do: 'dump' })
  }

  async close(): Promise<void> {
    if (this.closed) return
    await this.#ask({ do: 'close' })
    this.#listeners.clear()
    this.closed = true
    await this.#worker.terminate()
  }
}
