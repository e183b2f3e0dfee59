import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answers, rules } from './import-zones.ts'
import { repositoryRoot } from './repository.ts'

// Breaks each lint rule that holds the layout once, in a scratch copy of the layout, with the real configuration.

const zone = 'estafet(import-zones)'

type Case = [file: string, source: string, rule: string | null]

/** Each folder of an order reaching for the one after it, and for the one before. */
const orderCases = (root: string, names: readonly string[], ending: string): Case[] =>
  names.slice(1).flatMap((after, index): Case[] => {
    const before = names[index] ?? ''
    return [
      [`${root}/${before}/ahead${ending}`, `export * from '../${after}/back${ending}'`, zone],
      [`${root}/${after}/back${ending}`, `export * from '../${before}/same${ending}'`, null],
    ]
  })

/** File, source, and the rule it breaks; null where it is as it should be. */
const cases: Case[] = [
  ...orderCases('packages/domain/src', rules, '.ts'),
  ...orderCases('apps/api/src', answers, '.read.ts'),
  ...orderCases('apps/api/src', answers, '.ts'),
  ['packages/domain/src/heads/through-the-door.ts', `export * from '../index.ts'`, zone],
  ['apps/api/src/regions/sum.read.ts', `import { sql } from 'kysely'\nexport const s = sql`, zone],
  ['apps/api/src/regions/sum.routes.ts', `import { sql } from 'kysely'\nexport const s = sql`, zone],
  ['apps/bench/src/case.ts', `export * from '@estafet/api'\nexport * from '@estafet/domain'`, null],
  ['apps/bench/src/page.ts', `export * from '@estafet/web'`, zone],
  ['apps/web/src/shell/frame.tsx', `export * from '../domain-ui/words/day.tsx'`, null],
  [
    'apps/web/src/server/page.tsx',
    `import { text } from 'node:stream/consumers'\nexport * from '../router.tsx'\nexport const a = text`,
    null,
  ],
  ['apps/web/src/server/table.ts', `import { sql } from 'kysely'\nexport const s = sql`, zone],
  ['apps/web/src/features/home/drawn.ts', `export * from '../../server/page.tsx'`, zone],
  ['apps/web/src/shell/feature.tsx', `export * from '../features/home/home-page.tsx'`, zone],
  ['apps/web/src/shell/chart.tsx', `export * from '../charts/relay/relay-chart.tsx'`, zone],
  ['packages/domain/src/heads/table.test.ts', `export * from '../survival/table.ts'`, null],
  ['apps/api/src/errors/router-failure.ts', `export * from '../http/language.ts'`, zone],
  ['apps/api/src/limits/router-limit.ts', `export * from '../http/language.ts'`, zone],
  ['apps/api/src/http/region-page.ts', `export * from '../regions/region.queries.ts'`, zone],
  [
    'apps/api/src/regions/region-fact.ts',
    `import type { Database } from '@estafet/db'\nexport type D = Database`,
    zone,
  ],
  ['packages/domain/src/zod.ts', `import { z } from 'zod'\nexport const a = z.string()`, null],
  ['packages/domain/src/own.ts', `export { a } from './zod.ts'`, null],
  ['packages/domain/src/table.test.ts', `import fc from 'fast-check'\nexport const a = fc`, null],
  ['packages/domain/src/node.ts', `import { join } from 'node:path'\nexport const a = join`, zone],
  [
    'packages/domain/src/kysely.ts',
    `import type { Kysely } from 'kysely'\nexport type A = Kysely<unknown>`,
    zone,
  ],
  ['packages/domain/src/db.ts', `export { a } from '@estafet/db'`, zone],
  ['packages/domain/src/i18n.ts', `export * from '@estafet/i18n'`, zone],
  ['packages/domain/src/reach.ts', `export * from '../../i18n/src/index.ts'`, zone],
  ['packages/domain/src/later.ts', `export const a = () => import('@estafet/db')`, zone],
  ['packages/domain/src/type-of.ts', `export type A = import('@estafet/db').Database`, zone],
  [
    'packages/domain/src/date-now.ts',
    `export const a = () => Date.now()`,
    'eslint(no-restricted-properties)',
  ],
  ['packages/domain/src/new-date.ts', `export const a = () => new Date()`, 'estafet(no-clock)'],
  ['packages/domain/src/date-call.ts', `export const a = () => Date()`, 'estafet(no-clock)'],
  ['packages/domain/src/date-of.ts', `export const a = (at: number) => new Date(at)`, null],
  [
    'packages/domain/src/chance.ts',
    `export const a = () => Math.random()`,
    'eslint(no-restricted-properties)',
  ],
  ['packages/domain/src/argv.ts', `export const a = () => process.argv`, 'eslint(no-restricted-globals)'],
  ['packages/domain/src/clock.test.ts', `export const a = () => new Date()`, null],

  ['packages/db/src/words.ts', `export * from '@estafet/domain'`, null],
  ['packages/db/src/i18n-in-db.ts', `export * from '@estafet/i18n'`, zone],
  ['packages/db/src/api-in-db.ts', `export * from '@estafet/api'`, zone],
  ['packages/db/src/env-in-db.ts', `export const a = process.env['HOME']`, 'node(no-process-env)'],
  ['packages/db/src/default-export.ts', `export default 1`, 'import(no-default-export)'],
  ['packages/db/src/CamelCase.ts', `export const a = 1`, 'unicorn(filename-case)'],
  ['packages/i18n/src/words-type.ts', `import type { A } from '@estafet/domain'\nexport type B = A`, null],
  ['packages/i18n/src/words-value.ts', `export { a } from '@estafet/domain'`, zone],
  ['packages/i18n/src/words.test.ts', `export { a } from '@estafet/domain'`, null],

  [
    'apps/web/src/ui/text/any-key.ts',
    `import { useTranslation } from 'react-i18next'\nexport const t = useTranslation`,
    'eslint(no-restricted-imports)',
  ],
  [
    'apps/web/src/ui/text/all-keys.ts',
    `import { I18nextProvider } from 'react-i18next'\nexport const t = I18nextProvider`,
    null,
  ],
  ['packages/reports/src/words-in-reports.ts', `export * from '@estafet/domain'`, null],
  ['packages/reports/src/db-in-reports.ts', `export * from '@estafet/db'`, zone],
  [
    'packages/reports/src/kysely-in-reports.ts',
    `import type { Kysely } from 'kysely'\nexport type K = Kysely<unknown>`,
    zone,
  ],

  ['apps/api/src/rest/mount-region.ts', `import { t } from '../trpc.ts'\nexport const r = t`, null],
  ['apps/api/src/answers/region-word.answer.ts', `export * from '../regions/state.queries.ts'`, zone],
  ['apps/api/src/regions/region.routes.ts', `import { t } from '../trpc.ts'\nexport const r = t`, zone],
  [
    'apps/api/src/regions/seat.routes.ts',
    `import { r } from '../rest/mount-route.ts'\nexport const s = r`,
    zone,
  ],
  ['apps/api/src/regions/list.routes.ts', `import { a } from './state.queries.ts'\nexport const b = a`, null],
  ['apps/api/src/trpc.ts', `import { initTRPC } from '@trpc/server'\nexport const t = initTRPC`, null],
  [
    'apps/api/src/regions/region.queries.ts',
    `import { TRPCError } from '@trpc/server'\nexport const e = TRPCError`,
    zone,
  ],
  ['apps/api/src/regions/city.queries.ts', `export { t } from '../trpc.ts'`, zone],
  ['apps/api/src/regions/peer.queries.ts', `export { r } from '../rest/mount-route.ts'`, zone],
  [
    'apps/api/src/regions/city.read.ts',
    `import type { Request } from 'express'\nexport type R = Request`,
    zone,
  ],
  [
    'apps/api/src/regions/region.commands.ts',
    `import type { Request } from 'express'\nexport type R = Request`,
    zone,
  ],
  [
    'apps/api/src/regions/spell.queries.ts',
    `export * from '@estafet/db'\nexport * from '@estafet/domain'`,
    null,
  ],
  ['apps/api/src/web-in-api.ts', `export * from '@estafet/web'`, zone],
  ['apps/api/src/reach-in-api.ts', `export * from '../../web/src/trpc.ts'`, zone],
  ['apps/api/src/process/env.ts', `export const a = process.env['PORT']`, null],
  ['apps/api/src/port.ts', `export const a = process.env['PORT']`, 'node(no-process-env)'],
  ['apps/api/src/speak.ts', `console.log(1)\nexport {}`, 'eslint(no-console)'],

  ['apps/web/src/trpc.ts', `import type { AppRouter } from '@estafet/api'\nexport type A = AppRouter`, null],
  [
    'apps/web/src/inline-type.ts',
    `import { type AppRouter } from '@estafet/api'\nexport type A = AppRouter`,
    null,
  ],
  [
    'apps/web/src/router-value.ts',
    `import { appRouter } from '@estafet/api'\nexport const a = appRouter`,
    zone,
  ],
  [
    'apps/web/src/other-type.ts',
    `import type { Context } from '@estafet/api'\nexport type A = Context`,
    zone,
  ],
  ['apps/web/src/db-in-web.ts', `import type { DB } from '@estafet/db'\nexport type A = DB`, zone],
  ['apps/web/src/node-in-web.ts', `export { join } from 'node:path'`, zone],
  [
    'apps/web/src/routes/city.tsx',
    `export * from '../features/city/page.tsx'\nexport * from '../ui/tag.tsx'`,
    null,
  ],
  [
    'apps/web/src/features/city/page.tsx',
    `export * from './parts/leaders.tsx'\nexport * from '../../domain-ui/mark.tsx'\nexport * from '../../trpc.ts'`,
    null,
  ],
  ['apps/web/src/features/city/parts/leaders.tsx', `export * from '../../../ui/tag.tsx'`, null],
  ['apps/web/src/features/home/other.tsx', `export * from '../city/page.tsx'`, zone],
  ['apps/web/src/features/home/parts/other-part.tsx', `export * from '../../city/page.tsx'`, zone],
  ['apps/web/src/features/home/route.tsx', `export * from '../../routes/city.tsx'`, zone],
  [
    'apps/web/src/features/home/api.tsx',
    `import type { AppRouter } from '@estafet/api'\nexport type A = AppRouter`,
    zone,
  ],
  ['apps/web/src/domain-ui/mark.tsx', `export * from '../ui/tag.tsx'\nexport * from '@estafet/domain'`, null],
  ['apps/web/src/domain-ui/feature.tsx', `export * from '../features/city/page.tsx'`, zone],
  [
    'apps/web/src/charts/relay/series.ts',
    `export * from '@estafet/domain'\nexport * from '../axis.ts'`,
    null,
  ],
  ['apps/web/src/charts/axis.ts', `export * from '../ui/tag.tsx'`, null],
  ['apps/web/src/charts/feature-chart.ts', `export * from '../features/city/page.tsx'`, zone],
  ['apps/web/src/charts/route-chart.ts', `export * from '../routes/city.tsx'`, zone],
  ['apps/web/src/ui/tag.tsx', `export const tag = 1`, null],
  ['apps/web/src/ui/domain-tag.tsx', `import type { A } from '@estafet/domain'\nexport type B = A`, zone],
  ['apps/web/src/ui/chart-tag.tsx', `export * from '../charts/axis.ts'`, zone],
  ['apps/web/src/ui/feature-tag.tsx', `export * from '../features/city/page.tsx'`, zone],

  [
    'apps/api/src/ring/first.ts',
    `import { b } from './second.ts'\nexport const a = () => b`,
    'import(no-cycle)',
  ],
  [
    'apps/api/src/ring/second.ts',
    `import { a } from './first.ts'\nexport const b = () => a`,
    'import(no-cycle)',
  ],
  // Round through another package, by its name.
  [
    'packages/domain/src/index.ts',
    `import { b } from '@estafet/db'\nexport const a = () => b`,
    'import(no-cycle)',
  ],
  [
    'packages/db/src/index.ts',
    `import { a } from '@estafet/domain'\nexport const b = () => a`,
    'import(no-cycle)',
  ],
]

let scratch = ''
const broken = new Map<string, string[]>()

const writeLayout = async () => {
  for (const path of ['.oxlintrc.json', 'tsconfig.base.json', 'scripts/verify'])
    await cp(join(repositoryRoot, path), join(scratch, path), { recursive: true })
  for (const name of ['domain', 'db']) {
    await mkdir(join(scratch, 'node_modules/@estafet'), { recursive: true })
    await mkdir(join(scratch, 'packages', name), { recursive: true })
    await symlink(join(scratch, 'packages', name), join(scratch, 'node_modules/@estafet', name))
    await cp(
      join(repositoryRoot, 'packages', name, 'package.json'),
      join(scratch, 'packages', name, 'package.json'),
    )
  }
  await writeFile(join(scratch, 'tsconfig.json'), '{ "extends": "./tsconfig.base.json" }')
  for (const [file, source] of cases) {
    await mkdir(join(scratch, dirname(file)), { recursive: true })
    await writeFile(join(scratch, file), `${source}\n`)
  }
}

/** oxlint ends with 1 when it found something, which is what is wanted here. */
const lint = () =>
  new Promise<string>((resolve, reject) => {
    const program = join(repositoryRoot, 'node_modules/.bin/oxlint')
    execFile(program, ['--format=json', 'apps', 'packages'], { cwd: scratch }, (error, output) => {
      if (output.startsWith('{')) resolve(output)
      else reject(new Error(output, { cause: error }))
    })
  })

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'estafet-zones-'))
  await writeLayout()
  const { diagnostics } = JSON.parse(await lint()) as { diagnostics: { filename: string; code: string }[] }
  for (const { filename, code } of diagnostics) {
    const file = relative(scratch, join(scratch, filename))
    broken.set(file, [...(broken.get(file) ?? []), code])
  }
})

afterAll(() => rm(scratch, { recursive: true, force: true }))

test.each(cases)('%s', (file, _source, rule) => {
  if (rule === null) expect(broken.get(file)).toBeUndefined()
  else expect(broken.get(file)).toContain(rule)
})
