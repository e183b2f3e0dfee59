import { text } from 'node:stream/consumers'
import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { prerenderToNodeStream } from 'react-dom/static'
import { expect, test, vi } from 'vitest'
import { createWaitingQueryClient } from './waiting-query-client.ts'

interface Asked {
  readonly name: string
  readonly ask: () => Promise<string>
  readonly enabled?: boolean
  readonly isOfBrowser?: boolean
}

const Shown = ({ name, ask, enabled = true, isOfBrowser = false }: Asked) => {
  const { data, isError } = useQuery({ queryKey: [name], queryFn: ask, enabled, meta: { isOfBrowser } })
  return <p>{isError ? 'failed' : (data ?? 'on its way')}</p>
}

const draw = async (...asked: readonly Asked[]): Promise<string> => {
  const onTop = vi.fn<() => void>()
  const Page = () => {
    onTop()
    return asked.map((each) => <Shown key={each.name} {...each} />)
  }
  const { prelude } = await prerenderToNodeStream(
    <QueryClientProvider client={createWaitingQueryClient()}>
      <Page />
    </QueryClientProvider>,
  )
  const drawn = await text(prelude)
  expect(onTop).toHaveBeenCalledOnce()
  return drawn
}

const after = (ms: number, answer: string) => async () => {
  await new Promise((resolve) => setTimeout(resolve, ms))
  return answer
}

test('a page is drawn once, with what it waited for', async () => {
  const ask = vi.fn<() => Promise<string>>(after(5, 'an answer'))
  expect(await draw({ name: 'a', ask }, { name: 'b', ask: after(1, 'another') })).toBe(
    '<p>an answer</p><p>another</p>',
  )
  expect(ask).toHaveBeenCalledOnce()
})

test('what is refused is shown as that, and keeps nothing else from the page', async () => {
  const ask = vi.fn<() => Promise<string>>(async () => Promise.reject(new Error('refused')))
  expect(await draw({ name: 'a', ask }, { name: 'b', ask: after(1, 'another') })).toBe(
    '<p>failed</p><p>another</p>',
  )
  expect(ask).toHaveBeenCalledOnce()
})

test.each([
  ['is not to be asked yet', { enabled: false }],
  ['is for the browser alone', { isOfBrowser: true }],
])('a question that %s is left alone', async (_why, options) => {
  const ask = vi.fn<() => Promise<string>>(after(1, 'an answer'))
  expect(await draw({ name: 'a', ask, ...options })).toBe('<p>on its way</p>')
  expect(ask).not.toHaveBeenCalled()
})
