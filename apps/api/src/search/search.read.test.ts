import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { useTestDatabase } from '../../test/database.ts'
import { useTestServer } from '../../test/server.ts'

const database = useTestDatabase()
const base = useTestServer(database)
const find = (input: { q: string; asOf?: string; limit?: number }) =>
  callerOn(database().db).search.find(input)

describe('one search for regions and commitments', () => {
  it('finds a place and what is committed there', async () => {
    const { regions, commitments } = await find({ q: 'mojokerto' })
    expect(regions.items.map(({ code }) => code)).toEqual(['35.16', '35.76'])
    expect(commitments.items.map(({ regionCode }) => regionCode)).toContain('35.76')
  })

  it('offers commitments where no place is called so', async () => {
    const { regions, commitments } = await find({ q: 'pengaduan' })
    expect(regions.total).toBe(0)
    expect(commitments.items.length).toBe(5)
    expect(commitments.total).toBeGreaterThan(5)
  })

  it('finds a region by who leads it', async () => {
    const { regions } = await find({ q: 'ika puspitasari' })
    expect(regions.items).toMatchObject([{ code: '35.76', foundHead: 'Ika Puspitasari' }])
  })

  it('is bounded, and refuses to search for nothing', async () => {
    await expect(find({ q: 'a', limit: 50 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(find({ q: '  ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('answers researchers the same', async () => {
    const response = await fetch(`${base()}/api/v1/search?q=solo&limit=1`)
    expect(await response.json()).toMatchObject(
      JSON.parse(JSON.stringify(await find({ q: 'solo', limit: 1 }))) as object,
    )
  })
})
