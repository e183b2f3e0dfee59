import { useId } from 'react'
import { ChartHatch } from '../chart-hatch.tsx'
import { boundsParts } from './bounds-series.ts'
import styles from './survival-chart.module.css'
import marks from './survival-marks.module.css'
import type { ChartWords } from '../use-chart-words.ts'

/** What the parts of a bar are, in the order they stand. */
export const BoundsLegend = ({
  words: { text, label },
  hasSmall,
}: {
  readonly words: ChartWords<'survival'>
  readonly hasSmall: boolean
}) => {
  const hatchId = useId()
  return (
    <ul className={styles.legend} aria-label={text('bounds.legend')}>
      {boundsParts.map((part) => (
        <li key={part}>
          <svg aria-hidden="true" width="28" height="18" className={marks.picture}>
            {part === 'unknown' && <ChartHatch id={hatchId} />}
            <rect
              className={marks[part]}
              x="0.5"
              y="0.5"
              width="27"
              height="17"
              {...(part === 'unknown' && { fill: `url(#${hatchId})` })}
            />
          </svg>
          {label('survivalStatuses', part)}
        </li>
      ))}
      {hasSmall && (
        <li>
          <svg aria-hidden="true" width="28" height="18" className={marks.picture}>
            <g className={marks.small}>
              <rect className={marks.alive} x="0.5" y="0.5" width="27" height="17" />
            </g>
          </svg>
          {text('bounds.legend_small')}
        </li>
      )}
    </ul>
  )
}
