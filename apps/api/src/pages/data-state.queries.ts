import type { Database } from '@estafet/db'

/**
 * What says whether facts changed: equal before and after, nothing was committed between. The version alone would not
 * do, because what is committed can be read a moment before it is sealed and counted.
 */
export const stateOfData = async (db: Database): Promise<string> => {
  const { version, unsealed } = await db
    .selectFrom('dataset')
    .select((eb) => [
      'version',
      eb
        .selectFrom('change_log_unsealed')
        .select((count) => count.fn.countAll().as('entries'))
        .as('unsealed'),
    ])
    .executeTakeFirstOrThrow()
  return `${version} ${unsealed ?? 0}`
}
