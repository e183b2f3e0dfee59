import { type BenchRun, pastTheCache } from './bench-run.ts'
import type { ReadCase } from './read-cases.ts'

const mostCompared = 25

/** Where two parsed answers first differ; undefined when they say the same. Keys may come in any order. */
function firstDifference(ours: unknown, limit: unknown, path = ''): string | undefined {
  if (Object.is(ours, limit)) return undefined
  if (typeof ours === 'number' && typeof limit === 'number' && Math.abs(ours - limit) < 1e-9) return undefined
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null
  if (!isObject(ours) || !isObject(limit) || Array.isArray(ours) !== Array.isArray(limit))
    return `${path || 'answer'}: ${JSON.stringify(ours)?.slice(0, 80)} ≠ ${JSON.stringify(limit)?.slice(0, 80)}`
  for (const key of new Set([...Object.keys(ours), ...Object.keys(limit)])) {
    const difference = firstDifference(ours[key], limit[key], `${path}.${key}`)
    if (difference !== undefined) return difference
  }
  return undefined
}

/** An answer as what it says; a page as its text. */
const fetchAnswer = async (port: number, path: string): Promise<unknown> => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: pastTheCache })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
  return path.startsWith('/api/') ? answer.json() : answer.text()
}

/** The first address and field where the product and the limit answer differently; undefined where none does. */
export async function findDifference(run: BenchRun, { paths }: ReadCase): Promise<string | undefined> {
  const step = Math.max(1, Math.floor(paths.length / mostCompared))
  for (const path of paths.filter((_, index) => index % step === 0)) {
    const [ours, limit] = await Promise.all([
      fetchAnswer(run.product.port, path),
      fetchAnswer(run.limit.port, path),
    ])
    const difference = firstDifference(ours, limit)
    if (difference !== undefined) return `${path} at ${difference}`
  }
  return undefined
}
