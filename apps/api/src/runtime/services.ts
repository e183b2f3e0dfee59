import type { Database } from '@estafet/db'
import type { IncomingMessage } from 'node:http'
import type { Actor, IsoDay } from '@estafet/domain'
import type { ResponseCache } from '../http/response-cache.ts'
import type { DatasetVersion } from './dataset-version.ts'

/** What routers need of the running server. */
export interface Services {
  readonly db: Database
  /** The calendar day in Jakarta, now. */
  readonly today: () => IsoDay
  /** Answers once the kept state is that of the day; instant on all but the first call of a day. */
  readonly ensureToday: () => Promise<IsoDay>
  readonly dataset: DatasetVersion
  /** Answers what is the same for all, found out once for those who ask at once. */
  readonly answers: Pick<ResponseCache, 'answer'>
  /** Who asks: a visitor, as long as nobody can say who they are. */
  readonly actorOf: (request: IncomingMessage) => Actor
  /** The address of a path of the site as files and answers give it: full where the public address is known. */
  readonly addressOf: (path: string) => string
}
