import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useAssumedView } from '../ui/layout/assumed-view.ts'
import { useIsPrinting } from './use-is-printing.ts'

/** A4 within the margins of a printed page (`print.css`); a Letter page is wider. */
const paperWidth = 670

/** What a page leaves on the narrowest of common phones. */
const phoneWidth = 328

/** What a desk leaves beside each other for one plot, and for several. */
export const plotWidthBefore = (plots: number): number => (plots === 1 ? 736 : 1152)

interface Measured<T extends Element> {
  /** For the element to be measured: until it is, what is wider than it is cut off. */
  readonly measured: { readonly ref: RefObject<T | null>; readonly 'data-unmeasured'?: '' }
  /** In whole pixels. */
  readonly width: number
}

/** What is laid out before anything can be measured: `before` px wide, or as a phone where the page was drawn for one. */
export const useAssumedWidth = (before: number): number =>
  useAssumedView() === 'phone' ? Math.min(before, phoneWidth) : before

/**
 * The width of an element. Until it is measured (on the server, and in the first render) it is `before`, or that of a
 * phone where the page was drawn for one; while it is printed that of paper, because nothing is measured between the
 * screen and the paper.
 */
export const useElementWidth = <T extends Element>(before: number): Measured<T> => {
  const element = useRef<T>(null)
  const assumed = useAssumedWidth(before)
  const [width, setWidth] = useState<number | null>(null)
  const isPrinting = useIsPrinting()
  useLayoutEffect(() => {
    if (element.current === null) return
    const measure = (now: number) => {
      // A hidden element measures nothing; keep what was there.
      if (now > 0) setWidth(Math.floor(now))
    }
    measure(element.current.getBoundingClientRect().width)
    const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return {
    measured: { ref: element, ...(width === null && { 'data-unmeasured': '' as const }) },
    width: isPrinting ? paperWidth : (width ?? assumed),
  }
}
