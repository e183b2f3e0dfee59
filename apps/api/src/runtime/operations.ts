import { DomainError } from '@estafet/domain'
import { Router } from 'express'
import type { Services } from './services.ts'
import { readinessOf } from '../http/health.ts'
import type { Metrics } from '../http/metrics.ts'
import { mayReadMetrics } from '../http/metrics-access.ts'
import { retryAfterSeconds } from '../errors/problem.ts'
import { nameRoute } from '../http/request-info.ts'

interface OperationsOptions {
  readonly services: Services
  readonly metrics: Metrics
  readonly metricsToken: string | undefined
  readonly isDraining: () => boolean
}

/** What those who run the server ask it: does it live, may it get traffic, what does it measure. */
export function operations({ services, metrics, metricsToken, isDraining }: OperationsOptions): Router {
  // Of several spellings a proxy would close only one.
  const router = Router({ caseSensitive: true, strict: true })
  router.use(['/healthz', '/readyz', '/metrics'], (req, res, next) => {
    nameRoute(req, req.baseUrl)
    res.setHeader('Cache-Control', 'no-store')
    next()
  })
  router.get('/healthz', (_req, res) => void res.json({ status: 'ok' }))
  router.get('/readyz', async (_req, res) => {
    const { reasons, warnings } = isDraining()
      ? { reasons: ['shutting_down'], warnings: [] }
      : await readinessOf(services.db, services.today())
    if (reasons.length === 0)
      return void res.json({ status: 'ready', ...(warnings.length > 0 && { warnings }) })
    res.status(503).setHeader('Retry-After', String(retryAfterSeconds))
    res.json({ status: 'unavailable', reasons })
  })
  router.get('/metrics', async (req, res) => {
    if (!mayReadMetrics(req, metricsToken)) throw new DomainError('forbidden', 'metrics_not_open')
    const text = await metrics.registry.metrics()
    res.type(metrics.registry.contentType).send(text)
  })
  return router
}
