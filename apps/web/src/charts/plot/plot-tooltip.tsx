import styles from './plot.module.css'

/** What a plot tells of the place a pointer, a finger or the keyboard is at. */
export interface PlotReading {
  readonly title: string
  readonly lines: readonly string[]
}

/** The reading in a box beside the place, said aloud as well. */
export const PlotTooltip = ({ reading }: { readonly reading: PlotReading | null }) =>
  reading && (
    <div role="status" className={styles.tooltip}>
      <strong>{reading.title}</strong>
      {reading.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  )
