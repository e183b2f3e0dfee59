import { expect, test } from 'vitest'
import { appRouter } from './router.ts'

test('every procedure declares its action', () => {
  const procedures = Object.entries(appRouter._def.procedures)
  expect(procedures.length).toBeGreaterThan(3)
  for (const [name, procedure] of procedures) {
    const { meta } = (procedure as unknown as { _def: { meta?: { action?: string } } })._def
    expect(meta?.action, name).toMatch(/^[a-z]+:[a-z_]+$/)
  }
})
