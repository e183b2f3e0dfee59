import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileFormats } from './file-formats.ts'

const hrefs = (csv: `/api/${string}`, language: 'id' | 'en') =>
  fileFormats(csv, language).map(({ href }) => href)

test('a table has an address in every format', () => {
  expect(hrefs('/api/v1/commitments.csv', 'id')).toEqual([
    '/api/v1/commitments.csv',
    '/api/v1/commitments.xlsx',
    '/api/v1/commitments.csv?format=excel-id',
  ])
  expect(hrefs('/api/v1/at-risk.csv?sample=real&lang=en', 'en')).toEqual([
    '/api/v1/at-risk.csv?sample=real&lang=en',
    '/api/v1/at-risk.xlsx?sample=real&lang=en',
    '/api/v1/at-risk.csv?sample=real&lang=en&format=excel-id',
  ])
  expect(hrefs('/api/v1/survival.csv', 'en')[1]).toBe('/api/v1/survival.xlsx?lang=en')
})

test('no link to a file is made past the one place that gives every format', () => {
  const sources = new URL('../..', import.meta.url).pathname
  const makers = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .filter((name) =>
      /<(?:ButtonLink|Link|a)\b[^>]*\bdownload\b/.test(readFileSync(join(sources, name), 'utf8')),
    )
  // The pack has formats of its own.
  expect(makers.toSorted()).toEqual(['features/transition/handover-pack.tsx', 'ui/text/file-links.tsx'])
})

test('what the router does not make is asked for below the path the site lies under', () => {
  const sources = new URL('../..', import.meta.url).pathname
  const bare = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .filter((name) =>
      /<a\b[^>]*\bhref="\/|fetch\(['"`]\/|\$\{(?:window\.)?location\.origin\}/.test(
        readFileSync(join(sources, name), 'utf8'),
      ),
    )
  expect(bare).toEqual([])
})
