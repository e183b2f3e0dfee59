import type { OpenDatabase } from '@estafet/db'
import type { KyselyPlugin } from 'kysely'

/**
 * What every question asks before it has a turn (the version of the data, and with it the first day on record), what the
 * metrics ask, and what the server asks by itself to seal the change log.
 */
const isPreliminary = (node: unknown): boolean =>
  /from dataset d|state_set_aside|change_log_unsealed|seal_change_log/.test(JSON.stringify(node))

/** A database whose answers can be held back, and which counts the statements it is asked. */
export function gated(database: OpenDatabase) {
  let gate = Promise.resolve()
  let open = () => {}
  let statements = 0
  const held = new WeakSet<object>()
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      if (!isPreliminary(node)) {
        statements += 1
        held.add(queryId)
      }
      return node
    },
    async transformResult({ result, queryId }) {
      if (held.has(queryId)) await gate
      return result
    },
  }
  return {
    database: { ...database, db: database.db.withPlugin(plugin) },
    statements: () => statements,
    close() {
      const closed = Promise.withResolvers<void>()
      gate = closed.promise
      open = closed.resolve
    },
    open: () => open(),
  }
}
