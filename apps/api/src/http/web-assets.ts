import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RequestHandler } from 'express'
import sirv from 'sirv'
import { type Encoding, chooseEncoding } from './content-encoding.ts'
import { nameRoute } from './request-info.ts'

const aYearInSeconds = 31_536_000

/** Files of the built web, compressed when they were built. Hashed names never change; all others are asked for anew. */
export function webAssets(webRoot: string): RequestHandler {
  const files = sirv(webRoot, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders(res, pathname) {
      const isHashed = pathname.startsWith('/assets/')
      res.setHeader('Cache-Control', isHashed ? `public, max-age=${aYearInSeconds}, immutable` : 'no-cache')
    },
  })
  return (req, res, next) => {
    // The page itself goes out only under the addresses of pages.
    if (!['GET', 'HEAD'].includes(req.method) || /^\/index\.html|^\/\.|\.(?:br|gz)$/.test(req.path))
      return next()
    files(req, res, () => next())
    if (res.headersSent) nameRoute(req, '/assets')
  }
}

export interface PageShell {
  readonly etag: string
  /** The page in the encoding, and the encoding it really has. */
  in(acceptEncoding: string | undefined): { readonly body: Buffer; readonly encoding: Encoding }
}

const suffixes = { br: '.br', gzip: '.gz', identity: '' } as const

/** The one page of the web app, which finds out in the browser what to show. */
export function readPageShell(webRoot: string): PageShell {
  const path = join(webRoot, 'index.html')
  const plain = readFileSync(path)
  const read = (encoding: Encoding) => {
    const file = path + suffixes[encoding]
    return existsSync(file)
      ? { body: readFileSync(file), encoding }
      : { body: plain, encoding: 'identity' as const }
  }
  const variants = { br: read('br'), gzip: read('gzip'), identity: read('identity') }
  return {
    etag: `W/"${createHash('sha1').update(plain).digest('base64url').slice(0, 16)}"`,
    in: (acceptEncoding) => variants[chooseEncoding(acceptEncoding)],
  }
}
