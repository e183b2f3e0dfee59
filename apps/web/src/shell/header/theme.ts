import { useSyncExternalStore } from 'react'

// The attribute on <html> is the one place that holds the theme: early.js writes it before the first paint.

export type Theme = 'light' | 'dark'

const storageKey = 'estafet.theme'
const browserColours: Record<Theme, string> = { light: '#fbf8f1', dark: '#12141d' }
const listeners = new Set<() => void>()

const currentTheme = (): Theme => (document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light')

const show = (theme: Theme): void => {
  document.documentElement.dataset['theme'] = theme
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', browserColours[theme])
  for (const listener of listeners) listener()
}

const chosenTheme = (): string | null => {
  try {
    return window.localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

export const chooseTheme = (theme: Theme): void => {
  show(theme)
  try {
    window.localStorage.setItem(storageKey, theme)
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

/** Until somebody chooses, the page follows the device, also when it changes at dusk. */
export const followSystemTheme = (): void => {
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    if (chosenTheme() === null) show(matches ? 'dark' : 'light')
  })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, currentTheme, () => 'light')
