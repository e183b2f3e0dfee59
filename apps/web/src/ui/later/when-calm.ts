/** A reader who asked to save data fetches only what is looked at. */
export const savesData = (): boolean => {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
}

/** As long as after this, whatever the first view asked for is on its way. */
const firstViewMs = 100

/**
 * Calls `go` once the page has loaded and the browser has nothing better to do, on a screen where pages are printed and
 * lines are seldom slow; on a phone never. Gives what stops it.
 */
export const whenCalmOnDesk = (go: () => void): (() => void) => {
  if (savesData() || !window.matchMedia('(min-width: 64rem)').matches) return () => {}
  const stopped = new AbortController()
  let timer: number | undefined
  const start = () => {
    timer = window.setTimeout(go, firstViewMs)
  }
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { once: true, signal: stopped.signal })
  return () => {
    stopped.abort()
    window.clearTimeout(timer)
  }
}
