import { inTransaction, migrateToLatest, openEmbedded } from '@estafet/db'

// Writes people one after the other and says each only when it is committed, until it is killed.
const database = await openEmbedded(process.argv[2])
await migrateToLatest(database.db)
for (let number = 1; ; number++) {
  const name = `${process.pid}/${number}`
  await inTransaction(database.db, { actor: 'writer' }, async (transaction) => {
    const { id } = await transaction
      .insertInto('person')
      .values({ name: 'begun' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await transaction.updateTable('person').set({ name }).where('id', '=', id).execute()
  })
  process.stdout.write(`kept ${name}\n`)
}
