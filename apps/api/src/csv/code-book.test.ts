import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commitmentColumns } from '../commitments/commitment-csv.ts'
import { comparisonColumns } from '../comparisons/comparison-csv.ts'

const book = readFileSync(new URL('../../../../docs/code-book.md', import.meta.url), 'utf8')

const section = (title: string): string => book.split(/^## /m).find((part) => part.startsWith(title)) ?? ''
const explained = (title: string): string[] =>
  section(title)
    .split('\n')
    .flatMap((line) => /^\| (`[^|]*`) \|/.exec(line)?.[1]?.match(/\w+/g) ?? [])

describe('the code book', () => {
  it.each([
    ['commitments.csv', commitmentColumns('2026-01-01')],
    ['comparison.csv', comparisonColumns('2026-01-01', '1')],
  ])('explains every column of %s, in their order', (title, columns) => {
    expect(explained(title)).toEqual(columns.map(({ header }) => header))
  })
})
