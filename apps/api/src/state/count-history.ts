import { isDeepStrictEqual } from 'node:util'
import type { IsoDay } from '@estafet/domain'
import type { CountChange, DatedHandoverWords, HandoverName } from './handover-counts.queries.ts'

const nameOf = ({ code, handover }: HandoverName): string => `${code} ${handover}`

/**
 * The counts of each handover from day to day, by region, handover and day.
 * @param changes in that order.
 */
export function countHistory(changes: readonly CountChange[]): DatedHandoverWords[] {
  return [...Map.groupBy(changes, nameOf).values()].flatMap((own) => {
    const counts = new Map<string, number>()
    return [...Map.groupBy(own, ({ on }) => on)].map(([from, ofDay]): DatedHandoverWords => {
      const { code, handover } = ofDay[0] as CountChange
      for (const { word, change } of ofDay) counts.set(word, (counts.get(word) ?? 0) + change)
      const counted = [...counts].filter(([, commitments]) => commitments > 0).toSorted(byWord)
      return {
        code,
        handover,
        from,
        words: counted.map(([word]) => word),
        commitments: counted.map(([, commitments]) => commitments),
      }
    })
  })
}

const byWord = ([a]: readonly [string, number], [b]: readonly [string, number]): number => (a < b ? -1 : 1)

const isSame = (a: DatedHandoverWords | undefined, b: DatedHandoverWords): boolean =>
  isDeepStrictEqual([a?.words ?? [], a?.commitments ?? []], [b.words, b.commitments])

/**
 * What has to be kept from a day on, where that of the days before stays.
 * @param before the last that is kept of each handover before that day.
 * @param later what holds from that day on.
 */
export function laterCounts(
  before: readonly DatedHandoverWords[],
  since: IsoDay,
  later: readonly DatedHandoverWords[],
): DatedHandoverWords[] {
  const last = new Map(before.map((each) => [nameOf(each), each]))
  const isToldOn = new Set(later.filter(({ from }) => from === since).map(nameOf))
  const over = before
    .filter((each) => !isToldOn.has(nameOf(each)))
    .map((each): DatedHandoverWords => ({ ...each, from: since, words: [], commitments: [] }))
  return [...over, ...later].filter((each) => each.from !== since || !isSame(last.get(nameOf(each)), each))
}
