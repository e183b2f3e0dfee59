import type { Surroundings } from './describe-error.ts'

/** Where this page is being read, now. */
export const surroundings = (): Surroundings => ({
  isOnline: navigator.onLine,
  isOldBrowser: document.documentElement.dataset['browser'] === 'too-old',
})
