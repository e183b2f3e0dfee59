import { setTimeout as wait } from 'node:timers/promises'
import type { OpenDatabase } from '@estafet/db'
import type { Logger } from 'pino'

const channel = 'estafet_dataset'
const longestRetryMs = 10_000

export interface DatasetVersion {
  /** The version of the published data, or undefined while it cannot be known: then nothing may be cached. */
  current(): number | undefined
  /** Which database the version is of, as far as it was ever known. */
  identity(): string
  close(): Promise<void>
}

interface WatchOptions {
  readonly log: Logger
  /** How often the version is read although no message came, for messages that got lost on the way. */
  readonly checkEveryMs?: number
  readonly retryAfterMs?: number
}

/**
 * Follows the dataset version from NOTIFY messages. It listens before it first reads, so no move is missed between
 * the two; when the listening connection is lost the version is unknown until a new one listens and has read again.
 * Never fails: a database that is away is asked again for ever. Answers after the first attempt.
 */
export async function watchDatasetVersion(
  database: OpenDatabase,
  options: WatchOptions,
): Promise<DatasetVersion> {
  const { log, checkEveryMs = 5_000, retryAfterMs = 250 } = options
  const closing = new AbortController()
  const firstAttempt = Promise.withResolvers<void>()
  let version: number | undefined
  let identity = ''

  const pause = (milliseconds: number) =>
    wait(milliseconds, undefined, { ref: false, signal: closing.signal }).catch(() => {})

  const reread = async (isCurrent: () => boolean) => {
    const before = version
    const row = await database.db
      .selectFrom('dataset')
      .select(['version', 'identity'])
      .executeTakeFirstOrThrow()
    identity = row.identity
    // A message that came while reading is newer than what was read.
    if (isCurrent() && version === before) version = row.version
  }

  // A connection cut without a word (a cable, a pooler that drops NOTIFY) would leave an old version for ever.
  // The embedded database has neither network nor other processes: its messages cannot get lost.
  const checkUntilLost = async (isCurrent: () => boolean) => {
    while (isCurrent()) {
      await pause(checkEveryMs)
      if (isCurrent() && database.kind === 'postgres') await reread(isCurrent)
    }
  }

  /** Listens on one connection until it is lost; throws when it cannot be made or the version cannot be read. */
  const followOnce = async () => {
    const lost = Promise.withResolvers<void>()
    let isCurrent = true
    const stop = await database.listen(
      channel,
      (payload) => {
        if (isCurrent) version = Math.max(version ?? 0, Number(payload))
      },
      () => {
        isCurrent = false
        version = undefined
        lost.resolve()
      },
    )
    const isFollowing = () => isCurrent && !closing.signal.aborted
    try {
      await reread(isFollowing)
      firstAttempt.resolve()
      await Promise.race([lost.promise, checkUntilLost(isFollowing)])
    } finally {
      isCurrent = false
      version = undefined
      await stop().catch(() => {})
    }
  }

  const follow = async () => {
    for (let delay = retryAfterMs; !closing.signal.aborted; delay = Math.min(delay * 2, longestRetryMs)) {
      const startedAt = Date.now()
      await followOnce().catch((error: unknown) =>
        log.warn({ err: error }, 'dataset version cannot be followed'),
      )
      firstAttempt.resolve()
      if (closing.signal.aborted) return
      log.warn('dataset version unknown: answers are not cached until it is followed again')
      if (Date.now() - startedAt > longestRetryMs) delay = retryAfterMs
      await pause(delay * (0.5 + Math.random() / 2))
    }
  }

  const following = follow()
  await firstAttempt.promise
  return {
    current: () => version,
    identity: () => identity,
    async close() {
      closing.abort()
      await following
    },
  }
}
