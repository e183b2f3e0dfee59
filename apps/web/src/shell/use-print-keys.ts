import { useEffect } from 'react'
import { isPageWhole, printWholePage } from '../ui/later/whole-page.ts'

/** The browser prints what is there; where parts have not come, its key waits for them. */
export const usePrintKeys = (): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPrint =
        event.key.toLowerCase() === 'p' &&
        (event.ctrlKey || event.metaKey) &&
        !event.shiftKey &&
        !event.altKey
      if (!isPrint || isPageWhole()) return
      event.preventDefault()
      void printWholePage()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
