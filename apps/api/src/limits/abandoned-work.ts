import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as others } from 'node:timers/promises'
import type { KyselyPlugin } from 'kysely'
import type { Database } from '@estafet/db'

/** The signal of the request in whose course the code runs. */
const signals = new AsyncLocalStorage<AbortSignal | undefined>()

/** Runs the work in the course of a request. */
export const inCourseOf = <Result>(signal: AbortSignal | undefined, work: () => Result): Result =>
  signals.run(signal, work)

/** Between two parts of a long computation: lets others have the processor, and stops when nobody waits any more. */
export async function letOthersIn(): Promise<void> {
  await others()
  signals.getStore()?.throwIfAborted()
}

/** A part is some milliseconds of work on commitments. */
const partSize = 100

/** Each item's results in one list, computed part by part between which others have the processor. */
export async function mapInParts<Item, Result>(
  items: readonly Item[],
  resultsOf: (item: Item) => readonly Result[],
): Promise<Result[]> {
  const results: Result[] = []
  for (let from = 0; from < items.length; from += partSize) {
    if (from > 0) await letOthersIn()
    for (const item of items.slice(from, from + partSize)) results.push(...resultsOf(item))
  }
  return results
}

const stopping: KyselyPlugin = {
  transformQuery({ node }) {
    signals.getStore()?.throwIfAborted()
    return node
  },
  async transformResult({ result }) {
    signals.getStore()?.throwIfAborted()
    return result
  },
}

/** The database for answering requests: once nobody waits for an answer, no further statement of it is sent. */
export const stopsWhenAbandoned = (db: Database): Database => db.withPlugin(stopping)
