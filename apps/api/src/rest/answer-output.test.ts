import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { useTestDatabase } from '../../test/database.ts'
import { namedAddresses, sampledAddresses } from '../../test/rest-addresses.ts'
import { useTestServer } from '../../test/server.ts'
import { allRoutes } from '../routes/all-routes.ts'
import type { Route, Routes } from '../routes/define-route.ts'
import { restOutput } from '../routes/rest-output.ts'

const database = useTestDatabase()
const base = useTestServer(database)

const questions = Object.entries<Routes>(allRoutes).flatMap(([noun, routes]) =>
  Object.entries(routes).map(([asked, route]) => ({ name: `${noun}.${asked}`, route })),
)
const addressed = questions.flatMap(({ name, route }) =>
  route.path === undefined ? [] : [{ name, route, path: route.path }],
)

const withParameter = (address: string, parameter: string) =>
  `${address}${address.includes('?') ? '&' : '?'}${parameter}`

/** Every address of a question the suite knows, of both samples, and each once more of an earlier day. */
const addressesOf = ({ path, route }: { readonly path: string; readonly route: Route }): string[] => {
  const named = namedAddresses[path]
  const known = [...(sampledAddresses[path] ?? []), ...(named === undefined ? [] : [named])]
  const both = known.flatMap((address) =>
    'sample' in route.input.shape ? [address, withParameter(address, 'sample=all')] : [address],
  )
  const earlier = both
    .filter((address) => 'asOf' in route.input.shape && !address.includes('asOf='))
    .map((address) => withParameter(address, 'asOf=2025-06-01'))
  return [...both, ...earlier]
}

const read = async (address: string): Promise<unknown> => {
  const response = await fetch(`${base()}/api/v1${address}`)
  expect(response.status, address).toBe(200)
  return response.json()
}

/** Where an answer differs from what is said of it. */
const differences = async (route: Route, address: string): Promise<string[]> => {
  const { error } = restOutput(route).safeParse(await read(address))
  return (error?.issues ?? [])
    .slice(0, 5)
    .map((issue) => `${address}: ${issue.path.join('.')} ${issue.code} ${issue.message}`)
}

describe('every address answers as its schema says', () => {
  it.each(addressed)('$path', async (question) => {
    const addresses = addressesOf(question)
    expect(addresses).not.toEqual([])
    for (const address of addresses) expect(await differences(question.route, address)).toEqual([])
  })

  const few = ['35.76', '36.71', '99.72', '99.73', '99.76']
  it.each(few)('of the region %s', async (code) => {
    for (const { route, path } of addressed.filter((each) => each.path.startsWith('/regions/:code')))
      expect(await differences(route, path.replace(':code', code))).toEqual([])
  })

  it('of many commitments', async () => {
    const { items } = (await read('/commitments?sample=all&limit=200&sort=title')) as {
      items: readonly { readonly id: string }[]
    }
    const some = items.filter((_, index) => index % 5 === 0)
    for (const { id } of some)
      for (const day of ['', '?asOf=2025-03-01'])
        expect(
          await differences(allRoutes.commitment.detail, `/commitments/${id}${day}`).catch(() => []),
          id,
        ).toEqual([])
  })
})

describe('every question of the app that has no address answers as its schema says', () => {
  it.each([
    [
      'region.firstSteps',
      allRoutes.region.firstSteps,
      () => callerOn(database().db).region.firstSteps({ code: '99.76', language: 'id' }),
    ],
    [
      'comparison.documents',
      allRoutes.comparison.documents,
      () => callerOn(database().db).comparison.documents({ region: '99.71' }),
    ],
    ['overview.home', allRoutes.overview.home, () => callerOn(database().db).overview.home({})],
  ] as const)('%s', async (_name, route: Route, ask) => {
    const answer: unknown = JSON.parse(JSON.stringify(await ask()))
    expect(route.output.safeParse(answer).error?.issues ?? []).toEqual([])
  })

  it('and there is no other', () => {
    expect(questions.filter(({ route }) => route.path === undefined).map(({ name }) => name)).toEqual([
      'region.firstSteps',
      'comparison.documents',
      'overview.home',
    ])
  })
})
