import { type RequestHandler, Router } from 'express'
import { keepPathValues } from './request-info.ts'

const keep: RequestHandler = (request, _response, next) => {
  keepPathValues(request, { ...request.params })
  next()
}

/** A router whose routes keep the values in their path, so that an error can name the one it refuses. */
export function pathKeepingRouter(): Router {
  const router = Router()
  const get = router.get.bind(router)
  router.get = ((path: string, ...handlers: RequestHandler[]) =>
    get(path, keep, ...handlers)) as typeof router.get
  return router
}
