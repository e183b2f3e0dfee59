import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useIsPrinting } from './use-is-printing.ts'

/** A4 within the margins of a printed page (`print.css`); a Letter page is wider. */
const paperWidth = 670

/**
 * The width of an element in whole pixels; `before` until it is measured (on the server, and in the first render), and
 * that of a page while the element is printed: nothing is measured between the screen and the paper.
 */
export const useElementWidth = <T extends Element>(
  before: number,
): readonly [RefObject<T | null>, number] => {
  const element = useRef<T>(null)
  const [width, setWidth] = useState(before)
  const isPrinting = useIsPrinting()
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
  return [element, isPrinting ? paperWidth : width]
}
