import type { Server } from 'node:http'
import type { Logger } from 'pino'

interface ShutdownOptions {
  readonly server: Server
  readonly graceSeconds: number
  readonly log: Logger
  /** Called at once: says that no more requests should come. */
  readonly onDraining: () => void
  /** Called when the last answer is out. */
  readonly close: () => Promise<void>
  readonly exit: (code: number) => void
}

// pnpm passes Ctrl-C on to a process that the terminal has already told: that is one wish, not two.
const sameWishMs = 1_000
const sweepMs = 50

/**
 * On SIGTERM or SIGINT: takes no new connections, lets running requests finish, closes, exits with 0. A second
 * signal, or requests that outlast the grace, end it with 1.
 * @returns the removal of the handlers.
 */
export function shutDownGracefully(options: ShutdownOptions): () => void {
  const { server, graceSeconds, log, onDraining, close, exit } = options
  let startedAt: number | undefined

  const finish = async () => {
    onDraining()
    // Closing ends the connections that are idle now; one whose answer had begun falls idle only after it.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs)
    await new Promise((resolve) => {
      server.close(resolve)
    })
    clearInterval(sweep)
    await close()
  }

  const onSignal = (signal: NodeJS.Signals) => {
    if (startedAt !== undefined) {
      if (performance.now() - startedAt < sameWishMs) return
      log.warn({ signal }, 'second signal, stopping at once')
      exit(1)
      return
    }
    startedAt = performance.now()
    log.info({ signal }, 'stopping')
    setTimeout(() => {
      log.error({ graceSeconds }, 'requests were still running when the grace was over')
      exit(1)
    }, graceSeconds * 1_000).unref()
    finish().then(
      () => exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not close')
        exit(1)
      },
    )
  }

  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  return () => {
    process.off('SIGTERM', onSignal)
    process.off('SIGINT', onSignal)
  }
}
