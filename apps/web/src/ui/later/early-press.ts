const take = (button: HTMLElement | null | undefined): HTMLElement | null => {
  button?.removeAttribute('data-pressed')
  return button ?? null
}

/** The button that was pressed within an element before its script came, once (public/early.js). */
export const takePressed = (within: ParentNode | null): HTMLElement | null =>
  take(within?.querySelector<HTMLElement>('button[data-pressed]'))

/** The same of what stands around the content of a page, which is taken over before that. */
export const takePressedAround = (): HTMLElement | null =>
  take(document.querySelector<HTMLElement>('button[data-pressed]:not(main *)'))

/** Presses it again. React listens once what it has just taken over is committed. */
export const pressAgain = (button: HTMLElement | null): void => {
  if (button?.isConnected === true) setTimeout(() => button.click())
}
