import type { IncomingMessage, ServerResponse } from 'node:http'

/** The REST face, and the pictures that others show beside a link. */
const isOpenData = (url: string): boolean => url.startsWith('/api/v1/') || url.startsWith('/gambar/')

/**
 * Lets pages of other origins read the public answers of the REST face, and the pictures of links, which hold nothing
 * of the one who asks. The rest of the site stays with its own origin.
 */
export function openToOtherOrigins({ url = '' }: IncomingMessage, response: ServerResponse): void {
  if (!isOpenData(url)) return
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Access-Control-Expose-Headers', 'ETag, Retry-After, X-Request-Id, Content-Disposition')
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
}

/** Answers the question a browser asks before it sends a request with headers of its own; true where it was one. */
export function answeredPreflight(request: IncomingMessage, response: ServerResponse): boolean {
  const { method, url = '', headers } = request
  if (method !== 'OPTIONS' || !isOpenData(url) || headers['access-control-request-method'] === undefined)
    return false
  openToOtherOrigins(request, response)
  response.writeHead(204, {
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': 'If-None-Match, Cache-Control, Accept-Language',
    'Access-Control-Max-Age': '86400',
  })
  response.end()
  return true
}
