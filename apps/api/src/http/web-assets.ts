import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { RequestHandler } from 'express'
import { type Encoding, chooseEncoding } from './content-encoding.ts'
import { nameRoute } from './request-info.ts'
import { hasVersion } from './entity-tags.ts'

/** Where the built page is, as it is before anything is drawn into it. */
const shellPath = '/shell.html'
const aYearInSeconds = 31_536_000

/** One file of the built web, in the encodings it was built in. */
export interface WebFile {
  readonly etag: string
  /** The file in the encoding, or as it is, and the encoding it really has. */
  in(acceptEncoding: string | undefined): { readonly body: Buffer; readonly encoding: Encoding }
}

/** The files of the built web by their address. */
export type WebFiles = ReadonlyMap<string, WebFile>

const toFile = (plain: Buffer, compressed: Readonly<Partial<Record<Encoding, Buffer>>>): WebFile => ({
  etag: `W/"${createHash('sha1').update(plain).digest('base64url').slice(0, 16)}"`,
  in(acceptEncoding) {
    const encoding = chooseEncoding(acceptEncoding)
    const body = compressed[encoding]
    return body === undefined ? { body: plain, encoding: 'identity' } : { body, encoding }
  },
})

const isPage = (path: string): boolean => /(?:^|[\\/])index\.html$/.test(path)

// The page names its files, and itself, from the root of the host; scripts and styles name theirs from where they lie.
const below = (prefix: string, html: string): string =>
  html.replaceAll(/(\s(?:href|src|content|data-[\w-]+)=")\/(?!\/)/g, `$1${prefix}/`)

const toPage = (html: Buffer, prefix: string): WebFile => {
  const placed = Buffer.from(below(prefix, html.toString('utf8')))
  return toFile(placed, { br: brotliCompressSync(placed), gzip: gzipSync(placed) })
}

/**
 * Reads the built web, a few megabytes, whole: what is served stays that of one build, also while a new one is put
 * in its place on disk. Hidden files are left out.
 * @param prefix the path of the public address the site lies under, or empty.
 */
export function readWebFiles(webRoot: string, prefix = ''): WebFiles {
  const paths = readdirSync(webRoot, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/]\./.test(`/${relative(webRoot, path)}`))
  const read = new Map(paths.map((path) => [path, readFileSync(path)]))
  return new Map(
    [...read]
      .filter(([path]) => !/\.(?:br|gz)$/.test(path))
      .map(([path, plain]) => {
        const [br, gzip] = [read.get(`${path}.br`), read.get(`${path}.gz`)]
        const address = `/${path.slice(webRoot.length).replaceAll('\\', '/').replace(/^\/+/, '')}`
        if (prefix !== '' && isPage(address)) return [address, toPage(plain, prefix)] as const
        return [address, toFile(plain, { ...(br && { br }), ...(gzip && { gzip }) })] as const
      }),
  )
}

/** Serves the files but for the page itself. Hashed names never change; all others are asked for anew. */
export function webAssets(files: WebFiles): RequestHandler {
  return (req, res, next) => {
    // The page goes out under the addresses of pages, and without content for those who keep it.
    const file =
      req.path === '/index.html' ? undefined : files.get(req.path === shellPath ? '/index.html' : req.path)
    if (file === undefined || !['GET', 'HEAD'].includes(req.method)) return next()
    nameRoute(req, '/assets')
    const isHashed = req.path.startsWith('/assets/')
    res.setHeader('Cache-Control', isHashed ? `public, max-age=${aYearInSeconds}, immutable` : 'no-cache')
    res.setHeader('Vary', 'Accept-Encoding')
    res.setHeader('ETag', file.etag)
    if (hasVersion(req.headers['if-none-match'], file.etag)) return void res.status(304).end()
    const { body, encoding } = file.in(req.headers['accept-encoding'])
    if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding)
    res.type(extname(req.path)).setHeader('Content-Length', body.length)
    res.end(body)
  }
}
