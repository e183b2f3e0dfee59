import { renderToStaticMarkup } from 'react-dom/server'
import { ChartHatch } from '../../charts/chart-hatch.tsx'
import plotStyles from '../../charts/plot/plot.module.css'
import type { StillBounds } from '../../charts/still/still-drawings.ts'
import { barHeight, BarWords, boundsRoom, Part } from '../../charts/survival/bounds-marks.tsx'
import { boundsBars, boundsParts } from '../../charts/survival/bounds-series.ts'

/** The bars of `BoundsPlot`, at rest. */
const Drawing = ({ panel, width, hasTitle, words, id }: StillBounds) => {
  const { isNarrow, rowHeight, above } = boundsRoom(width, hasTitle)
  const bars = boundsBars(panel)
  const height = above + bars.length * rowHeight
  return (
    <svg
      role="img"
      aria-label={words.text('bounds.plot_name', { group: panel.label })}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <defs>
        <ChartHatch id={id} />
      </defs>
      {hasTitle && (
        <text x={0} y={16} className={plotStyles.title}>
          {panel.label}
        </text>
      )}
      {bars.map((bar, index) => {
        const y = above + (index + 0.5) * rowHeight - barHeight / 2
        return (
          <g key={bar.months}>
            {boundsParts.map((part, place) => {
              const before = boundsParts.slice(0, place).reduce((sum, name) => sum + bar[name], 0)
              return (
                bar[part] > 0 && (
                  <Part
                    key={part}
                    {...{ part, y }}
                    row={bar.row}
                    x={before * width}
                    width={bar[part] * width}
                    height={barHeight}
                    hatchId={id}
                    format={words.format.number}
                  />
                )
              )
            })}
            <BarWords {...{ bar, words, isNarrow, y, width }} x={0} />
          </g>
        )
      })}
    </svg>
  )
}

export const drawBounds = (plot: StillBounds): string => renderToStaticMarkup(<Drawing {...plot} />)
