export const resultsHeadingId = 'hasil'

/** Where the focus goes when the button that had it disappears with its filter. */
export const focusResults = (): void =>
  document.getElementById(resultsHeadingId)?.focus({ preventScroll: true })
