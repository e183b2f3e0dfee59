import { setTimeout as wait } from 'node:timers/promises'
import { type Database, sealChangeLog } from '@estafet/db'
import type { Logger } from 'pino'

interface SealingOptions {
  readonly db: Database
  readonly log: Logger
  readonly sealEveryMs?: number
  /** How long after the last sealing that went well the dataset version still tells what is public. */
  readonly trustForMs?: number
}

export interface Sealing {
  /**
   * Whether the dataset version tells what is public: what is committed and not sealed does not show in it, so it may
   * be believed only while sealing goes on.
   */
  isCurrent(): boolean
  stop(): Promise<void>
}

/**
 * Seals what nobody else did: changes made by hand in SQL, and those of a program that ended between its commit and its
 * seal. At once, then every second; a failure is told once, and again when it is over.
 */
export async function followSealing(options: SealingOptions): Promise<Sealing> {
  const { db, log, sealEveryMs = 1_000, trustForMs = 5_000 } = options
  const stopping = new AbortController()
  let wentWellAt: number | undefined
  let isFailing = false

  const seal = async () => {
    const begunAt = performance.now()
    try {
      await sealChangeLog(db)
      wentWellAt = begunAt
      if (isFailing) log.info('the change log is sealed again')
      isFailing = false
    } catch (error) {
      if (!isFailing) log.error({ err: error }, 'the change log cannot be sealed, trying again')
      isFailing = true
    }
  }
  const follow = async () => {
    while (!stopping.signal.aborted) {
      await wait(sealEveryMs, undefined, { ref: false, signal: stopping.signal }).catch(() => {})
      if (!stopping.signal.aborted) await seal()
    }
  }
  await seal()
  const following = follow()
  return {
    isCurrent: () => wentWellAt !== undefined && performance.now() - wentWellAt < trustForMs,
    async stop() {
      stopping.abort()
      await following
    },
  }
}
