import type { Surroundings } from './describe-error.ts'

/** Where this page is being read, now. */
export const surroundings = (): Surroundings => ({
  isOnline: typeof window === 'undefined' || navigator.onLine,
  isOldBrowser: typeof document !== 'undefined' && document.documentElement.dataset['browser'] === 'too-old',
})
