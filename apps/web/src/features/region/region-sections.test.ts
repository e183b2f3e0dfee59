import { expect, test } from 'vitest'
import { regionSections } from './region-sections.ts'

const ids = (story: Parameters<typeof regionSections>[0]) => regionSections(story).map(({ id }) => id)
const nothing = { commitments: [], transitions: [], unrecorded: [], spells: [], forums: [] }

test('a region of which nothing is recorded still has its commitments, empty and saying why', () => {
  expect(ids({ ...nothing, profile: { kind: 'kota' } })).toEqual([
    'komitmen',
    'daerah-serupa',
    'profil',
    'unduh',
  ])
})

test('a province has its own commitments, where any are recorded, before its regions', () => {
  expect(ids({ ...nothing, profile: { kind: 'province' } })).toEqual(['kabupaten-kota', 'profil', 'unduh'])
  expect(ids({ ...nothing, profile: { kind: 'province' }, commitments: { length: 3 } })).toEqual([
    'estafet',
    'komitmen',
    'langkah',
    'angka',
    'pelaporan',
    'kabupaten-kota',
    'profil',
    'unduh',
  ])
})
