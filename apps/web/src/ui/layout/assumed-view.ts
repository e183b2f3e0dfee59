import { createContext, use } from 'react'

/** How wide a page is taken to be as long as nobody can measure it. */
export type View = 'phone' | 'desk'

/** What the server was told of the reader's device; in the browser the page it drew says it. */
export const AssumedViewContext = createContext<View | undefined>(undefined)

export const useAssumedView = (): View => {
  const told = use(AssumedViewContext)
  if (told !== undefined) return told
  const isPhone = typeof document !== 'undefined' && document.documentElement.dataset['view'] === 'phone'
  return isPhone ? 'phone' : 'desk'
}
