import type { Database } from '@estafet/db'
import { visitor } from '@estafet/domain'
import { appRouter } from '../src/router.ts'
import { createCallerFactory } from '../src/trpc.ts'
import { testToday } from './test-today.ts'

const createCaller = createCallerFactory(appRouter)

/** Calls procedures as an anonymous reader on the test day. */
export const callerOn = (db: Database) =>
  createCaller({
    db,
    today: testToday,
    actor: visitor,
    lang: 'id',
    errorLang: 'id',
    requestId: 'test',
    dataset: { current: () => undefined, identity: () => '', close: async () => {} },
  })
