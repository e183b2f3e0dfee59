import { actions } from '@estafet/domain'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { light } from '../limits/read-costs.ts'
import { allFiles } from '../code-book/all-files.routes.ts'
import { allDownloads, allRoutes } from './all-routes.ts'
import { type AsDescribed, defineRoute, type Routes } from './define-route.ts'
import { restOutput } from './rest-output.ts'

const described = z.strictObject({ name: z.string(), days: z.array(z.int()), note: z.string().optional() })
const common = {
  input: z.strictObject({}),
  output: described,
  action: 'read:public',
  cache: 'kept',
  cost: light,
} as const

test('an answer that is as its schema says compiles, and others do not', () => {
  const whole = { a: { b: defineRoute({ ...common, answer: () => ({ name: 'x', days: [1] }) }) } }
  const lacking = { a: { b: defineRoute({ ...common, answer: () => ({ name: 'x' }) }) } }
  const wider = {
    a: { b: defineRoute({ ...common, answer: () => ({ name: 'x' as 'x' | null, days: [1] }) }) },
  }
  const narrower = { a: { b: defineRoute({ ...common, answer: () => ({ name: 'x' as const, days: [1] }) }) } }
  expect(whole satisfies AsDescribed<typeof whole>).toBe(whole)
  // @ts-expect-error it lacks the days
  void (lacking satisfies AsDescribed<typeof lacking>)
  // @ts-expect-error it may have no name
  void (wider satisfies AsDescribed<typeof wider>)
  // @ts-expect-error its name is never another
  void (narrower satisfies AsDescribed<typeof narrower>)
})

test('an answer that is no object has no address', () => {
  const list = defineRoute({ ...common, output: z.array(z.string()), answer: () => ['x'] })
  expect(() => restOutput(list)).toThrow('only an object has room')
})

test('every address declares what it does', () => {
  const declared = [
    ...Object.values<Routes>(allRoutes).flatMap((routes) => Object.values(routes)),
    ...allFiles,
    ...allDownloads,
  ]
  for (const { action } of declared) expect(actions).toContain(action)
})
