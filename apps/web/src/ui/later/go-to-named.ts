// Whether the reader has moved on the page since the address named a place on it.
let hasMoved = false

if (typeof window !== 'undefined') {
  const moved = () => {
    hasMoved = true
  }
  for (const way of ['wheel', 'touchmove', 'keydown']) window.addEventListener(way, moved, { passive: true })
  window.addEventListener('hashchange', () => {
    hasMoved = false
  })
}

/** Brings what the address names into view, unless the reader has gone elsewhere meanwhile. */
export const goToNamed = (): void => {
  const name = window.location.hash.slice(1)
  if (name !== '' && !hasMoved) document.getElementById(name)?.scrollIntoView()
}
