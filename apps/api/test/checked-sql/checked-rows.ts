import { type KyselyPlugin, type QueryId, RawNode } from 'kysely'
import type { WrittenQuery } from './row-types.ts'

const keyOf = (text: readonly string[]): string => text.join('\u0000')

/**
 * Holds the rows of every statement written by hand to its row type while anything is asked of the database.
 * @returns the plugin; what did not fit, each fault once; and the queries that have given no row yet.
 */
export function checkRows(queries: readonly WrittenQuery[]) {
  const byText = new Map(queries.map((query) => [keyOf(query.text), query]))
  const running = new WeakMap<QueryId, WrittenQuery>()
  const faults = new Set<string>()
  const seen = new Set<WrittenQuery>()
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      const query = RawNode.is(node) ? byText.get(keyOf(node.sqlFragments)) : undefined
      if (query !== undefined) running.set(queryId, query)
      return node
    },
    async transformResult({ result, queryId }) {
      const query = running.get(queryId)
      if (query === undefined) return result
      for (const row of result.rows) {
        seen.add(query)
        const misfit = query.misfit(row)
        if (misfit !== undefined) faults.add(`${query.place}: ${misfit.replaceAll(/\[\d+\]/g, '[]')}`)
      }
      return result
    },
  }
  return {
    plugin,
    faults: () => [...faults].toSorted(),
    unseen: () => queries.filter((query) => !seen.has(query)).map(({ place }) => place),
  }
}
