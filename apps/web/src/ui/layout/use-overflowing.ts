import { useEffect, useRef, useState, type RefObject } from 'react'

interface Overflowing {
  readonly ref: RefObject<HTMLDivElement | null>
  /** Its content is wider than the element, so that it must scroll. */
  readonly isOverflowing: boolean
  /** Some of it is still hidden at the end. */
  readonly hasMore: boolean
}

const measured = ({ scrollWidth, clientWidth, scrollLeft }: HTMLElement) => ({
  isOverflowing: scrollWidth > clientWidth + 1,
  hasMore: scrollLeft + clientWidth < scrollWidth - 1,
})

/** Whether an element must be scrolled sideways to see all of it. */
export const useOverflowing = (): Overflowing => {
  const ref = useRef<HTMLDivElement>(null)
  const [state, setState] = useState({ isOverflowing: false, hasMore: false })
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () =>
      setState((before) => {
        const now = measured(element)
        const isSame = now.isOverflowing === before.isOverflowing && now.hasMore === before.hasMore
        return isSame ? before : now
      })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [])
  return { ref, ...state }
}
