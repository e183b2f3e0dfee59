import { useEffect, useRef, useState, type RefObject } from 'react'

// The first view of a phone must not pay for what may never be scrolled to: until the reader moves, near is only a
// little below the fold. Once they do, it is a screen ahead, so that it is there when they arrive.
const still = '25% 0px'
const moving = '100% 0px'

/** Turns true, once and for good, when the element comes near to what the reader sees, or is to be printed. */
export const useNearView = (): [RefObject<HTMLDivElement | null>, boolean] => {
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
    const { signal } = stopped
    watch(still)
    window.addEventListener('scroll', () => watch(moving), { once: true, passive: true, signal })
    window.addEventListener('beforeprint', show, { signal })
    return () => {
      stopped.abort()
      for (const observer of observers) observer.disconnect()
    }
  }, [isNear])
  return [element, isNear]
}
