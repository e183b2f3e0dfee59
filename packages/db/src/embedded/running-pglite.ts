import type { PGlite } from '@electric-sql/pglite'
import type { PGliteDialectConfig } from 'kysely'

/** The part of PGlite that Kysely uses. */
export type KyselyPGlite = Extract<PGliteDialectConfig['pglite'], { readonly closed: boolean }>

/** PGlite as the product uses it, in whatever thread it runs. */
export interface RunningPGlite extends KyselyPGlite {
  /** Calls `onMessage` for each NOTIFY on the channel, and `onLost` when no more can come. @returns the end of it. */
  listen(
    channel: string,
    onMessage: (payload: string) => void,
    onLost: () => void,
  ): Promise<() => Promise<void>>
  /** The whole database, to be opened again elsewhere. */
  dump(): Promise<Uint8Array>
}

/** One that runs in this thread. */
export const runningHere = (pglite: PGlite): RunningPGlite => ({
  ready: true,
  waitReady: pglite.waitReady,
  get closed() {
    return pglite.closed
  },
  query: (sql, values, options) => pglite.query(sql, values && [...values], options),
  transaction: (work) => pglite.transaction(work),
  async listen(channel, onMessage) {
    const stop = await pglite.listen(channel, onMessage)
    return () => stop()
  },
  dump: async () => new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer()),
  close: async () => (pglite.closed ? undefined : pglite.close()),
})
