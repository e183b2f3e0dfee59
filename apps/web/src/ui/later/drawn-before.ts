import { useState, useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * Whether what a component draws stands in the page already, drawn by the server; then and there it is true as well. What
 * comes into the page later never does.
 */
export const useIsDrawnBefore = (): boolean => {
  const isTakingOver = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  const [isDrawn] = useState(isTakingOver)
  return isDrawn
}
