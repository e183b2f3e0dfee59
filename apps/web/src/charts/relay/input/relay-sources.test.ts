import { expect, test } from 'vitest'
import { mojokerto } from '../relay-fixtures.ts'
import { documentsOf, firstSource, namedSource } from './relay-sources.ts'

const decree = { id: 70, title: 'Perwali 12/2021', publisher: 'JDIH', url: null }
const unnamed = { id: 71, title: null, publisher: null, url: 'https://kota.example/71' }
const documents = documentsOf({ ...mojokerto, sources: [decree, unnamed] })

test('a source is named by its document, those of the heads and of the lanes alike', () => {
  expect(namedSource({ id: 70, more: 2 }, documents)).toEqual({
    name: 'Perwali 12/2021, JDIH',
    url: null,
    more: 2,
  })
  expect(namedSource({ id: 71, more: 0 }, documents)?.name).toBe('https://kota.example/71')
  expect(namedSource({ id: 1, more: 0 }, documents)?.name).toBe('Berita pelantikan 2013-12-08')
  expect(namedSource({ id: 99, more: 0 }, documents)).toBeNull()
  expect(namedSource(null, documents)).toBeNull()
})

test('a document that is given twice is no further one', () => {
  expect(firstSource([decree, unnamed, decree])).toEqual({ id: 70, more: 1 })
  expect(firstSource([])).toBeNull()
})
