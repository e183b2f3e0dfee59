import { memo } from 'react'
import type { DayScale } from '../layout/day-scale.ts'
import { GateLine } from './gate.tsx'
import styles from './relay-lines.module.css'
import type { RelaySeries } from '../series/relay-series.ts'

/** What runs behind every lane: years, the time nobody elected led, the gates and the day of the picture. */
export const RelayBackdrop = memo(
  ({
    series,
    x,
    width,
    className,
    height,
  }: {
    readonly series: RelaySeries
    readonly x: DayScale
    readonly width: number
    readonly className?: string | undefined
    /** Of the lanes; left out, as tall as its own box. */
    readonly height?: number
  }) => (
    <svg aria-hidden="true" className={className} width={width} height={height}>
      {series.spells
        .filter(({ look }) => look !== 'solid')
        .map(({ id, from, to }) => (
          <rect
            key={id}
            className={styles.band}
            x={x(from)}
            y="0"
            width={Math.max(1, x(to) - x(from))}
            height="100%"
          />
        ))}
      {series.ticks.map(({ on }) => (
        <line key={on} className={styles.year} x1={x(on)} x2={x(on)} y1="0" y2="100%" />
      ))}
      {series.asOf <= series.span.to && (
        <line className={styles.asOf} x1={x(series.asOf)} x2={x(series.asOf)} y1="0" y2="100%" />
      )}
      {series.gates.map(({ on, kind }) => (
        <GateLine key={on} kind={kind} x={x(on)} />
      ))}
    </svg>
  ),
)
RelayBackdrop.displayName = 'RelayBackdrop'
