import { PlotPanels } from '../plot/plot-panels.tsx'
import type { ChartWords } from '../use-chart-words.ts'
import { LapsePlot } from './lapse-plot.tsx'
import { shareCeiling } from './lapse-series.ts'
import type { LapsePanel } from './survival-input.ts'

interface LapsePictureProps {
  readonly panels: readonly LapsePanel[]
  readonly width: number
  readonly words: ChartWords<'survival'>
  /** Names the picture for those who do not see it. */
  readonly label: string
  /** Where the reader reads the curves; left out: nowhere. */
  readonly months?: number
}

/** One curve a panel, all on the same axes, with those still followed counted under the axis. */
export const LapsePicture = ({ panels, width, words, label, months }: LapsePictureProps) => {
  const ceiling = shareCeiling(panels)
  return (
    <PlotPanels
      {...{ panels, width, label }}
      draw={(panel, panelWidth) => (
        <LapsePlot
          {...{ panel, ceiling, words }}
          width={panelWidth}
          {...(months !== undefined && { months })}
        />
      )}
    />
  )
}
