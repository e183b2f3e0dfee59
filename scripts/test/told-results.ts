import { relative } from 'node:path'
import type { CountedResults } from './test-counts.ts'

/** What vitest's json reporter writes, as far as it is told here. */
export interface VitestResults extends CountedResults {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    /** Why a file could not be loaded; empty where it could. */
    readonly message?: string
    /** In milliseconds, as `endTime`. */
    readonly startTime: number
    readonly endTime: number
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages?: readonly string[] | null
    }[]
  }[]
}

const firstLines = (text: string): string => text.split('\n').slice(0, 3).join(' ').trim().slice(0, 500)

/** What failed, one line each that begins with ✗, so that it can be found at the end of a long log. */
export const failureLines = ({ testResults }: VitestResults, root: string): string[] =>
  testResults.flatMap(({ name, status, message = '', assertionResults }) => {
    const file = relative(root, name)
    const failed = assertionResults.filter((each) => each.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [`✗ ${file}: ${firstLines(message)}`] : []
    return failed.map(
      ({ fullName, failureMessages }) => `✗ ${file}: ${fullName}: ${firstLines(failureMessages?.[0] ?? '')}`,
    )
  })

/** The files that took longest, with whole seconds, the longest first. */
export const slowestLines = ({ testResults }: VitestResults, root: string, most = 10): string[] =>
  testResults
    .map(({ name, startTime, endTime }) => ({ name, seconds: Math.round((endTime - startTime) / 1000) }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, most)
    .map(({ name, seconds }) => `${String(seconds).padStart(5)} s  ${relative(root, name)}`)
