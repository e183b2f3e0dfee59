import styles from './survival-chart.module.css'
import marks from './survival-marks.module.css'
import type { ChartWords } from '../use-chart-words.ts'

/** What band, grey ground and broken line mean. */
export const LapseLegend = ({ words: { text } }: { readonly words: ChartWords<'survival'> }) => (
  <ul className={styles.legend} aria-label={text('bounds.legend')}>
    <li>
      <svg aria-hidden="true" width="34" height="18" className={marks.picture}>
        <rect className={marks.band} width="34" height="18" />
        <path className={marks.curve} d="M0,12H17V6H34" />
      </svg>
      {text('lapse.band')}
    </li>
    <li>
      <svg aria-hidden="true" width="34" height="18" className={marks.picture}>
        <rect className={marks.few} width="34" height="18" />
        <path className={marks.fewCurve} d="M0,9H34" />
      </svg>
      {text('lapse.few_area')}
    </li>
  </ul>
)
