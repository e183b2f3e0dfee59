import { expect, test } from 'vitest'
import {
  atRiskFile,
  atRiskInput,
  survivalFile,
  survivalHref,
  survivalInput,
  survivalSearch,
} from './survival.search.ts'

test('what the address says is asked of the API', () => {
  const search = survivalSearch({ menurut: 'tema', data: 'simulasi', halaman: '3' })
  expect(survivalInput(search, '2024-01-31')).toEqual({
    sample: 'simulated',
    by: 'theme',
    asOf: '2024-01-31',
  })
  expect(atRiskInput(search, undefined)).toEqual({ sample: 'simulated', limit: 15, offset: 30 })
})

test('nothing said means real regions by anchoring, first page; so does what no one understands', () => {
  for (const raw of [
    {},
    { menurut: 'warna', data: 'semua', halaman: '-1' },
    { menurut: 'jangkar', halaman: '1' },
  ]) {
    const search = survivalSearch(raw)
    expect(search).toEqual({ menurut: undefined, data: undefined, halaman: undefined })
    expect(survivalInput(search, undefined)).toEqual({ sample: 'real', by: 'anchoring' })
  }
  expect(atRiskInput({ halaman: 999_999_999 }, undefined).offset).toBe(1_000_000)
})

test('a change keeps the rest and goes to the first page of the list', () => {
  const search = survivalSearch({ data: 'simulasi', halaman: '2' })
  expect(survivalHref(search, { menurut: 'tema' }, 'kelompok')).toBe(
    '/keberlanjutan?menurut=tema&data=simulasi#kelompok',
  )
  expect(survivalHref(search, { data: undefined })).toBe('/keberlanjutan')
  expect(survivalHref(search, { halaman: 3 })).toBe('/keberlanjutan?data=simulasi&halaman=3')
})

test('files are of the same set and day', () => {
  expect(survivalFile('survival.csv', survivalInput({ data: 'simulasi' }, '2024-01-31'))).toBe(
    '/api/v1/survival.csv?sample=simulated&by=anchoring&asOf=2024-01-31',
  )
  expect(atRiskFile(atRiskInput({}, undefined), 'en')).toBe('/api/v1/at-risk.csv?sample=real&lang=en')
})
