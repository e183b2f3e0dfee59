// The service worker: what was visited can be read again without a connection, and says of when it is. The network is
// always asked first, so nobody online is shown anything kept. A file of its own, as it is: it imports nothing.
// `vite/offline-worker.ts` puts the build's name in place of the word below; every build keeps its own, and throws away
// what another build kept, because its answers may have another shape.
;(function () {
  const build = '__BUILD__'
  const pages = `estafet-pages-${build}`
  const answers = `estafet-answers-${build}`
  /** Answers kept, the oldest thrown away first: some visits' worth, a few megabytes at most. */
  const mostAnswers = 150
  const mostFiles = 200
  /** The page without content, for addresses that were not visited: it says by itself that there is no connection. */
  const shell = 'shell.html'
  const base = new URL(self.registration.scope).pathname
  const at = (path) => new URL(path, self.registration.scope).href

  const isOwn = (url) => url.origin === self.location.origin && url.pathname.startsWith(base)
  const inside = (url) => url.pathname.slice(base.length - 1)

  const trim = async (cache, most) => {
    const keys = await cache.keys()
    await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)))
  }

  /** An answer with the time it was given: that is what the reader is told of it later. */
  const dated = async (response) => {
    const headers = new Headers(response.headers)
    headers.set('x-estafet-kept-at', new Date().toISOString())
    return new Response(await response.blob(), { status: 200, headers })
  }

  const keep = async (name, key, response, most) => {
    // A device that is full keeps less; the page works all the same.
    try {
      const cache = await caches.open(name)
      // Put last: the order of the keys is that of their age.
      await cache.delete(key)
      await cache.put(key, response)
      await trim(cache, most)
    } catch {}
  }

  const tell = async (clientId, response) => {
    const keptAt = response.headers.get('x-estafet-kept-at')
    const client = clientId ? await self.clients.get(clientId) : undefined
    if (client && keptAt) client.postMessage({ type: 'kept', at: keptAt }, [])
  }

  /** A kept page says so itself: whoever reads it is not there yet to be told. */
  const saidToBeKept = async (kept) => {
    const html = await kept.text()
    const mark = `<meta name="kept-at" content="${kept.headers.get('x-estafet-kept-at')}" />`
    return new Response(html.replace('<head>', `<head>${mark}`), { headers: kept.headers })
  }

  /** A page the server has drawn is kept with its content. */
  const visit = async (event) => {
    const { url } = event.request
    try {
      const response = await fetch(event.request)
      if (response.status === 200 && response.headers.get('content-type')?.includes('text/html')) {
        const copy = response.clone()
        event.waitUntil(dated(copy).then((made) => keep(answers, url, made, mostAnswers)))
      }
      return response
    } catch (error) {
      const kept = await caches.match(url, { cacheName: answers, ignoreVary: true })
      if (kept) return saidToBeKept(kept)
      const empty = await caches.match(at(shell), { cacheName: pages })
      if (empty) return empty
      throw error
    }
  }

  /** Hashed names never change: what is kept is right. */
  const file = async (event) => {
    const kept = await caches.match(event.request, { cacheName: pages })
    if (kept) return kept
    const response = await fetch(event.request)
    if (response.ok) event.waitUntil(keep(pages, event.request.url, response.clone(), mostFiles))
    return response
  }

  const answer = async (event) => {
    try {
      // Past the browser's own store, which without a network would answer as if it were one; unchanged is a 304.
      const response = await fetch(event.request, { cache: 'no-cache' })
      const isOpen = !/no-store|private/.test(response.headers.get('cache-control') ?? '')
      if (response.status === 200 && isOpen) {
        const copy = response.clone()
        event.waitUntil(dated(copy).then((made) => keep(answers, event.request.url, made, mostAnswers)))
      }
      return response
    } catch (error) {
      const { url } = event.request
      const kept =
        (await caches.match(url, { cacheName: answers })) || (await caches.match(url, { cacheName: pages }))
      if (!kept) throw error
      event.waitUntil(tell(event.clientId, kept))
      return kept
    }
  }

  /** The page and what it names, so that the first reload works as well: what came before this worker did not pass it. */
  const firstFiles = async () => {
    const response = await fetch(at(shell), { cache: 'no-cache' })
    if (!response.ok) throw new Error(`the page answered ${response.status}`)
    const html = await response.clone().text()
    const named = [...html.matchAll(/(?:src|href|data-texts-id)="([^"]+\.(?:js|css|svg|woff2))"/g)].map(
      ([, path]) => at(path),
    )
    const cache = await caches.open(pages)
    await cache.put(at(shell), response)
    await cache.addAll([...new Set(named)])
  }

  self.addEventListener('install', (event) => {
    event.waitUntil(firstFiles().then(() => self.skipWaiting()))
  })

  self.addEventListener('activate', (event) => {
    const clear = async () => {
      const names = await caches.keys()
      const old = names.filter((name) => name.startsWith('estafet-') && name !== pages && name !== answers)
      await Promise.all(old.map((name) => caches.delete(name)))
      await self.clients.claim()
    }
    event.waitUntil(clear())
  })

  // What a page had asked for before this worker was there, it names; it comes from the browser's own store.
  self.addEventListener('message', (event) => {
    if (event.data?.type !== 'visited' || !Array.isArray(event.data.addresses)) return
    const again = async (address) => {
      const url = new URL(address)
      if (!isOwn(url)) return
      const isFile = /^\/(?:assets|geo)\//.test(inside(url))
      const response = await fetch(address, { cache: isFile ? 'force-cache' : 'default' })
      if (response.status !== 200) return
      await (isFile
        ? keep(pages, address, response, mostFiles)
        : keep(answers, address, await dated(response), mostAnswers))
    }
    event.waitUntil(Promise.all(event.data.addresses.map((address) => again(address).catch(() => {}))))
  })

  self.addEventListener('fetch', (event) => {
    const { request } = event
    if (request.method !== 'GET') return
    const url = new URL(request.url)
    if (!isOwn(url)) return
    const path = inside(url)
    // Files of the API are asked for to be saved: what is kept would pass for new.
    if (path.startsWith('/api/')) return
    if (request.mode === 'navigate') return event.respondWith(visit(event))
    if (path.startsWith('/trpc/')) return event.respondWith(answer(event))
    if (path.startsWith('/assets/')) return event.respondWith(file(event))
    if (/^\/(?:early\.js|favicon\.svg|geo\/)/.test(path)) return event.respondWith(answer(event))
  })
})()
