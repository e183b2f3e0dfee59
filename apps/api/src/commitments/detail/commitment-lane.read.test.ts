import { expect, it } from 'vitest'
import { callerOn } from '../../../test/caller.ts'
import { useTestDatabase } from '../../../test/database.ts'

const database = useTestDatabase()

it.each([
  ['35.76', undefined],
  ['35.76', '2021-06-30'],
  ['99.71', undefined],
  ['99.71', '2024-03-01'],
])('the lane of each commitment of %s is as its region tells it on %s', async (code, asOf) => {
  const { db } = database()
  const day = asOf === undefined ? {} : { asOf }
  const { commitments, sources, ...region } = await callerOn(db).region.lanes({ code, ...day })
  expect(commitments.length).toBeGreaterThan(1)
  for (const lane of commitments) {
    const {
      commitments: own,
      sources: named,
      ...rest
    } = await callerOn(db).commitment.lane({ id: lane.id, ...day })
    expect([own, rest]).toEqual([[lane], region])
    expect(sources).toEqual(expect.arrayContaining(named))
    const asked = JSON.stringify(own).matchAll(/"source":\{"id":(\d+)/g)
    expect(named.map(({ id }) => id)).toEqual(
      [...new Set([...asked].map(([, id]) => Number(id)))].toSorted((a, b) => a - b),
    )
  }
})

it.each([
  ['MJK-99', undefined, 'commitment_not_found'],
  ['MJK-3', '2018-01-01', 'commitment_not_yet_known'],
])('the lane of %s on %s is refused', async (id, asOf, reason) => {
  const { db } = database()
  await expect(callerOn(db).commitment.lane({ id, ...(asOf && { asOf }) })).rejects.toMatchObject({
    cause: { reason },
  })
})
