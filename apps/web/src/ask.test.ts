import { QueryClient } from '@tanstack/react-query'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ask, createTrpc } from './trpc.ts'

const trpc = createTrpc()

test('a question is called by the words of its key', async () => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return Response.json({ result: { data: { items: [] } } })
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  const question = ask(trpc, 'region.list', { q: '35.10' })
  expect(question.queryKey).toEqual(['region.list', { q: '35.10' }])
  await new QueryClient().query(question)
  expect(asked.map((url) => decodeURIComponent(url))).toEqual(['/trpc/region.list?input={"q":"35.10"}'])
})

test('a question that does not exist, or its input, is an error of types', () => {
  // @ts-expect-error there is no such question
  expect(ask(trpc, 'region.lst', {})).toBeDefined()
  // @ts-expect-error its code is a text
  expect(ask(trpc, 'region.story', { code: 35.1 })).toBeDefined()
})
