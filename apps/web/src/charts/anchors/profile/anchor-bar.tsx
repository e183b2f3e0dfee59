import { firmFromLevel } from '@estafet/domain'
import { useId } from 'react'
import { ChartHatch } from '../../chart-hatch.tsx'
import styles from './anchor-bar.module.css'
import type { AnchorRow } from '../anchor-rows.ts'

const box = { width: 38, height: 16, gap: 4 }
const levels = [1, 2, 3] as const
const left = (level: number): number => (level - 1) * (box.width + box.gap)
const barWidth = left(levels.length) + box.width

/** Where on the bar a level begins to be firm. */
export const thresholdAt = left(firmFromLevel) - box.gap / 2

/** Three boxes filled up to the level. What is known not to hold is struck out, what nobody knows is hatched. */
export const AnchorBar = ({ look, level }: Pick<AnchorRow, 'look' | 'level'>) => {
  const hatch = useId()
  const reached = (level ?? 0) === 0 ? 0 : left(level ?? 0) + box.width
  return (
    <svg
      className={styles.bar}
      width={barWidth}
      height={box.height + 2}
      viewBox={`-1 -1 ${barWidth + 2} ${box.height + 2}`}
      aria-hidden="true"
      focusable="false"
    >
      {look === 'unknown' ? (
        <>
          <defs>
            <ChartHatch id={hatch} />
          </defs>
          <rect
            className={styles.unknown}
            fill={`url(#${hatch})`}
            x={0.5}
            y={0.5}
            width={barWidth - 1}
            height={box.height - 1}
            rx={2}
          />
        </>
      ) : (
        levels.map((each) => (
          <rect
            key={each}
            className={each <= (level ?? 0) ? styles[look] : styles.open}
            x={left(each) + 0.5}
            y={0.5}
            width={box.width - 1}
            height={box.height - 1}
            rx={2}
          />
        ))
      )}
      {look === 'expired' && (
        <line className={styles.strike} x1={0} x2={reached} y1={box.height - 1} y2={1} />
      )}
      {look === 'weak' && level === 0 && (
        <text className={styles.zero} x={box.width / 2} y={box.height - 4} textAnchor="middle">
          0
        </text>
      )}
    </svg>
  )
}
