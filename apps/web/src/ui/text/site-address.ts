import { createContext, use } from 'react'
import { basePath } from './base-path.ts'

/** Scheme and host readers find the site at, where a page is drawn without an address bar: on the server. */
export const SiteOriginContext = createContext<string | undefined>(undefined)

/** Where the site begins, for addresses people copy: `https://city.example/estafet`. */
export const useSiteAddress = (): string => {
  const origin = use(SiteOriginContext) ?? window.location.origin
  return `${origin}${basePath()}`
}
