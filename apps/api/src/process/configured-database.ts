import { type OpenDatabase, openEmbedded, openPostgres } from '@estafet/db'
import type { Env } from './env.ts'

/**
 * Opens the database the settings name: PostgreSQL with DATABASE_URL, else the embedded one. A command's statements may
 * take as long as they do; those of a server that answers people may not.
 * @throws DatabaseOpenError
 */
export const openConfiguredDatabase = (
  { databaseUrl, dataDirectory }: Env,
  options: Parameters<typeof openPostgres>[1] & Parameters<typeof openEmbedded>[1] = {},
): Promise<OpenDatabase> =>
  databaseUrl === undefined ? openEmbedded(dataDirectory, options) : openPostgres(databaseUrl, options)

/** Opens the database, hands it to the work and closes it whatever happens. */
export async function withConfiguredDatabase<Result>(
  env: Env,
  work: (database: OpenDatabase) => Promise<Result>,
): Promise<Result> {
  const database = await openConfiguredDatabase(env)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** A first try shows something to look at; a PostgreSQL someone set up gets no invented province unasked. */
export const sampleFor = ({ sampleData }: Env, { kind }: OpenDatabase) =>
  sampleData ?? (kind === 'embedded' ? 'demo' : 'none')
