import { measureLimits } from '@estafet/domain'
import { renderToStaticMarkup } from 'react-dom/server'
import { ChartHatch } from '../../charts/chart-hatch.tsx'
import plotStyles from '../../charts/plot/plot.module.css'
import type { StillTrend } from '../../charts/still/still-drawings.ts'
import {
  axisRoom,
  Flag,
  flagRoom,
  plotHeight,
  right,
  tickRoom,
  titleRoom,
} from '../../charts/trend/trend-marks.tsx'
import { dayAt, drawnHandovers, trendRows, yearTicks } from '../../charts/trend/trend-series.ts'
import styles from '../../charts/trend/trend.module.css'
import { ShareAxis, TickLabel, TimeAxis } from './axes.tsx'
import { areaPath, type Band, linear, linePath, type Place } from './plot-paths.ts'

const isPlace = (place: Place | null): place is Place => place !== null

/** The lines of `TrendPlot`, at rest. */
const Drawing = ({ panel, measure, span, width, hasTitle, words, id }: StillTrend) => {
  const { text, format } = words
  const top = flagRoom + (hasTitle ? titleRoom : 0)
  const bottom = top + plotHeight
  const height = bottom + tickRoom
  const x = linear(span, [axisRoom, width - right])
  const y = linear([0, 1], [bottom, top])
  const rows = trendRows(panel, measure)
  const isBounds = measureLimits[measure] === 'bounds'
  const places = (name: 'line' | 'top' | 'fewLine' | 'fewTop') =>
    rows.map(({ at, [name]: share }): Place | null => (share === null ? null : [x(at), y(share)]))
  const band = (name: 'range' | 'fewRange') =>
    areaPath(
      rows.map(({ at, [name]: range }): Band | null => range && [x(at), y(range[0]), y(range[1])]),
      'straight',
    )
  const dots = (name: 'line' | 'fewLine', className: string | undefined) =>
    places(name)
      .filter(isPlace)
      .map(([cx, cy]) => <circle key={cx} className={className} cx={cx} cy={cy} r={3} />)
  return (
    <svg
      role="img"
      aria-label={text('plot_name', { city: panel.label, name: text(`name.${measure}`) })}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="none"
    >
      <defs>
        <ChartHatch id={id} />
      </defs>
      {hasTitle && (
        <text x={0} y={14} className={plotStyles.title}>
          {panel.label}
        </text>
      )}
      <ShareAxis
        ticks={[0, 0.5, 1].map((share) => ({ at: y(share), label: format.percent(share, 0) }))}
        left={axisRoom}
        right={width - right}
      />
      <TimeAxis
        ticks={yearTicks(span, width - axisRoom - right).map((first) => ({
          at: x(dayAt(first)),
          label: <TickLabel>{first.slice(0, 4)}</TickLabel>,
        }))}
        left={axisRoom}
        right={width - right}
        y={bottom}
      />
      <path
        d={band('fewRange')}
        fill={isBounds ? `url(#${id})` : 'var(--chart-axis)'}
        opacity={isBounds ? 0.6 : 0.16}
      />
      <path
        d={band('range')}
        fill={isBounds ? `url(#${id})` : 'var(--chart-accent)'}
        opacity={isBounds ? 1 : 0.2}
      />
      {drawnHandovers(panel).map(({ on }, index) => (
        <g key={on}>
          <path d={`M${x(dayAt(on))},${bottom}V${top}`} stroke="var(--chart-ink)" strokeDasharray="4 3" />
          <Flag x={x(dayAt(on))} y={top} number={String(index + 1)} />
        </g>
      ))}
      <path d={linePath(places('fewTop'), 'straight')} stroke="var(--chart-axis)" strokeDasharray="5 3" />
      <path d={linePath(places('fewLine'), 'straight')} className={styles.fewLine} />
      <path d={linePath(places('top'), 'straight')} stroke="var(--chart-accent)" />
      <path d={linePath(places('line'), 'straight')} className={styles.line} />
      {dots('fewLine', styles.fewDot)}
      {dots('line', styles.dot)}
      {rows.every(({ value }) => value === null || value.missing !== null) && (
        <text x={axisRoom + 8} y={top + plotHeight / 2} className={plotStyles.tick}>
          {text('no_figure')}
        </text>
      )}
    </svg>
  )
}

export const drawTrend = (plot: StillTrend): string => renderToStaticMarkup(<Drawing {...plot} />)
