import type { IsoDay } from '../facts.ts'

/** What is known of a commitment and one handover of its region, in words, from each of `days` on. */
export interface WordHistory {
  /** Day zero of the handover, or another name of one. */
  readonly handover: string
  readonly days: readonly IsoDay[]
  /** Beside `days`; empty where nothing is said. */
  readonly words: readonly string[]
}

/**
 * The histories of what is said on the days, by handover; a day that says the same as the one before is left out.
 * @param days oldest first.
 */
export function wordHistories(
  days: readonly IsoDay[],
  wordsOn: (day: IsoDay) => ReadonlyMap<string, string>,
): WordHistory[] {
  const histories = new Map<string, { days: IsoDay[]; words: string[] }>()
  for (const day of days) {
    const said = wordsOn(day)
    for (const handover of new Set([...said.keys(), ...histories.keys()])) {
      const history = histories.get(handover) ?? { days: [], words: [] }
      const now = said.get(handover) ?? ''
      if (history.words.at(-1) !== now) {
        history.days.push(day)
        history.words.push(now)
      }
      histories.set(handover, history)
    }
  }
  return [...histories].map(([handover, history]) => ({ handover, ...history }))
}

/** What is kept up to a day, followed by what holds from it on. */
export function continued(
  kept: readonly WordHistory[],
  since: IsoDay,
  later: readonly WordHistory[],
): WordHistory[] {
  const handovers = new Set([...kept, ...later].map(({ handover }) => handover))
  return [...handovers].flatMap((handover) => {
    const before = kept.find((each) => each.handover === handover)
    const after = later.find((each) => each.handover === handover)
    const count = before?.days.filter((day) => day < since).length ?? 0
    const days = before?.days.slice(0, count) ?? []
    const words = before?.words.slice(0, count) ?? []
    // It is over from that day where nothing is said of it then.
    const isSilent = after?.days[0] !== since
    const nextDays = [...(isSilent ? [since] : []), ...(after?.days ?? [])]
    const nextWords = [...(isSilent ? [''] : []), ...(after?.words ?? [])]
    const from = nextWords[0] === (words.at(-1) ?? '') ? 1 : 0
    const whole = {
      handover,
      days: [...days, ...nextDays.slice(from)],
      words: [...words, ...nextWords.slice(from)],
    }
    return whole.days.length === 0 ? [] : [whole]
  })
}
