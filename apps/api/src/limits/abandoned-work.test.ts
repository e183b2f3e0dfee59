import { expect, test } from 'vitest'
import { inCourseOf, letOthersIn, mapInParts } from './abandoned-work.ts'

test('a long computation gives the same in parts, and others their turn between them', async () => {
  const items = Array.from({ length: 450 }, (_, index) => index)
  const seen: string[] = []
  const timer = setImmediate(() => seen.push('another'))
  const results = await mapInParts(items, (item) => {
    if (item % 200 === 0) seen.push(String(item))
    return [item, -item]
  })
  expect(results).toEqual(items.flatMap((item) => [item, -item]))
  expect(seen).toEqual(['0', 'another', '200', '400'])
  clearImmediate(timer)
})

test('a long computation stops between two parts when nobody waits for it', async () => {
  const gone = new AbortController()
  let done = 0
  const work = inCourseOf(gone.signal, () =>
    mapInParts(
      Array.from({ length: 1_000 }, (_, index) => index),
      (item) => {
        done += 1
        if (item === 250) gone.abort(new Error('left'))
        return []
      },
    ),
  )
  await expect(work).rejects.toThrow('left')
  expect(done).toBe(300)
})

test('what runs for nobody in particular goes on, whoever began it', async () => {
  await expect(letOthersIn()).resolves.toBeUndefined()
  const gone = AbortSignal.abort(new Error('left'))
  await inCourseOf(gone, async () => {
    await expect(letOthersIn()).rejects.toThrow('left')
    await expect(inCourseOf(undefined, letOthersIn)).resolves.toBeUndefined()
  })
})
