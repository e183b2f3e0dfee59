import { type RefObject, useCallback, useEffect, useRef } from 'react'

/**
 * A button that stands before its script does not work yet. Who presses one waits for it, and need not press again.
 * @param isHere whether the script has come.
 * @param hurry asks for it now.
 * @returns gives what was pressed to the script; call it once that is there.
 */
export const useEarlyClick = (
  part: RefObject<HTMLElement | null>,
  isHere: boolean,
  hurry: () => void,
): (() => void) => {
  const pressed = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isHere) return
    const stopped = new AbortController()
    const remember = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest('button') : null
      if (button === null || part.current?.contains(button) !== true) return
      pressed.current = button
      hurry()
    }
    document.addEventListener('click', remember, { capture: true, signal: stopped.signal })
    return () => stopped.abort()
  }, [part, isHere, hurry])
  return useCallback(() => {
    const button = pressed.current
    pressed.current = null
    // React listens once what it has just taken over is committed.
    if (button?.isConnected === true) setTimeout(() => button.click())
  }, [])
}
