import type { KeyboardEvent } from 'react'

// Bars that lie one under the other are walked upwards by recharts' right arrow, and by no other key.
const keyOf: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
}

/** For the frame around a plot whose bars lie one under the other: down and right read the next, up and left the one before. */
export const readDownwards = (event: KeyboardEvent<HTMLElement>): void => {
  const key = keyOf[event.key]
  // What is sent on from here comes by here again.
  if (key === undefined || !event.isTrusted) return
  event.stopPropagation()
  event.preventDefault()
  event.target.dispatchEvent(new globalThis.KeyboardEvent('keydown', { key, bubbles: true }))
}
