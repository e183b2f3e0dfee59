import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in whole pixels; `before` until it is measured (on the server, and in the first render). */
export const useElementWidth = <T extends Element>(
  before: number,
): readonly [RefObject<T | null>, number] => {
  const element = useRef<T>(null)
  const [width, setWidth] = useState(before)
  useLayoutEffect(() => {
    if (element.current === null) return
    const measure = (measured: number) => {
      // A hidden element measures nothing; keep what was there.
      if (measured > 0) setWidth(Math.floor(measured))
    }
    measure(element.current.getBoundingClientRect().width)
    const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
