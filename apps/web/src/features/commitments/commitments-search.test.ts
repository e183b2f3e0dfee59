import { expect, test } from 'vitest'
import { parseSearch, stringifySearch } from '../../search-text.ts'
import { activeFilters, filtersByParam, withoutFilters } from './active-filters.ts'
import { listInput } from './commitments.queries.ts'
import { commitmentsSearch, type DataSet, overDataSet } from './commitments.search.ts'
import { csvHref } from './csv-href.ts'
import { paramOfInput } from './filter-groups.ts'

const read = (address: string) => commitmentsSearch(parseSearch(address))

test.each([
  ['', ''],
  ['?halaman=1&urut=activity&cari=', ''],
  ['?urut=entah&halaman=-3&data=campur', ''],
  ['?data=nyata', ''],
  ['?data=simulasi', '?data=simulasi'],
  ['?tema=open_data~licensing~open_data', '?tema=open_data~licensing'],
  ['?daerah=35.10&halaman=2&urut=due', '?daerah=35.10&urut=due&halaman=2'],
  // A word that does not exist is kept for the API to refuse, not dropped.
  ['?tema=sihir', '?tema=sihir'],
])('%s is kept as %s', (address, expected) => {
  expect(stringifySearch({ ...read(address) })).toBe(expected)
})

test('the address becomes what the API asks for', () => {
  expect(listInput({ ...read('?cari=pengaduan&tema=open_data&halaman=3'), pada: '2020-01-01' })).toEqual({
    q: 'pengaduan',
    theme: ['open_data'],
    sample: 'real',
    asOf: '2020-01-01',
    limit: 25,
    offset: 50,
  })
})

test('the download has the filter and the order, not the page', () => {
  expect(csvHref(read('?keberlanjutan=ended~paused&daerah=35&urut=due&halaman=2'))).toBe(
    '/api/v1/commitments.csv?region=35&continuity=ended~paused&sample=real&sort=due',
  )
  expect(csvHref({})).toBe('/api/v1/commitments.csv?sample=real')
})

test('each active filter knows the search without it', () => {
  const filters = activeFilters(read('?tema=open_data~sihir&cari=data&halaman=4'))
  expect(filters.map(({ key, set }) => [key, set])).toEqual([
    ['cari', null],
    ['tema:open_data', 'themes'],
    ['tema:sihir', null],
  ])
  expect(filters.map(({ without }) => stringifySearch({ ...without }))).toEqual([
    '?tema=open_data~sihir',
    '?cari=data&tema=sihir',
    '?cari=data&tema=open_data',
  ])
  expect(filtersByParam(read('?tema=open_data~sihir&bukti=claimed')).map(({ param }) => param)).toEqual([
    'tema',
    'bukti',
  ])
})

test('a parameter of the API has its name in the address', () => {
  expect(['theme', 'official', 'region', 'limit'].map(paramOfInput)).toEqual([
    'tema',
    'pernyataan',
    'daerah',
    'limit',
  ])
})

test.each([
  ['', 'real'],
  ['?daerah=35.10', 'real'],
  ['?data=simulasi', 'simulated'],
  ['?data=semua', 'all'],
  // Its code says what it is: no filter could say more.
  ['?daerah=99.01', undefined],
  ['?daerah=99&data=simulasi', undefined],
])('%s asks for the sample %s', (address, sample) => {
  expect(listInput(read(address)).sample).toBe(sample)
})

test.each<[string, DataSet, string]>([
  ['?data=semua&cari=data&halaman=3', 'nyata', '?cari=data'],
  ['?cari=data', 'simulasi', '?cari=data&data=simulasi'],
  ['?daerah=35.10', 'simulasi', '?data=simulasi'],
  ['?daerah=99.01', 'nyata', ''],
  ['?daerah=99.01', 'semua', '?daerah=99.01&data=semua'],
])('%s over the set %s is %s', (address, set, expected) => {
  expect(stringifySearch({ ...overDataSet(read(address), set) })).toBe(expected)
})

test('a filter taken away leaves the set as it was', () => {
  const [region] = activeFilters(read('?daerah=99.01&urut=due'))
  expect(stringifySearch({ ...region?.without })).toBe('?data=simulasi&urut=due')
  expect(stringifySearch({ ...withoutFilters(read('?daerah=99.01&cari=data')) })).toBe('?data=simulasi')
})
