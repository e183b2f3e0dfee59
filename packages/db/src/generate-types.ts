import { readFileSync, writeFileSync } from 'node:fs'
import { PostgresDialect, RawExpressionNode, generate } from 'kysely-codegen'
import { migrateToLatest } from './migrate.ts'
import { openEmbedded } from './open-database.ts'
import { vocabularyColumns } from './vocabulary-columns.ts'

// Writes src/generated/database.ts from a freshly migrated database; with --check only says whether it is current.

const target = new URL('./generated/database.ts', import.meta.url)
const database = await openEmbedded()
await migrateToLatest(database.db)

const tables = await database.db.introspection.getTables()
const withDefault = new Set(
  tables.flatMap((table) =>
    table.columns.filter((column) => column.hasDefaultValue).map((column) => `${table.name}.${column.name}`),
  ),
)
const columns: Record<string, RawExpressionNode> = {}
for (const [column, { type }] of Object.entries(vocabularyColumns))
  columns[column] = new RawExpressionNode(withDefault.has(column) ? `Generated<${type}>` : type)

const body = await generate({
  db: database.db,
  dialect: new PostgresDialect({ dateParser: 'string', domains: false }),
  overrides: { columns },
  typeMapping: { calendar_day: 'string', int8: 'number' },
  excludePattern: 'kysely_*',
  outFile: null,
  print: false,
  typeOnlyImports: true,
})
await database.close()

// The generator does not see names inside raw expressions, so their import is written here.
const typeNames = [
  ...new Set(Object.values(vocabularyColumns).map(({ type }) => type.replace('[]', ''))),
].sort()
const generated = body.replace(
  'import type {',
  `import type { ${typeNames.join(', ')} } from "@estafet/domain";\nimport type {`,
)

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== generated) {
    console.error('generated database types are out of date: run `pnpm --filter @estafet/db types`')
    process.exit(1)
  }
} else {
  writeFileSync(target, generated)
}
