import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { PageRenderer, PageRequest, RenderedPage } from '../../src/pages/page-renderer.ts'
import { useTestDatabase } from '../database.ts'
import { serveApp } from './served-app.ts'

const shell =
  '<!doctype html><html lang="id" data-base="/"><head><!--head--><title>Estafet</title><!--/head--></head><body><div id="root">\n  <!--app-->kosong<!--/app-->\n</div><!--late--><p>belum datang</p><!--/late--></body></html>'

/** A page drawn for the request, whose title says what was asked. */
export const drawn = (request: PageRequest, page: Partial<RenderedPage> = {}): RenderedPage => ({
  status: 200,
  head: `<title>${request.href} ${request.language} ${request.view} ${request.origin}</title>`,
  body: '<h1>Digambar</h1>',
  answers: '[]',
  ...page,
})

interface Given {
  readonly baseUrl?: string
}

/** A database and a built web for the tests of a file, served with pages that a test draws itself. */
export function useDrawnPages() {
  const database = useTestDatabase()
  let webRoot = ''
  beforeAll(() => {
    webRoot = mkdtempSync(join(tmpdir(), 'estafet-pages-'))
    writeFileSync(join(webRoot, 'index.html'), shell)
  })
  afterAll(() => rmSync(webRoot, { recursive: true, force: true }))
  /** Serves pages drawn by `renderPage`, counting how often one is. */
  const serveDrawn = async (renderPage: PageRenderer['renderPage'], given: Given = {}) => {
    let drawings = 0
    const renderer: PageRenderer = {
      layUnder() {},
      renderPage(request) {
        drawings += 1
        return renderPage(request)
      },
      drawPicture: () => Promise.reject(new Error('a page asks for no picture')),
    }
    const served = await serveApp(database(), { webRoot, renderer, ...given })
    const get = (path: string, headers: Record<string, string> = {}) =>
      served.get(path, { accept: 'text/html', ...headers })
    const getOnce = (path: string) =>
      fetch(served.base + path, { headers: { accept: 'text/html' }, redirect: 'manual' })
    return { ...served, get, getOnce, drawings: () => drawings }
  }
  return { database, serveDrawn }
}
