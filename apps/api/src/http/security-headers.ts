import { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * The policy of every answer. Scripts come from us alone and never inline; styles may be inline because charts
 * place things by style attributes. HSTS only where readers come by https: on plain localhost it would lock
 * them out.
 */
const policy = (isHttps: boolean) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  })

/** The headers of the policy, which are the same on every answer and so are asked of helmet once. */
export function securityHeaders(isHttps: boolean): RequestHandler {
  const sample = new ServerResponse({ method: 'GET' } as never)
  policy(isHttps)({ method: 'GET', headers: {} } as never, sample, () => {})
  const headers = sample.getHeaderNames().map((name) => [name, sample.getHeader(name) as string] as const)
  return (_req, res, next) => {
    for (const [name, value] of headers) res.setHeader(name, value)
    next()
  }
}
