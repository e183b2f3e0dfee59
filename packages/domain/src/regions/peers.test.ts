import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestPeers, type PeerCandidate } from './peers.ts'

const city = (code: string, change: Partial<PeerCandidate> = {}): PeerCandidate => ({
  code,
  kind: 'kota',
  isAdministrative: false,
  isSimulated: false,
  population: 500_000,
  density: 5_000,
  hdi: 80,
  expenditure: 12_000,
  poverty: 5,
  ...change,
})

const anyCity = fc
  .record({
    population: fc.integer({ min: 10_000, max: 5_000_000 }),
    density: fc.integer({ min: 5, max: 20_000 }),
    hdi: fc.double({ min: 40, max: 95, noNaN: true }),
    expenditure: fc.integer({ min: 4_000, max: 25_000 }),
    poverty: fc.double({ min: 0.5, max: 45, noNaN: true }),
  })
  .map((attributes) => attributes)
const anyCities = fc
  .array(anyCity, { minLength: 2, maxLength: 30 })
  .map((all) => all.map((attributes, index) => city(`10.${71 + index}`, attributes)))

describe('peers', () => {
  it('are of the same kind, the DKI units and simulated regions among themselves', () => {
    const own = city('10.71')
    const others = [
      city('10.01', { kind: 'kabupaten' }),
      city('31.71', { isAdministrative: true }),
      city('99.71', { isSimulated: true }),
      city('10.72', { hdi: 60 }),
    ]
    expect(nearestPeers(own, [own, ...others]).map(({ code }) => code)).toEqual(['10.72'])
  })

  it('are likened by factors in size: half and double are equally far', () => {
    const own = city('10.71')
    const all = [own, city('10.72', { population: 250_000 }), city('10.73', { population: 1_000_000 })]
    const [half, double] = nearestPeers(own, all)
    expect(half?.distance).toBeCloseTo(double?.distance ?? Number.NaN, 10)
  })

  it('give their closest attribute first, with both values', () => {
    const own = city('10.71')
    const far = city('10.72', { poverty: 30 })
    const [peer] = nearestPeers(own, [own, far])
    expect(peer?.reasons.at(-1)).toMatchObject({ attribute: 'poverty', own: 5, peer: 30 })
  })

  it('never include a region with an unknown attribute', () => {
    const own = city('10.71')
    expect(nearestPeers(own, [own, city('10.72', { hdi: null })])).toEqual([])
    expect(nearestPeers(city('10.73', { hdi: null }), [own])).toEqual([])
  })

  it('do not depend on the order of the regions, and come nearest first', () => {
    fc.assert(
      fc.property(anyCities, fc.nat(), (all, shift) => {
        const [own] = all
        if (own === undefined) return
        const peers = nearestPeers(own, all)
        const turned = [...all.slice(shift % all.length), ...all.slice(0, shift % all.length)]
        expect(nearestPeers(own, turned).map(({ code }) => code)).toEqual(peers.map(({ code }) => code))
        const distances = peers.map(({ distance }) => distance)
        expect(distances).toEqual(distances.toSorted((a, b) => a - b))
        expect(peers.some(({ code }) => code === own.code)).toBe(false)
      }),
    )
  })
})
