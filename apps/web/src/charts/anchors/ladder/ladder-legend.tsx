import { type ReactNode, useId } from 'react'
import { ChartHatch } from '../../chart-hatch.tsx'
import type { TextUnder } from '@estafet/i18n'
import styles from './anchor-ladder.module.css'
import type { LadderSeries } from './ladder-series.ts'
import type { AnchorWords } from '../use-anchor-speech.ts'

const swatch = { width: 26, height: 12 }

/** Only the marks that occur. */
export const LadderLegend = ({
  series,
  words,
}: {
  readonly series: LadderSeries
  readonly words: AnchorWords
}) => {
  const hatch = useId()
  const { steps, gates, gaps, from, to } = series
  const known = steps.filter(({ anchor }) => anchor.level !== null)
  const box = (className: string | undefined, fill?: string) => (
    <rect
      className={className}
      {...(fill && { fill })}
      x={0.5}
      y={0.5}
      width={swatch.width - 1}
      height={11}
      rx={2}
    />
  )
  const upright = <line className={styles.gate} x1={13} x2={13} y1={0} y2={swatch.height} />
  const level = <line className={styles.threshold} x1={0} x2={swatch.width} y1={6} y2={6} />
  const marks: readonly {
    readonly key: TextUnder<'anchors', 'ladder.legend'>
    readonly is: boolean
    readonly mark: ReactNode
  }[] = [
    { key: 'standing', is: known.some(({ endedBy }) => endedBy === null), mark: box(styles.standing) },
    {
      key: 'superseded',
      is: known.some(({ endedBy }) => endedBy === 'superseded'),
      mark: box(styles.superseded),
    },
    { key: 'expired', is: known.some(({ endedBy }) => endedBy === 'expired'), mark: box(styles.expired) },
    {
      key: 'may_begin',
      is: steps.some(({ anchor }) => anchor.fromPrecision === 'year' || anchor.fromPrecision === 'month'),
      mark: box(styles.mayBegin),
    },
    { key: 'unknown', is: known.length < steps.length, mark: box(styles.unknown, `url(#${hatch})`) },
    { key: 'threshold', is: true, mark: level },
    { key: 'gate', is: gates.some(({ on }) => on >= from && on <= to), mark: upright },
    { key: 'gap', is: gaps.some((gap) => gap.from < to && (gap.to ?? to) > from), mark: box(styles.gap) },
  ]
  return (
    <ul className={styles.legend} role="list">
      {marks
        .filter(({ is }) => is)
        .map(({ key, mark }) => (
          <li key={key}>
            <svg {...swatch} aria-hidden="true" focusable="false">
              {key === 'unknown' && (
                <defs>
                  <ChartHatch id={hatch} />
                </defs>
              )}
              {mark}
            </svg>
            {words.text(`ladder.legend.${key}`)}
          </li>
        ))}
    </ul>
  )
}
