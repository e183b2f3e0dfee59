import { type RefObject, useState } from 'react'
import { useAfterFirstView } from './use-after-first-view.ts'
import { useNearView } from './use-near-view.ts'

/** When a part is due: `near`, as `useNearView` says; `calm`, also once the first view has long come. */
export type When = 'near' | 'calm'

/**
 * Turns true, once and for good, when a part is due. What belongs to the text of the page (`calm`) also comes at the
 * reader's first key or touch (a screen reader moves by headings, not by scrolling), where the address names a place on
 * the page, and some seconds after the page has loaded. On the pages after that it is there from the start, so that who
 * goes back finds the page as long as it was.
 * @param isToBeSeen the server has drawn it: it waits for the reader to move, which costs a slow phone nothing.
 */
export const useLater = (when: When, isToBeSeen: boolean): [RefObject<HTMLDivElement | null>, boolean] => {
  const [element, isNear] = useNearView({ isToBeSeen })
  const isAfter = useAfterFirstView()
  const [isNamed] = useState(() => typeof window !== 'undefined' && window.location.hash !== '')
  return [element, isNear || (when === 'calm' && (isAfter || isNamed))]
}
