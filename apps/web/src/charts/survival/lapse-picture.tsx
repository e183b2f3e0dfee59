import '../chart-tokens.css'
import { LapsePlot, plotHeight } from './lapse-plot.tsx'
import { shareCeiling } from './lapse-layout.ts'
import { panelGrid } from './panel-grid.ts'
import styles from './survival-marks.module.css'
import type { LapsePanel } from './survival-input.ts'
import type { SurvivalWords } from './use-survival-words.ts'

const titleHeight = 30
const panelGap = 22

export interface LapsePictureProps {
  readonly panels: readonly LapsePanel[]
  readonly width: number
  readonly words: SurvivalWords
  /** Names the picture for those who do not see it. */
  readonly label: string
  /** Where the reader reads the curves; left out: nowhere. */
  readonly months?: number
}

/** One curve a panel, all on the same axes, with those still followed counted under the axis. */
export const LapsePicture = ({ panels, width, words, label, months }: LapsePictureProps) => {
  const { places, height } = panelGrid(panels.length, width, titleHeight + plotHeight + panelGap)
  const ceiling = shareCeiling(panels)
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className={styles.picture}
    >
      {panels.map((panel, index) => {
        const place = places[index]
        return (
          place && (
            <g key={panel.key} transform={`translate(${place.x},${place.y})`}>
              <text y={16} className={styles.title}>
                {panel.label}
              </text>
              <g transform={`translate(0,${titleHeight})`}>
                <LapsePlot
                  {...{ panel, ceiling, words }}
                  width={place.width}
                  {...(months !== undefined && { months })}
                />
              </g>
            </g>
          )
        )
      })}
    </svg>
  )
}
