import { useEffect, useRef, useState, type RefObject } from 'react'
import { whenCalmOnDesk } from './when-calm.ts'
import { onWholePage } from './whole-page.ts'

// The first view of a phone must not pay for what may never be scrolled to: until the reader moves, near is only a
// little below the fold. Once they do, it is a screen ahead, so that it is there when they arrive.
const still = '25% 0px'
const moving = '100% 0px'

/** As long a reader may look at what stands before it is made to answer to them. */
const unmovedMs = 8_000

interface NearViewOptions {
  /** It can be looked at already: what makes it move comes once the reader does. */
  readonly isToBeSeen?: boolean
  /** One of very many: not even a desk's calm is for drawing them all. */
  readonly isOneOfMany?: boolean
}

/**
 * Turns true, once and for good, when the element comes near to what the reader sees, or is to be printed. On a desk
 * also when the page stands and is calm, so that a print at once and a search by the browser find everything.
 */
export const useNearView = ({ isOneOfMany = false, isToBeSeen = false }: NearViewOptions = {}): [
  RefObject<HTMLDivElement | null>,
  boolean,
] => {
  const element = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    const watched = element.current
    if (isNear || watched === null) return
    const show = () => setIsNear(true)
    const observers: IntersectionObserver[] = []
    const watch = (rootMargin: string) => {
      const observer = new IntersectionObserver(
        (entries) => entries.some((entry) => entry.isIntersecting) && show(),
        {
          rootMargin,
        },
      )
      observer.observe(watched)
      observers.push(observer)
    }
    const stopped = new AbortController()
    const begin = () => watch(still)
    const timer = isToBeSeen ? window.setTimeout(begin, unmovedMs) : undefined
    if (isToBeSeen)
      for (const gesture of ['pointerdown', 'keydown'] as const)
        window.addEventListener(gesture, begin, { once: true, passive: true, signal: stopped.signal })
    else begin()
    window.addEventListener('scroll', () => watch(moving), {
      once: true,
      passive: true,
      signal: stopped.signal,
    })
    const leaveWhole = onWholePage(show)
    const leaveCalm = isOneOfMany ? undefined : whenCalmOnDesk(show)
    return () => {
      stopped.abort()
      window.clearTimeout(timer)
      leaveWhole()
      leaveCalm?.()
      for (const observer of observers) observer.disconnect()
    }
  }, [isNear, isOneOfMany, isToBeSeen])
  return [element, isNear]
}
