import type { DayScale } from './day-scale.ts'
import { fittedText, letterWidth } from './fitted-text.ts'
import type { LaneName } from '../series/lane-row.ts'

export interface PlacedName {
  readonly name: LaneName
  /** Of its tag, at the day it starts. */
  readonly x: number
  /** As much of it as fits; empty where nothing does. */
  readonly text: string
  readonly textX: number
  /** It ends at `textX` instead of beginning there. */
  readonly isBefore: boolean
}

const tagWidth = 12
const gap = 4

/**
 * Names along a lane, each beside the tag at its day and before the next tag. The last one may also stand before its
 * tag, where it has more room than the edge leaves it. No two overlap: a tag too near the one before is moved on.
 */
export const placeNames = (names: readonly LaneName[], x: DayScale, width: number): readonly PlacedName[] => {
  let free = 0
  const tags = names.map(({ on }) => {
    const at = Math.max(x(on), free)
    free = at + tagWidth
    return at
  })
  let taken = 0
  return names.map((name, index) => {
    const at = tags[index] ?? 0
    const right = (tags[index + 1] ?? width + gap) - gap
    const after = right - (at + tagWidth)
    const before = at - gap - taken
    const needed = name.name.length * letterWidth
    const isLast = index === names.length - 1
    if (isLast && after < needed && before > after) {
      const text = fittedText([name.name], before)
      return { name, x: at, text, textX: at - gap, isBefore: true }
    }
    const text = fittedText([name.name], after)
    taken = at + tagWidth + text.length * letterWidth
    return { name, x: at, text, textX: at + tagWidth, isBefore: false }
  })
}
