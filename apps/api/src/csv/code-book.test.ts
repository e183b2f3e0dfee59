import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changeColumns } from '../changes/change-csv.ts'
import { commitmentColumns } from '../commitments/commitment-csv.ts'
import { comparisonColumns } from '../comparisons/comparison-csv.ts'
import { atRiskColumns } from '../survival/at-risk-csv.ts'
import { survivalColumns } from '../survival/survival-csv.ts'
import { transitionColumns } from '../transitions/transition-csv.ts'

const book = readFileSync(new URL('../../../../docs/code-book.md', import.meta.url), 'utf8')

const section = (title: string): string => book.split(/^## /m).find((part) => part.startsWith(title)) ?? ''
const explained = (title: string): string[] =>
  section(title)
    .split('\n')
    .flatMap((line) => /^\| (`[^|]*`) \|/.exec(line)?.[1]?.match(/\w+/g) ?? [])

const anyAnswer = { asOf: '2026-01-01', methodVersion: '1' }

describe('the code book', () => {
  it.each([
    ['commitments.csv', commitmentColumns('2026-01-01')],
    ['comparison.csv', comparisonColumns('2026-01-01', '1')],
    ['changes.csv', changeColumns({ from: '2025-01-01', to: '2026-01-01' })],
    ['transitions.csv', transitionColumns('2026-01-01')],
    ['survival.csv', survivalColumns({ ...anyAnswer, sample: 'real', by: null, province: null })],
    ['at-risk.csv', atRiskColumns(anyAnswer, 'id')],
  ])('explains every column of %s, in their order', (title, columns) => {
    expect(explained(title)).toEqual(columns.map(({ header }) => header))
  })
})
