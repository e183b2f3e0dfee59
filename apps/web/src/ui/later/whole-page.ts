import { flushSync } from 'react-dom'

// Parts of a long page come when the reader does. Paper has no reader who comes: what is printed is asked for whole.

let isWanted = false
const listeners = new Set<() => void>()

/** Every part of the page is to be there now, and what comes with it as well, until `leaveWholePage`. */
const wantWholePage = (): void => {
  isWanted = true
  // The paper takes what stands when this returns.
  flushSync(() => {
    for (const listener of listeners) listener()
  })
}

const leaveWholePage = (): void => {
  isWanted = false
}

if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', wantWholePage)
  window.addEventListener('afterprint', leaveWholePage)
}

/** Calls `show` as soon as the whole page is wanted, at once where it is already. Gives what stops it. */
export const onWholePage = (show: () => void): (() => void) => {
  if (isWanted) show()
  listeners.add(show)
  return () => listeners.delete(show)
}

/** On what stands in for a part that has not come: see `Skeleton`. */
const coming = '[data-coming]'
export const isPageWhole = (): boolean => document.querySelector(coming) === null

const mostMs = 10_000
const lookMs = 100
/** A part that has come may bring another that has not. */
const calmLooks = 3

const pause = (): Promise<void> => new Promise((go) => setTimeout(go, lookMs))

/** Brings every part of the page, waits for it, and prints; what does not come in time says so on the paper. */
export const printWholePage = async (): Promise<void> => {
  wantWholePage()
  const startedAt = performance.now()
  for (let calm = 0; calm < calmLooks && performance.now() - startedAt < mostMs;) {
    await pause()
    calm = isPageWhole() ? calm + 1 : 0
  }
  window.print()
  leaveWholePage()
}
