import { fromBase } from './ui/text/base-path.ts'
import { tellKeptAt } from './shell/kept-answers.ts'

/** Parts of a page come up to eight seconds after the rest. */
const afterLaterPartsMs = 12_000

/** What this page has asked for so far, for a worker that was not there yet. */
const visited = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(window.location.origin) && /\/(?:trpc|assets|geo)\//.test(name))
    // The page itself as well, which holds the answers it was drawn from.
    .concat(window.location.href.replace(/#.*/, ''))

/**
 * Lets what was visited be read without a connection (public/offline.js). A browser that forbids it (a private window)
 * goes without.
 */
export const keepForOffline = async (): Promise<void> => {
  const { serviceWorker } = navigator
  const keptAt = document.querySelector<HTMLMetaElement>('meta[name="kept-at"]')?.content
  if (keptAt !== undefined) tellKeptAt(keptAt)
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || Reflect.get(data, 'type') !== 'kept') return
    const at: unknown = Reflect.get(data, 'at')
    if (typeof at === 'string') tellKeptAt(at)
  })
  serviceWorker.startMessages()
  // What asks the API, which the first view went without: a page visited next is kept with it.
  await import('./trpc-client.ts')
  const isFirst = serviceWorker.controller === null
  await serviceWorker.register(fromBase('/offline.js'))
  const { active } = await serviceWorker.ready
  if (!isFirst) return
  const tell = () => active?.postMessage({ type: 'visited', addresses: visited() }, [])
  tell()
  // By then what follows the first view has come as well.
  setTimeout(tell, afterLaterPartsMs)
}
