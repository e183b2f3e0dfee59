import type { Database } from '@estafet/db'
import type { Request, RequestHandler } from 'express'
import { askedOrigin } from '../http/asked-origin.ts'
import { readWebFiles, webAssets } from '../http/web-assets.ts'
import { stateOfData } from './data-state.queries.ts'
import type { PageRenderer } from './page-renderer.ts'
import { type RenderedPages, renderedPages, type RenderedPagesOptions } from './rendered-pages.ts'
import { sharePictures } from './share-pictures.ts'
import { siteFiles } from './site-files.ts'
import { webPages, type WebPagesOptions } from './web-pages.ts'

interface WebSiteOptions
  extends Omit<WebPagesOptions, 'rendered'>, Pick<RenderedPagesOptions, 'prefix' | 'mayPass' | 'answerFor'> {
  readonly db: Database
  /** The built web; without it only the API answers. */
  readonly webRoot: string | undefined
  /** Draws pages here; without it browsers draw them. */
  readonly renderer: PageRenderer | undefined
  /** Where readers find the site, where that is known; else it is where they ask. */
  readonly baseUrl: string | undefined
}

/** All that browsers and search engines are answered besides the API. */
export interface WebSite {
  readonly handlers: readonly RequestHandler[]
  readonly keptAs: RenderedPages['keptAs']
}

const none: WebSite = { handlers: [], keptAs: () => undefined }

export function webSite({ db, webRoot, renderer, baseUrl, ...options }: WebSiteOptions): WebSite {
  if (webRoot === undefined) return none
  const files = readWebFiles(webRoot, options.prefix)
  const shell = files.get('/index.html')
  if (shell === undefined) return none
  const origin = baseUrl === undefined ? undefined : new URL(baseUrl).origin
  const state = () => stateOfData(db)
  const rendered = renderer && renderedPages({ ...options, state, shell, renderer, origin })
  const pictures = renderer && sharePictures({ ...options, state, renderer, build: shell.etag })
  const addressFor = (req: Request) => `${origin ?? askedOrigin(req)}${options.prefix}`
  return {
    handlers: [
      siteFiles({ db, addressFor }),
      ...(pictures === undefined ? [] : [pictures.handler]),
      webAssets(files),
      webPages(shell, { ...options, rendered }),
    ],
    keptAs: (req) => pictures?.keptAs(req) ?? rendered?.keptAs(req),
  }
}
