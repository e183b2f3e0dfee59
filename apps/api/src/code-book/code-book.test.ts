import { languages } from '@estafet/i18n'
import { describe, expect, it } from 'vitest'
import { csvFiles } from './csv-files.ts'
import { codeBook } from './code-book.ts'
import { codeBookMarkdown } from './code-book-markdown.ts'

const day = '2026-01-01'

/** Days that are never known less exactly than to the day, and why. */
const alwaysDays: Readonly<Record<string, string>> = {
  reported_on: 'a report is handed in on a day',
  last_reported_on: 'a report is handed in on a day',
  first_reported_on: 'a report is handed in on a day',
  corrected_on: 'a report is handed in on a day',
  decided_on: 'a decision is a dated document',
  decisions_due_on: 'counted from a day zero that is known to the day, or empty',
  rpjmd_due_on: 'counted from a day zero that is known to the day, or empty',
  sampled_on: 'an end of a quarter, a half-year or a year, or the day asked',
  due_on: 'of attention.csv: a deadline days are counted from',
  happened_on: 'of region-events.csv: the day a law or regulation took effect',
  expires_on: 'the last day a document sets',
  recorded_on: 'written down here on a day',
  added_on: 'tied here on a day',
  source_published_on: 'empty unless the day is known',
  first_end_on: 'the day survival counts with, whatever the span of the end',
  opens_on: 'set for everybody',
  closes_on: 'set for everybody',
  period_due_on: 'set for everybody',
}

describe.each(languages)('the code book in %s', (lang) => {
  const { files, vocabularies } = codeBook(lang, day)

  it('tells every column of every file', () => {
    const untold = files.flatMap(({ name, columns }) =>
      columns.filter(({ text }) => text.startsWith('column.')).map(({ header }) => `${name}.${header}`),
    )
    expect(untold).toEqual([])
    expect(files.filter(({ title, about }) => title.startsWith('of.') || about.startsWith('file.'))).toEqual(
      [],
    )
  })

  it('tells every word of every vocabulary', () => {
    const untold = vocabularies.flatMap(({ name, words }) =>
      words.filter(({ word, label }) => label === `${name}.${word}`).map(({ word }) => `${name}.${word}`),
    )
    expect(untold).toEqual([])
  })
})

describe('every file', () => {
  it.each([...csvFiles(day)])('$name.csv says how exactly each day is known', ({ headers }) => {
    const days = headers.filter((header) => header.endsWith('_on') || header === 'day_zero')
    const bare = days.filter((header) => !headers.includes(`${header.replace(/_on$/, '')}_precision`))
    expect(bare.filter((header) => !(header in alwaysDays))).toEqual([])
  })

  it.each([...csvFiles(day)])(
    '$name.csv has a key beside each code, its version and its day',
    ({ headers }) => {
      const codes = headers.filter((header) => header.endsWith('_code'))
      expect(codes.length).toBeGreaterThan(0)
      for (const code of codes) expect(headers).toContain(code.replace(/_code$/, '_key'))
      expect(headers.slice(-2)).toEqual(['method_version', 'as_of'])
      expect(new Set(headers).size).toBe(headers.length)
    },
  )
})

it('docs/code-book.md is the English one', async () => {
  // After a change of columns or texts: pnpm test --project api code-book -u
  const path = new URL('../../../../docs/code-book.md', import.meta.url).pathname
  await expect(codeBookMarkdown(codeBook('en', day), 'en')).toMatchFileSnapshot(path)
})
