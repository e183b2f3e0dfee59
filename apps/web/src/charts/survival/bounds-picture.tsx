import { useId } from 'react'
import { ChartHatch } from '../chart-hatch.tsx'
import { PlotPanels } from '../plot/plot-panels.tsx'
import type { ChartWords } from '../use-chart-words.ts'
import { BoundsPlot } from './bounds-plot.tsx'
import { boundsParts, hasSmallBounds } from './bounds-series.ts'
import styles from './survival-marks.module.css'
import type { BoundsPanel } from './survival-input.ts'

export interface BoundsPictureProps {
  readonly panels: readonly BoundsPanel[]
  readonly width: number
  readonly words: ChartWords<'survival'>
  /** Names the picture for those who do not see it. */
  readonly label: string
  /** Says in the picture what its fills mean, where it leaves the page and the legend beside it. */
  readonly hasLegend?: boolean
}

/** Bars of one set, or of several groups on the same scale. */
export const BoundsPicture = ({ panels, width, words, label, hasLegend }: BoundsPictureProps) => (
  <PlotPanels
    {...{ panels, width, label }}
    isDownwards
    draw={(panel, panelWidth) => (
      <BoundsPlot {...{ panel, words }} width={panelWidth} hasTitle={panels.length > 1} />
    )}
    legend={hasLegend && <DrawnLegend {...{ width, words }} hasSmall={hasSmallBounds(panels)} />}
  />
)

const legendStep = 190

interface DrawnLegendProps extends Pick<BoundsPictureProps, 'width' | 'words'> {
  readonly hasSmall: boolean
}

const DrawnLegend = ({ width, words, hasSmall }: DrawnLegendProps) => {
  const hatchId = useId()
  return (
    <svg className={styles.drawnLegend} width={width} height={36} viewBox={`0 -14 ${width} 36`}>
      <defs>
        <ChartHatch id={hatchId} />
      </defs>
      {boundsParts.map((part, index) => (
        <g key={part} transform={`translate(${index * legendStep},0)`}>
          <rect
            className={styles[part]}
            x={0.5}
            y={0.5}
            width={27}
            height={15}
            {...(part === 'unknown' && { fill: `url(#${hatchId})` })}
          />
          <text x={36} y={13} className={styles.words}>
            {words.label('survivalStatuses', part)}
          </text>
        </g>
      ))}
      {hasSmall && (
        <g transform={`translate(${boundsParts.length * legendStep},0)`}>
          <g className={styles.small}>
            <rect className={styles.alive} x={0.5} y={0.5} width={27} height={15} />
          </g>
          <text x={36} y={13} className={styles.words}>
            {words.text('bounds.legend_small')}
          </text>
        </g>
      )}
    </svg>
  )
}
