import { type RefObject, useState } from 'react'
import { useAfterFirstView } from './use-after-first-view.ts'
import { useNearView } from './use-near-view.ts'

/**
 * As `useNearView`, for what belongs to the page's text: also turns true at the reader's first key or touch (a screen
 * reader moves by headings, not by scrolling), where the address names a place on the page, and some seconds after the
 * page has loaded. On the pages after that it is true from the start, so that who goes back finds the page as long as
 * it was.
 */
export const useLater = (): [RefObject<HTMLDivElement | null>, boolean] => {
  const [element, isNear] = useNearView()
  const isAfter = useAfterFirstView()
  const [isNamed] = useState(() => window.location.hash !== '')
  return [element, isNear || isAfter || isNamed]
}
