import { type RefObject, useEffect, useState } from 'react'
import { calmMs, gestures, isAfterFirstView } from './use-after-first-view.ts'
import { useNearView } from './use-near-view.ts'

/**
 * As `useNearView`, for what belongs to the page's text: also turns true at the reader's first key or touch (a screen
 * reader moves by headings, not by scrolling), where the address names a place on the page, and some seconds after the
 * page has loaded. On the pages after that it is true from the start, so that who goes back finds the page as long as
 * it was.
 */
export const useLater = (): [RefObject<HTMLDivElement | null>, boolean] => {
  const [element, isNear] = useNearView()
  const [isDue, setIsDue] = useState(() => window.location.hash !== '' || isAfterFirstView())
  useEffect(() => {
    const due = () => setIsDue(true)
    const stopped = new AbortController()
    const { signal } = stopped
    for (const gesture of gestures)
      window.addEventListener(gesture, due, { once: true, passive: true, signal })
    let timer: number | undefined
    const start = () => {
      timer = window.setTimeout(due, calmMs)
    }
    if (document.readyState === 'complete') start()
    else window.addEventListener('load', start, { once: true, signal })
    return () => {
      stopped.abort()
      window.clearTimeout(timer)
    }
  }, [])
  return [element, isNear || isDue]
}
