import { lazy } from 'react'
import type { Comparison } from '../comparison-page.queries.ts'
import type { ComparisonView } from '../comparison.search.ts'
import { HeatTable } from './heat-table.tsx'
import { MeasureSelect } from './measure-select.tsx'
import type { ThemeMeasure } from './theme-grid.ts'

const ThemeMultiples = lazy(async () => ({
  default: (await import('./theme-multiples.tsx')).ThemeMultiples,
}))

interface ThemeViewsProps {
  readonly comparison: Comparison
  readonly measure: ThemeMeasure
  readonly view: ComparisonView
}

/** One measure topic by topic, as a table of shades or as small charts. */
export const ThemeViews = ({ comparison, measure, view }: ThemeViewsProps) => (
  <>
    <MeasureSelect />
    {view === 'panas' ? (
      <HeatTable {...{ comparison, measure }} />
    ) : (
      <ThemeMultiples {...{ comparison, measure }} />
    )}
  </>
)
