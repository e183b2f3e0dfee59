import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { pressAgain, takePressed } from './early-press.ts'

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
    const remember = (button: HTMLElement | null | undefined) => {
      if (!button) return
      pressed.current = button
      hurry()
    }
    remember(takePressed(part.current))
    const listen = ({ target }: MouseEvent) =>
      part.current?.contains(target as Node) && remember((target as Element).closest('button'))
    document.addEventListener('click', listen, true)
    return () => document.removeEventListener('click', listen, true)
  }, [part, isHere, hurry])
  return useCallback(() => pressAgain(pressed.current), [])
}
