import { renderToStaticMarkup } from 'react-dom/server'
import plotStyles from '../../charts/plot/plot.module.css'
import type { StillLapse } from '../../charts/still/still-drawings.ts'
import { FollowedLabels } from '../../charts/survival/followed-labels.tsx'
import {
  axisRoom,
  curveHeight,
  followedRoom,
  right,
  tickRoom,
  titleRoom,
} from '../../charts/survival/lapse-room.ts'
import { drawnDays, lapseRows, readingAt } from '../../charts/survival/lapse-series.ts'
import styles from '../../charts/survival/survival-marks.module.css'
import { ShareAxis, TimeAxis } from './axes.tsx'
import { areaPath, type Band, linear, linePath, type Place } from './plot-paths.ts'

const bottom = titleRoom + curveHeight
const height = bottom + tickRoom + followedRoom

/** The curve of `LapsePlot`, at rest. */
const Drawing = ({ panel, width, ceiling, words, months }: StillLapse) => {
  const { text, format } = words
  const x = linear([0, drawnDays], [axisRoom, width - right])
  const y = linear([0, ceiling], [bottom, titleRoom])
  const rows = lapseRows(panel, ceiling)
  const line = (name: 'share' | 'fewShare') =>
    linePath(
      rows.map(({ at, [name]: share }): Place | null => (share === null ? null : [x(at), y(share)])),
      'steps',
    )
  const band = (name: 'range' | 'fewRange') =>
    areaPath(
      rows.map(({ at, [name]: range }): Band | null => range && [x(at), y(range[0]), y(range[1])]),
      'steps',
    )
  const few = Math.min(panel.smallFromDay, drawnDays)
  const reading = months === undefined ? undefined : readingAt(panel, months)
  return (
    <svg
      role="img"
      aria-label={text('lapse.plot_name', { group: panel.label })}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <text x={0} y={16} className={plotStyles.title}>
        {panel.label}
      </text>
      {few < drawnDays && (
        <rect
          x={x(few)}
          y={titleRoom}
          width={x(drawnDays) - x(few)}
          height={curveHeight}
          fill="var(--chart-band)"
        />
      )}
      <ShareAxis
        ticks={[0, ceiling / 2, ceiling].map((share) => ({ at: y(share), label: format.percent(share, 0) }))}
        left={axisRoom}
        right={width - right}
      />
      <TimeAxis
        ticks={panel.readings.map((each, index) => ({
          at: x(each.days),
          label: <FollowedLabels reading={each} isLast={index === panel.readings.length - 1} words={words} />,
        }))}
        left={axisRoom}
        right={width - right}
        y={bottom}
      />
      <text className={`${plotStyles.tick} ${styles.soft}`} x={0} y={bottom + tickRoom + 17}>
        {text('lapse.still_followed')}
      </text>
      <path d={band('fewRange')} fill="var(--chart-axis)" fillOpacity={0.18} />
      <path d={band('range')} fill="var(--chart-accent)" fillOpacity={0.2} />
      <path d={line('fewShare')} className={styles.fewCurve} />
      <path d={line('share')} className={styles.curve} />
      {few < drawnDays && (
        <text className={`${styles.fewWords} ${styles.end}`} x={x(drawnDays) - 6} y={titleRoom + 16}>
          {text(panel.atRisk === 0 ? 'lapse.nobody' : 'lapse.too_few')}
        </text>
      )}
      {reading && (
        // On paper nobody reads what stands beside it.
        <g data-print="none">
          <path
            d={`M${x(reading.days)},${bottom}V${titleRoom}`}
            stroke="var(--chart-ink)"
            strokeDasharray="2 2"
          />
          {reading.share !== null && (
            <circle
              cx={x(reading.days)}
              cy={y(Math.min(reading.share, ceiling))}
              r={4}
              fill="var(--chart-halo)"
              stroke="var(--chart-ink)"
              strokeWidth={2}
            />
          )}
        </g>
      )}
    </svg>
  )
}

export const drawLapse = (plot: StillLapse): string => renderToStaticMarkup(<Drawing {...plot} />)
